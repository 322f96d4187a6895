export const textCare = {
  phone: '请填写正确的电话号码，如 13800000000 或 0914-2310000。',
  odd: '有看不见、也不能保存的字符，请删去。',
  /** Where one stands: `before` and `after` are the text around it. */
  where: (before: string, name: string, after: string) => `在“${before}【${name}】${after}”处`,
  more: (count: number) => `，另有${count}处`,
  remove: '删去这些字符',
};
