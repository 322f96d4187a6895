export const files = {
  none: '没有附件',
  choose: '选择文件',
  remove: '移除',
  removeNamed: (name: string) => `移除 ${name}`,
  retry: '重新上传',
  retryNamed: (name: string) => `重新上传 ${name}`,
  uploading: '正在上传',
  hint: (count: number, megabytes: number, kinds: readonly string[]) =>
    `至多 ${count} 个，每个不超过 ${megabytes} MB，可以是 ${kinds.join('、')}`,
  tooLarge: (megabytes: number) => `文件不能超过 ${megabytes} MB`,
  empty: '文件是空的',
  otherKind: (kinds: readonly string[]) =>
    `不能上传这种文件，请另存为 ${kinds.join('、')} 中的一种后重新选择`,
  tooMany: (count: number) => `附件不能超过 ${count} 个`,
  failed: '没有上传成功',
  pending: '附件还在上传，请稍候再提交',
  broken: '有附件没有上传成功，请重新上传或移除',
  label: '附件',
  open: '下载',
  openNamed: (name: string) => `下载 ${name}`,
  opening: '正在下载',
  notOpened: '没有下载成功，请检查网络后重试',
};
