import type { DirectoryUnit, ListedCase } from '@cppcc-kit/adapter';
import { explainDeadline, getDeadlineLevel, type ClockRule, type Deadline } from '@cppcc-kit/sdk';
import { chinaCalendar, type IsoDate } from '@cppcc-kit/sdk/calendar';

/** Cases for examples and tests, seen on one day before a holiday. County, units and people are invented. */
export const fixtureToday: IsoDate = '2026-09-22';

export const fixtureUnits: readonly DirectoryUnit[] = [
  { id: 'housing', name: '县住房和城乡建设局', system: '政府' },
  { id: 'education', name: '县教育局', system: '政府' },
  { id: 'water', name: '县水利局', system: '政府' },
  { id: 'transport', name: '县交通运输局', system: '政府' },
  { id: 'finance', name: '县财政局', system: '政府' },
  { id: 'educationCommittee', name: '教科卫体委员会' },
  { id: 'fire', name: '县消防救援大队', system: '其它' },
];

const months = (amount: number): ClockRule => ({
  amount,
  unit: 'months',
  rollForward: true,
  basis: '提案办理：三个月，至多六个月',
});
const workingDays = (amount: number, basis: string): ClockRule => ({ amount, unit: 'workingDays', basis });

/** A deadline as a back end computes it. */
export function makeDeadline(
  [kind, label, subject]: readonly [kind: string, label: string, subject?: string],
  from: IsoDate,
  rule: ClockRule,
  { pausedFrom, today = fixtureToday }: { readonly pausedFrom?: IsoDate; readonly today?: IsoDate } = {},
): Deadline {
  const pauses = pausedFrom === undefined ? [] : [{ from: pausedFrom }];
  const receipt = explainDeadline({ from, pauses, extensions: [] }, rule, chinaCalendar);
  const due = receipt.due === undefined ? {} : { due: receipt.due };
  const level = getDeadlineLevel(
    { today, paused: receipt.state === 'paused', dueSoonDays: 7, ...due },
    chinaCalendar,
  );
  return { seq: 1, kind, label, ...(subject === undefined ? {} : { subject }), level, receipt };
}

const reply = (unit: string, from: IsoDate): Deadline =>
  makeDeadline(['reply', '答复期限', unit], from, months(3));

type Given = Partial<ListedCase> & Pick<ListedCase, 'id' | 'title' | 'state'>;

function makeCase(given: Given): ListedCase {
  return {
    process: 'proposal',
    version: 12,
    units: [],
    tasks: [],
    openedAt: '2026-01-08T09:20:00+08:00',
    updatedAt: '2026-09-21T16:40:00+08:00',
    deadlines: [],
    waiting: [],
    ...given,
  };
}

const filed = (number: number) => ({ series: 'filing', number });

export const fixtureCases: readonly ListedCase[] = [
  makeCase({
    ...filed(31),
    id: 'p31',
    title: '关于在老旧小区加装电梯中同步改造消防通道的提案',
    state: 'handling',
    by: '沈瑞琪',
    category: 'society',
    tier: 'key',
    units: ['housing', 'fire'],
    tasks: [
      { kind: 'reply', assignee: 'unit:housing' },
      { kind: 'countersign', assignee: 'unit:fire' },
    ],
    waiting: ['countersign'],
    deadlines: [
      reply('housing', '2026-06-18'),
      makeDeadline(['coOpinion', '会办意见期限', 'fire'], '2026-08-28', workingDays(20, '会办意见')),
    ],
  }),
  makeCase({
    ...filed(47),
    id: 'p47',
    title: '关于完善乡镇中小学课后服务经费保障的提案',
    state: 'assigned',
    by: '梁雪琴',
    category: 'society',
    tier: 'important',
    units: ['education', 'finance'],
    tasks: [
      { kind: 'receipt', assignee: 'unit:education' },
      { kind: 'receipt', assignee: 'unit:finance' },
    ],
    waiting: ['receipt'],
    deadlines: [
      makeDeadline(['receipt', '签收期限'], '2026-09-17', workingDays(3, '签收')),
      makeDeadline(['objection', '异议期限'], '2026-09-17', workingDays(5, '异议')),
    ],
  }),
  makeCase({
    ...filed(52),
    id: 'p52',
    title: '关于整治城区背街小巷积水点的提案',
    state: 'objected',
    by: '方德成',
    category: 'ecology',
    tier: 'ordinary',
    units: ['water'],
    tasks: [{ kind: 'objectionDecision', assignee: 'role:proposalCommittee' }],
    deadlines: [
      makeDeadline(['receipt', '签收期限'], '2026-09-16', workingDays(3, '签收'), {
        pausedFrom: '2026-09-18',
      }),
    ],
  }),
  makeCase({
    ...filed(8),
    id: 'p8',
    title: '关于推动客运班线与城市公交衔接的提案',
    state: 'replied',
    by: '民盟安澜县总支',
    category: 'economy',
    tier: 'important',
    mark: 'B',
    units: ['transport'],
    tasks: [
      { kind: 'rate', assignee: 'person:m1' },
      { kind: 'rate', assignee: 'person:m2' },
    ],
    deadlines: [
      makeDeadline(['feedback', '评价期限'], '2026-09-14', workingDays(15, '评价')),
      makeDeadline(['publish', '公开期限'], '2026-09-14', workingDays(20, '公开')),
    ],
  }),
  makeCase({
    id: 's3',
    process: 'supervision',
    series: 'opinion',
    number: 3,
    title: '校园食堂食品安全与家长陪餐制度落实情况专项监督',
    state: 'handling',
    by: '教科卫体委员会',
    category: 'livelihood',
    tier: 'key',
    units: ['education'],
    tasks: [{ kind: 'reply', assignee: 'unit:education' }],
    deadlines: [
      makeDeadline(['explanation', '书面说明期限', 'education'], '2026-09-08', workingDays(10, 'SZ-29')),
      makeDeadline(['reply', '反馈期限', 'education'], '2026-09-08', months(1)),
    ],
  }),
  makeCase({
    series: 'serial',
    number: 96,
    id: 'p96',
    title: '关于规范共享单车停放和调度的提案',
    state: 'underReview',
    by: '曹淑兰',
    units: [],
    tasks: [],
  }),
  makeCase({
    ...filed(19),
    id: 'p19',
    title: '关于建立县乡两级应急避难场所清单的提案',
    state: 'rehandling',
    by: '白国华',
    category: 'politics',
    tier: 'ordinary',
    units: ['water', 'housing'],
    tasks: [{ kind: 'reply', assignee: 'unit:water' }],
    deadlines: [makeDeadline(['rehandle', '二次办理期限'], '2026-12-10', months(1))],
  }),
  makeCase({
    ...filed(5),
    id: 'p5',
    title: '关于保护青石镇古渡口和老码头的提案',
    state: 'closed',
    by: '苏巧云',
    category: 'culture',
    tier: 'ordinary',
    mark: 'A',
    units: ['transport'],
  }),
  makeCase({
    series: 'serial',
    number: 88,
    id: 'p88',
    title: '关于为某品牌山泉水扩大宣传的提案',
    state: 'notFiled',
    by: '江伟桥',
  }),
];
