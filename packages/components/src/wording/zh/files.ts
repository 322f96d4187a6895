export const files = {
  none: '没有附件',
  choose: '选择文件',
  remove: '移除',
  removeNamed: (name: string) => `移除 ${name}`,
  retry: '重新上传',
  retryNamed: (name: string) => `重新上传 ${name}`,
  uploading: '正在上传',
};
