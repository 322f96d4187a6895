export const caseWork = {
  conflict: '这件刚被他人更新过，页面已显示最新情况。您填写的内容还在，请核对后再提交。',
  cancelled: '已停止等待，不确定对方是否收到。内容还在，可以再次提交，不会重复办理。',
  otherPerson: (signedIn = '另一个账号', own?: string) =>
    `当前登录的是${signedIn}，本页属于${own ?? '另一个账号'}，没有办理。您填写的内容没有丢失。请用${own ?? '原来'}的账号重新登录后再办理，或打开新页面。`,
};
