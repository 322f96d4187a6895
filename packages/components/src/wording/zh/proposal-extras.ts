export const proposalCase = {
  revise: '修改提案',
  refresh: '刷新',
  cancelRevision: '放弃修改',
  alreadySent: '这件提案此前已经提交，这次的修改没有送出。需要修改的，请先撤回。',
  invited: '联名邀请已发出',
  invitedBody: '各位委员答复后，由您提交提案。',
  invitedUntil: (date: string) => `联名截止：${date}`,
  decisions: { accepted: '同意联名', declined: '谢绝联名', open: '未答复', lapsed: '未答复，已截止' } as Readonly<Record<string, string | undefined>>,
  notYet: (message: string) => `暂不能提交：${message}`,
};
