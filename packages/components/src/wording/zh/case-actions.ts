export const caseActions = {
  title: '办理事项',
  none: '目前没有需要您办理的事项',
  noneBody: '轮到您办理时，这里会出现相应的操作。',
  noCase: '请选择一件提案',
  missing: '没有找到这件提案',
  missingBody: '提案可能已经撤回，或者您没有查看的权限。请核对后重试，或联系提案委员会。',
  held: '暂不能办理',
  join: (labels: readonly string[]) => labels.join('、'),
  send: (label: string) => `确认${label}`,
  sending: '正在提交…',
  stop: '停止等待',
  close: '返回',
  done: (label: string) => `已${label}`,
  question: (label: string) => `确定${label}吗？`,
  questionBody: '提交后记入办理过程，不能删除。',
  /** What an act means, where neither state nor task says it. */
  means: {
    publish: '公开后，社会公众在网上即可看到；撤下须写明理由。',
    unpublish: '撤下后，社会公众不再看到这件提案。',
    signReply: '签发即代表本单位同意以这份答复稿答复提案者。',
  } as Readonly<Record<string, string | undefined>>,
  /** 主办单位：县教育局. */
  chosenUnits: (label: string, names: readonly string[]) => `${label}：${names.join('、')}`,
  review: (stage: string) => `提出${stage}意见`,
  preReview: '预审',
  leadsTo: (state: string) => `提交后，提案转为“${state}”，并记入办理过程。`,
  restored: '已恢复您上次没有提交的内容',
  discard: '放弃这些内容',
  sentElsewhere: '这份草稿已在另一个窗口提交',
  sentElsewhereBody:
    '页面已显示最新情况，请先核对。您在这里填写的内容没有再次提交；与已提交的不同、仍然需要的，请复制后返回。',
  readAgain: '按新稿办理',
  unitsFailed: '承办单位名单没有加载',
  loadAgain: '重新加载',
  over: (label: string) => `已有新的进展，当前不能再办理“${label}”`,
  overBody: (state: string) =>
    `可能已由他人办理，现在的状态是“${state}”，页面已显示最新情况。您填写的内容还在上面，需要的请复制后返回。`,
};
