import type { CaseView, HistoryItem } from '@cppcc-kit/adapter';
import type { Actor, CaseEvent, Clock, ClockRule, Deadline, JsonObject, Snapshot } from '@cppcc-kit/sdk';
import { explainDeadline, getClockTurns, getDeadlineLevel } from '@cppcc-kit/sdk';
import { chinaCalendar, toIsoDate } from '@cppcc-kit/sdk/calendar';
import { fixtureToday } from './fixture-cases.js';

/** Cases with their logs for examples and tests. County, units and people are invented. */

const member: Actor = { id: 'm1', name: '沈瑞琪', roles: ['member'] };
const coSigner: Actor = { id: 'm2', name: '曹淑兰', roles: ['member'] };
const clerk: Actor = { id: 'c1', name: '宋雅琴', roles: ['proposalCommittee'] };
const preReviewer: Actor = { id: 'r1', name: '邱凯明', roles: ['preReviewGroup'] };
const office: Actor = { id: 'g1', name: '莫晓峰', roles: ['governmentOffice'] };
const inspector: Actor = { id: 'i1', name: '管婷', roles: ['inspectionOffice'] };
const housing: Actor = { id: 'u1', name: '雷家慧', roles: ['unitClerk'], unit: 'housing' };
const housingLeader: Actor = { id: 'u2', name: '万宏斌', roles: ['unitLeader'], unit: 'housing' };
const fire: Actor = { id: 'u3', name: '连宇', roles: ['unitClerk'], unit: 'fire' };
const committee: Actor = {
  id: 'k1',
  name: '林文博',
  roles: ['specialCommittee'],
  unit: 'educationCommittee',
};
const chair: Actor = { id: 'z1', name: '殷淑贞', roles: ['chairpersonsMeeting'] };
const education: Actor = { id: 'u4', name: '傅晓蕾', roles: ['unitClerk'], unit: 'education' };

type Step = readonly [at: string, type: string, actor: Actor, data?: JsonObject, number?: number];

const toLog = (definition: string, steps: readonly Step[]): readonly CaseEvent[] =>
  steps.map(([at, type, actor, data = {}, number], index) => ({
    seq: index + 1,
    type,
    at: `${at}:00+08:00`,
    actor,
    data,
    ...(number === undefined ? {} : { number }),
    definition,
    profile: 'example@1',
  }));

const subject = '关于在老旧小区加装电梯中同步改造消防通道的提案';
const answers = (second: boolean): JsonObject => ({
  title: `关于县政协十一届五次会议第031号提案的答复`,
  letterNo: second ? '安住建函〔2026〕58号' : '安住建函〔2026〕31号',
  mark: second ? 'A' : 'B',
  body: '沈瑞琪委员：您提出的提案收悉。我局会同县消防救援大队，对城关街道十二个老旧小区逐栋核查，已加装电梯的三十一栋中，九栋井道占用原有消防通道的情况属实。经与街道、业主代表和施工单位三次会商，已将消防通道复核列为加装电梯联合审查的必经环节，未附通道改造方案的不予发放开工意见。现将逐条办理情况答复如下：一是复核标准已经明确，二是改造方案正在逐栋会商，三是资金缺口拟通过年度维修计划和业主分担共同解决。感谢您对住房和城乡建设工作的关心和支持，欢迎继续监督。',
  suggestions: [
    { adopted: true, done: true, text: '联合审查增加消防通道复核环节，自九月一日起执行。' },
    { adopted: true, done: second, text: '九栋占道电梯的通道改造列入年度计划。' },
    { adopted: false, done: false, text: '设立专项补助资金，因财力所限暂不具备条件。' },
  ],
  publishable: true,
});

const proposalEvents = toLog('proposal@1', [
  ['2026-01-06T20:14', 'draft', member, { subject, invitees: [{ id: 'm2', name: '曹淑兰' }] }],
  ['2026-01-07T08:31', 'acceptCoSign', coSigner, { opinion: '情况属实，同意联名。' }],
  ['2026-01-07T09:02', 'submit', member],
  ['2026-01-08T10:20', 'receive', clerk, { note: '' }, 96],
  [
    '2026-01-12T15:45',
    'review',
    preReviewer,
    { eligibility: true, content: true, format: true, opinion: '一事一案，有调研有数据，建议立案。' },
  ],
  [
    '2026-01-15T11:08',
    'review',
    clerk,
    { eligibility: true, content: true, format: true, opinion: '同意预审意见。' },
  ],
  [
    '2026-01-22T16:30',
    'file',
    clerk,
    {
      eligibility: true,
      content: true,
      format: true,
      opinion: '同意立案。',
      category: 'society',
      tier: 'key',
    },
    31,
  ],
  [
    '2026-03-02T09:30',
    'assign',
    office,
    { mode: 'sole', lead: ['fire'], noticeNo: '安政办函〔2026〕9号' },
    14,
  ],
  [
    '2026-03-04T14:12',
    'object',
    fire,
    {
      reason: '加装电梯审批由住建部门牵头，我单位负责消防复核，依据“三定”规定第四条。',
      suggestedUnit: 'housing',
      leader: '毕海涛',
    },
  ],
  [
    '2026-03-06T10:05',
    'reassign',
    office,
    { mode: 'leadAndCo', lead: ['housing'], co: ['fire'], reason: '加装电梯审批由住建部门牵头。' },
    15,
  ],
  ['2026-03-09T08:50', 'acknowledge', housing, { contact: '雷家慧' }],
  ['2026-03-09T09:40', 'acknowledge', fire, { contact: '连宇' }],
  [
    '2026-03-12T17:20',
    'plan',
    housing,
    {
      leader: '万宏斌',
      department: '住房保障股',
      steps: [
        { what: '逐栋核查已加装电梯', due: '2026-03-31' },
        { what: '会同消防部门提出改造方案', due: '2026-05-15' },
      ],
    },
  ],
  [
    '2026-03-26T10:00',
    'logContact',
    housing,
    {
      phase: 'before',
      mode: 'faceToFace',
      on: '2026-03-25',
      who: '沈瑞琪、曹淑兰、街道办负责人',
      summary: '现场查看三栋占道电梯，就改造先后次序交换意见。',
    },
  ],
  ['2026-04-03T16:18', 'giveOpinion', fire, { text: '建议把消防车登高操作场地一并列入复核。' }],
  [
    '2026-05-28T09:15',
    'requestExtension',
    housing,
    { amount: 1, reason: '九栋改造方案需经业主表决，时间较长。' },
  ],
  ['2026-05-29T11:00', 'approveExtension', office, { unit: 'housing', amount: 1 }],
  ['2026-06-24T15:36', 'draftReply', housing, answers(false)],
  ['2026-06-25T10:22', 'countersign', fire, { version: 18 }],
  ['2026-06-26T08:45', 'signReply', housingLeader, { version: 18 }],
  ['2026-06-26T09:10', 'submitReply', housing],
  ['2026-06-30T17:05', 'releaseReply', inspector, { unit: 'housing', mark: 'B' }],
  ['2026-07-06T21:40', 'rate', coSigner, { overall: 'basicallySatisfied' }],
  [
    '2026-07-08T08:20',
    'rate',
    member,
    { overall: 'dissatisfied', reason: '九栋占道电梯没有列出逐栋改造时间，群众最关心的问题没有答案。' },
  ],
  ['2026-08-31T10:30', 'rehandle', clerk, { reason: '请逐栋列明改造时间和责任人，并当面向提案者说明。' }],
]);

const workingDays = (amount: number, basis: string): ClockRule => ({ amount, unit: 'workingDays', basis });
const rules: Readonly<Record<string, readonly [label: string, rule: ClockRule]>> = {
  coSign: ['联名截止', { amount: 5, unit: 'days', basis: 'domain §3.2' }],
  receipt: ['签收期限', workingDays(3, '签收')],
  objection: ['异议期限', workingDays(5, '异议')],
  reply: [
    '答复期限',
    { amount: 3, unit: 'months', rollForward: true, basis: '提案办理：三个月，至多六个月' },
  ],
  coOpinion: ['会办意见期限', { amount: 1, unit: 'months', rollForward: true, basis: '会办意见' }],
  feedback: ['评价期限', workingDays(15, '评价')],
  rehandle: ['二次办理期限', { amount: 1, unit: 'months', rollForward: true, basis: '二次办理' }],
  explanation: ['书面说明期限', workingDays(10, 'SZ-29')],
};

/** A clock by the events that started and stopped it. */
type Run = readonly [kind: string, seq: number, stoppedBy?: number | undefined, more?: Partial<Clock>];

const toClocks = (log: readonly CaseEvent[], runs: readonly Run[]): readonly Clock[] => {
  const dayOf = (seq: number) => toIsoDate(log[seq - 1]!.at);
  return runs.map(([kind, seq, stoppedBy, more]) => ({
    kind,
    seq,
    from: dayOf(seq),
    ...(stoppedBy === undefined ? {} : { stopped: dayOf(stoppedBy), stoppedBy }),
    pauses: [],
    extensions: [],
    ...more,
  }));
};

/** What a back end says of each event: the state that is named last for it, and what it did to the clocks. */
const toItems = (
  log: readonly CaseEvent[],
  { snapshot }: CaseView,
  states: Readonly<Record<number, string>>,
  series: Readonly<Record<number, string>> = {},
): readonly HistoryItem[] => {
  let state = '';
  return log.map((event) => {
    state = states[event.seq] ?? state;
    const own = series[event.seq];
    return {
      ...event,
      state,
      ...(own === undefined ? {} : { series: own }),
      clocks: getClockTurns(snapshot, event.seq),
    };
  });
};

function toDeadline(clock: Clock): Deadline {
  const [label, rule] = rules[clock.kind] ?? [clock.kind, workingDays(10, '')];
  const receipt = explainDeadline(clock, rule, chinaCalendar);
  const { stopped, subject } = clock;
  const due = receipt.due === undefined ? {} : { due: receipt.due };
  const level = getDeadlineLevel(
    { today: fixtureToday, dueSoonDays: 7, ...due, ...(stopped === undefined ? {} : { stopped }) },
    chinaCalendar,
  );
  return {
    seq: clock.seq,
    kind: clock.kind,
    label,
    ...(subject === undefined ? {} : { subject }),
    level,
    receipt,
  };
}

function toView(
  log: readonly CaseEvent[],
  runs: readonly Run[],
  given: Partial<Snapshot>,
  actor: Actor,
): CaseView {
  const [first, last] = [log[0], log[log.length - 1]];
  const clocks = toClocks(log, runs);
  const snapshot: Snapshot = {
    id: 'p31',
    process: 'proposal',
    definition: first?.definition ?? '',
    profile: 'example@1',
    seq: log.length,
    state: 'drafting',
    openedAt: first?.at ?? '',
    updatedAt: last?.at ?? '',
    since: last?.at ?? '',
    data: {},
    counters: {},
    numbers: {},
    seats: {},
    tasks: [],
    clocks,
    links: [],
    ...given,
  };
  return {
    id: snapshot.id,
    version: log.length,
    snapshot,
    available: [],
    deadlines: clocks.map(toDeadline),
    actor,
  };
}

export const proposalView = toView(
  proposalEvents,
  [
    ['coSign', 1, 3],
    ['receipt', 8, 10, { pauses: [{ from: '2026-03-04', pausedBy: 9 }] }],
    ['objection', 8, 10, { pauses: [{ from: '2026-03-04', pausedBy: 9 }] }],
    ['receipt', 10, 12],
    ['objection', 10, 12],
    [
      'reply',
      11,
      22,
      { subject: 'housing', extensions: [{ seq: 17, on: '2026-05-29', amount: 1, unit: 'months' }] },
    ],
    ['coOpinion', 12, 15, { subject: 'fire' }],
    ['feedback', 22, 24],
    ['rehandle', 25],
  ],
  {
    state: 'rehandling',
    data: { form: { subject } },
    numbers: { serial: 96, filing: 31 },
    seats: {
      firstProposer: ['m1'],
      coSigner: ['m2'],
      signer: ['m1', 'm2'],
      leadUnit: ['housing'],
      coUnit: ['fire'],
    },
    tasks: [
      {
        id: 'reply:25:unit:housing',
        kind: 'reply',
        assignee: 'unit:housing',
        opened: 25,
        openedAt: '2026-08-31T10:30:00+08:00',
      },
    ],
  },
  housing,
);

export const proposalLog = toItems(
  proposalEvents,
  proposalView,
  {
    1: 'drafting',
    3: 'submitted',
    4: 'preReview',
    5: 'underReview',
    7: 'filed',
    8: 'assigned',
    9: 'objected',
    10: 'assigned',
    11: 'handling',
    22: 'replied',
    24: 'rated',
    25: 'rehandling',
  },
  { 4: 'serial', 7: 'filing', 8: 'notice', 10: 'notice' },
);

const supervisionEvents = toLog('supervision@1', [
  [
    '2026-05-06T09:10',
    'propose',
    committee,
    {
      title: '校园食堂食品安全与家长陪餐制度落实情况专项监督',
      reason: '多位委员反映陪餐记录流于形式。',
      scope: 'livelihood',
      proposedBy: '教科卫体委员会',
    },
  ],
  ['2026-05-20T10:00', 'submit', committee],
  [
    '2026-05-28T16:00',
    'approve',
    chair,
    { leader: { id: 'z1', name: '殷淑贞' }, committee: { id: 'k1', name: '教科卫体委员会' } },
    7,
  ],
  [
    '2026-06-04T09:00',
    'organise',
    committee,
    {
      form: 'special',
      units: ['education'],
      team: {
        name: '教科卫体民主监督小组',
        leader: { id: 'm3', name: '苏巧云' },
        members: [{ id: 'm4', name: '梁雪琴' }],
      },
      from: '2026-06-08',
      to: '2026-06-30',
      outline: '分三路抽查学校食堂，查看留样、台账和陪餐记录。',
    },
  ],
  [
    '2026-06-18T17:30',
    'logActivity',
    committee,
    {
      on: '2026-06-17',
      place: '云台镇中心小学等七所学校',
      participants: '苏巧云、梁雪琴',
      findings: '留样不规范的两所，陪餐记录由食堂人员代签的一所。',
    },
  ],
  [
    '2026-08-20T10:15',
    'draftOpinion',
    committee,
    {
      title: '关于校园食堂食品安全的监督意见',
      findings: '抽查二十三所，留样不规范七所。',
      opinions: [{ text: '对问题学校逐校下发清单，限期整改。' }, { text: '农村学校推行大宗食材集中采购。' }],
      isKey: false,
    },
  ],
  ['2026-09-07T15:00', 'send', committee, { letterNo: '安协函〔2026〕3号' }, 3],
  ['2026-09-08T09:20', 'acknowledge', education, { contact: '傅晓蕾' }],
]);

export const supervisionView = toView(
  supervisionEvents,
  [
    ['receipt', 7, 8, { subject: 'education' }],
    ['explanation', 8, undefined, { subject: 'education' }],
  ],
  {
    id: 's3',
    process: 'supervision',
    state: 'handling',
    data: { topic: { title: '校园食堂食品安全与家长陪餐制度落实情况专项监督' } },
    numbers: { topic: 7, opinion: 3 },
    seats: { sponsor: ['k1'], supervisedUnit: ['education'] },
    tasks: [
      {
        id: 'reply:8:unit:education',
        kind: 'reply',
        assignee: 'unit:education',
        opened: 8,
        openedAt: '2026-09-08T09:20:00+08:00',
      },
    ],
  },
  committee,
);

export const supervisionLog = toItems(
  supervisionEvents,
  supervisionView,
  { 1: 'proposed', 2: 'submitted', 3: 'approved', 4: 'underway', 6: 'drafting', 7: 'sent', 8: 'handling' },
  { 3: 'topic', 7: 'opinion' },
);

const declined = '关于为某品牌山泉水扩大宣传的提案';
const declinedEvents = [
  ...proposalEvents
    .slice(0, 5)
    .filter(({ type }) => type !== 'acceptCoSign')
    .map((event, index) => ({
      ...event,
      seq: index + 1,
      data: event.type === 'draft' ? { subject: declined } : event.data,
    })),
  ...toLog('proposal@1', [
    [
      '2026-01-20T10:40',
      'decline',
      clerk,
      { code: 'promotion', reason: '建议通过市场推介渠道反映，感谢您的关注。' },
    ],
  ]).map((event) => ({ ...event, seq: 5 })),
];

export const declinedView = toView(
  declinedEvents,
  [],
  {
    id: 'p88',
    state: 'notFiled',
    data: { form: { subject: declined } },
    numbers: { serial: 88 },
    seats: { firstProposer: ['m1'] },
  },
  member,
);

export const declinedLog = toItems(
  declinedEvents,
  declinedView,
  { 1: 'drafting', 2: 'submitted', 3: 'preReview', 4: 'underReview', 5: 'notFiled' },
  { 3: 'serial' },
);

const visitor: Actor = { id: 'v1', name: '访客', roles: ['public'] };

const publicTurns = ['submit', 'file', 'assign', 'releaseReply', 'rehandle'];
/** As the back end gives them to the public: that the turns of its way were taken, by which office, and no more. */
export const publicLog = proposalLog
  .filter(({ type }) => publicTurns.includes(type))
  .map(({ actor: { roles, unit }, ...event }) => ({
    ...event,
    actor: { id: '', name: '', roles, ...(unit === undefined ? {} : { unit }) },
    data: {},
    clocks: [],
  }));

export const publicView = toView(
  publicLog,
  [],
  { state: 'rehandling', data: { form: { subject } }, numbers: { serial: 96, filing: 31 } },
  visitor,
);
