export const picker = {
  filter: '输入文字查找',
  noMatch: '没有符合的选项',
  chosen: (labels: readonly string[]) => `已选 ${labels.length} 项：${labels.join('、')}`,
  noneChosen: '点击选择，可多选',
  chooseOne: '点击选择一个',
};
