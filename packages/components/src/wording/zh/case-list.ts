export const pages = {
  more: '加载更多',
  reading: '正在加载…',
  failed: '没有读完',
  stopped: '已停止加载',
  stoppedBody: '需要时可以重新加载。',
};

export const caseList = {
  captions: { all: '案件列表', mine: '我提出的', waiting: '待我办理' },
  columns: { reference: '编号', title: '标题', units: '承办单位', state: '状态', deadline: '期限' },
  untitled: '（没有标题）',
  references: {
    opinion: (number: number) => `监督意见第${String(number).padStart(3, '0')}号`,
    topic: (number: number) => `监督议题${number}`,
    notice: (number: number) => `交办通知${number}`,
  } as Readonly<Record<string, ((number: number) => string) | undefined>>,
  waitsForMe: (task: string) => `待您${task}`,
  unreadable: '未装载该件所用的规则，请联系管理员',
  waits: (task: string, count: number) => (count > 1 ? `待${task}（${count}）` : `待${task}`),
  filters: '筛选',
  search: '查找案件',
  searchHint: '标题、编号或提出者',
  onlyWaiting: '只看待我办理的',
  clear: '清除筛选',
  labels: { process: '工作类别', state: '状态', unit: '承办单位', category: '分类', tier: '级别' },
  all: { process: '全部工作', state: '全部状态', unit: '全部单位', category: '全部分类', tier: '全部级别' },
  wholeStage: (stage: string) => `${stage}（全部）`,
  ended: '办结及其他',
  supervisionTiers: [
    { id: 'key', label: '重点监督' },
    { id: 'ordinary', label: '一般监督' },
  ],
  refresh: '刷新',
  reading: '正在更新…',
  count: (count: number, more: boolean) => (more ? `已列出 ${count} 件` : `共 ${count} 件`),
  missingYear: (year: number) => `缺少${year}年放假调休安排`,
  fold: '收起筛选',
  tooMany: (count: number) => `已列出 ${count} 件。请用筛选或查找缩小范围。`,
  flawed: (count: number) => `有 ${count} 件的资料不完整，所缺内容没有显示`,
  flawedBody: (rows: readonly string[]) =>
    `请把下列情况告诉系统管理员，其他案件不受影响：${rows.join('；')}。`,
  flawedRow: (row: string, members: readonly string[]) =>
    members.length === 0 ? `第 ${row} 行不能识别` : `“${row}”缺少或格式不对的是 ${members.join('、')}`,
  stale: '案件情况有更新',
  show: '显示最新情况',
  noMatch: '没有符合条件的案件',
  noMatchBody: '请换一个条件，或者清除筛选后再看。',
  empty: {
    all: { none: '还没有案件', noneBody: '有新案件时会列在这里。' },
    mine: { none: '您还没有提出过', noneBody: '提出后可以在这里查看办理进度。' },
    waiting: { none: '没有待您办理的事项', noneBody: '轮到您办理时会列在这里。' },
  },
};
