export const field = {
  required: '必填',
  missing: (label: string) => `请填写${label}`,
  notChosen: (label: string) => `请选择${label}`,
  notTicked: (label: string) => `请勾选“${label}”`,
  tooLong: (label: string, max: number) => `${label}不能超过 ${max} 字，请删减`,
  count: (count: number, max: number) => `${count} / ${max} 字`,
  over: (count: number, max: number) => `${count} / ${max} 字，超出 ${count - max} 字`,
  choose: '请选择',
  filter: '输入文字查找',
  noMatch: '没有符合的选项',
  chosen: (labels: readonly string[]) => `已选 ${labels.length} 项：${labels.join('、')}`,
  noneChosen: '点击选择，可多选',
};

export const summary = {
  title: (count: number) => `有 ${count} 处需要修改`,
};

export const states = {
  loading: '正在加载…',
  cancel: '取消',
  retry: '重试',
  close: '关闭',
  failed: '没有完成',
  failedBody: '请稍后重试；如果一直不成功，请联系管理员。',
  offline: '网络已断开',
  offlineBody: '内容仍保存在本机，恢复网络后可以继续。',
  code: (code: string) => `错误代码：${code}`,
};
