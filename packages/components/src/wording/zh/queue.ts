export const queue = {
  onlyWaiting: '只看待我办理的',
  refresh: '刷新',
  state: '环节',
  allStates: '全部环节',
  count: (count: number, more: boolean) => (more ? `${count} 件以上` : `${count} 件`),
  none: '没有符合的提案',
  noneBody: '有新提案进入本环节时会出现在这里。',
  waiting: '待我办理',
  due: (label: string, day: string) => `${label} ${day}`,
  more: '显示更多',
  moreFailed: '没有加载，请重试',
  back: '返回列表',
};

export const workPanels = {
  review: {
    title: '提案审查',
    queue: '待审提案',
    actions: '审查处理',
    choose: '请选择一件提案',
    chooseBody: '从列表中选择，在这里阅读全文并提出审查意见。',
  },
  assignment: {
    title: '提案交办',
    queue: '待交办提案',
    actions: '交办处理',
    choose: '请选择一件提案',
    chooseBody: '从列表中选择，确定承办单位和办理方式。',
  },
  handling: {
    title: '提案办理',
    queue: '承办提案',
    actions: '办理事项',
    choose: '请选择一件提案',
    chooseBody: '从列表中选择，签收、办理并记录沟通情况。',
  },
};
