export const failures = {
  failed: '没有完成',
  failedBody: '请稍后重试；如果一直不成功，请联系管理员。',
  offline: '网络已断开',
  offlineBody: '内容仍保存在本机，恢复网络后可以继续。',
  code: (code: string) => `错误代码：${code}`,
};
