export const field = {
  required: '必填',
  missing: (label: string) => `请填写${label}`,
  notChosen: (label: string) => `请选择${label}`,
  notTicked: (label: string) => `请勾选“${label}”`,
  tooLong: (label: string, max: number) => `${label}不能超过 ${max} 字，请删减`,
  count: (count: number, max: number) => `${count} / ${max} 字`,
  over: (count: number, max: number) => `${count} / ${max} 字，超出 ${count - max} 字`,
  choose: '请选择',
};

export const summary = {
  title: (count: number) => `有 ${count} 处需要修改`,
};

export const states = {
  loading: '正在加载…',
  cancel: '取消',
  retry: '重试',
  saved: (time: string) => `已保存 ${time}`,
  close: '关闭',
};
