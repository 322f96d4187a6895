import type { JsonObject } from '../engine/snapshot.js';
import { getOpenTasks } from '../engine/tasks.js';
import { hasRunOut } from '../engine/run-out.js';
import { supervisionClocks } from '../supervision/clock-rules.js';
import {
  countRehandlings,
  getLetter,
  getOpinionsOf,
  getPlan,
  getReplies,
  getReplyDrafts,
  isConfirmed,
  listPoor,
} from '../supervision/view.js';
import { countyCommittees, countyUnits } from './cast.js';
import { getSubjects, sampleNumber, type SampleContext, type Samples } from './samples.js';

const phone = '0914-2310000';
const id = ({ random }: SampleContext, list: readonly { readonly id: string }[]) => random.pick(list).id;
const toPerson = ({ id: own, name }: { readonly id: string; readonly name: string }) => ({ id: own, name });
const own = ({ snapshot, actor }: SampleContext) => getOpinionsOf(getLetter(snapshot), actor.unit ?? '');

function plan(context: SampleContext): JsonObject {
  const { random, cast, today, profile } = context;
  const { forms, partners, cooperation } = profile.supervision;
  const members = cast.filter(({ roles }) => roles.includes('member')).map(toPerson);
  return {
    form: id(context, forms),
    units: random.some(countyUnits, 1),
    team: { name: '民主监督小组', leader: random.pick(members), members: random.some(members) },
    partners: random.some(partners.map((each) => each.id)),
    cooperation: random.some(cooperation.map((each) => each.id)),
    from: today,
    to: today,
    outline: '实地查看、座谈、查阅资料。',
  };
}

/** One opinion for everybody, or one for each unit. */
function opinion({ random, snapshot }: SampleContext): JsonObject {
  const { units } = getPlan(snapshot);
  const opinions = random.chance(0.5)
    ? [{ text: '完善制度。' }, { text: '加强管理。', unit: random.pick(units) }]
    : units.map((unit) => ({ text: '整改问题。', unit }));
  return {
    title: '关于护学岗设置情况的监督意见',
    findings: '部分学校没有设置护学岗。',
    opinions,
    isKey: random.chance(0.5),
  };
}

/** Valid data for every event of a supervision. */
export const supervisionSamples: Samples = {
  plan,
  opinion,
  reason: () => ({ reason: '情况说明。' }),
  note: () => ({ note: '已研究。' }),
  suggestion: () => ({ title: '护学岗设置情况', reason: '群众反映较多。', contact: '反映人', phone }),
  topic: (context) => ({
    title: '护学岗设置情况民主监督',
    reason: '涉及群众切身利益。',
    scope: id(context, context.profile.supervision.scopes),
    proposedBy: '经济委员会',
    confidential: context.random.chance(0.2),
    ...(context.random.chance(0.5) ? { origin: { process: 'proposal', caseId: 'proposal-other' } } : {}),
  }),
  topicOpinion: ({ random }) => ({ agrees: random.chance(0.8), opinion: '同意。' }),
  approval: (context) => ({
    leader: toPerson(
      context.random.pick(context.cast.filter(({ roles }) => roles.includes('chairpersonsMeeting'))),
    ),
    committee: { id: context.random.pick(countyCommittees), name: '专门委员会' },
    ...sampleNumber(context, 'year'),
  }),
  appointment: ({ random }) => ({
    committee: { id: random.pick(countyCommittees), name: '专门委员会' },
    reason: '原定专门委员会已经调整。',
  }),
  briefing: (context) => ({
    kind: id(context, context.profile.supervision.briefings),
    on: context.today,
    title: '情况通报会',
  }),
  sharedTopic: ({ random }) => ({
    title: '校园周边安全专项检查',
    body: '有关部门',
    ...(random.chance(0.5) ? { caseId: 'proposal-other' } : {}),
  }),
  activity: ({ today }) => ({
    on: today,
    place: '第一小学',
    participants: '监督小组成员',
    findings: '高峰时段拥堵。',
  }),
  sending: (context) => ({
    letterNo: '政协监〔2026〕1号',
    copyTo: '有关部门',
    ...sampleNumber(context, 'year'),
  }),
  correction: () => ({ text: '第二段“三所”应为“两所”。', reason: '笔误。' }),
  deemedReceipt: ({ random, snapshot, actor }) => ({
    unit: random.pick(getSubjects(snapshot, 'receipt').filter((unit) => unit !== actor.unit)),
    reason: '已两次催签。',
  }),
  noReply: ({ random, snapshot, actor, profile, calendar, today }) => {
    const noon = { profile, calendar, now: `${today}T04:00:00Z` };
    const isPast = (unit: string) =>
      unit !== actor.unit && hasRunOut(supervisionClocks, 'reply', snapshot, noon, unit) === true;
    return { unit: random.pick(getSubjects(snapshot, 'reply').filter(isPast)), reason: '已两次催办。' };
  },
  urging: ({ random, snapshot, actor }) => ({
    unit: random.pick((snapshot.seats['supervisedUnit'] ?? []).filter((unit) => unit !== actor.unit)),
    text: '请抓紧办理。',
  }),
  followingUp: ({ random, snapshot, actor }) => ({
    unit: random.pick((snapshot.seats['supervisedUnit'] ?? []).filter((unit) => unit !== actor.unit)),
    supervisor: '主席会议',
    text: '请于月底前报告进展。',
  }),
  progressReport: () => ({ text: '正在办理。' }),
  rehandling: ({ random, snapshot, profile }) => {
    const { on, rounds } = profile.supervision.rehandling;
    const poor = listPoor(snapshot, on).filter((unit) => countRehandlings(snapshot, unit) < rounds);
    return { unit: random.pick(poor), reason: '请逐条办理。' };
  },
  verification: ({ random, snapshot }) => {
    const { subject = '', about } = random.pick(getOpenTasks(snapshot, 'verification'));
    return { unit: subject, ...about, confirmed: random.chance(0.7), text: '已到现场核实。' };
  },
  acknowledge: () => ({ contact: '承办人员', phone }),
  explanation: (context) => ({
    opinions: context.random.some(own(context), 1),
    reason: '需要增加编制。',
    measures: '先由志愿者值守。',
    expectedBy: context.today,
  }),
  /** Now and then a unit adopts nothing at all. */
  reply: (context) => {
    const likely = context.random.chance(0.75) ? 0.8 : 0;
    return {
      letterNo: '函〔2026〕2号',
      opinions: own(context).map((place) => {
        const adopted = context.random.chance(likely);
        return {
          opinion: place,
          handled: true,
          adopted,
          implemented: adopted && context.random.chance(0.6),
          text: '已研究。',
        };
      }),
      contact: '承办人员',
      phone,
    };
  },
  version: ({ snapshot, actor }) => ({ version: getReplyDrafts(snapshot)[actor.unit ?? '']?.seq ?? 1 }),
  progress: ({ random, snapshot, actor, today }) => ({
    unit: random.pick((snapshot.seats['supervisedUnit'] ?? []).filter((unit) => unit !== actor.unit)),
    on: today,
    text: '进展顺利。',
  }),
  evaluation: (context) => ({
    unit: context.random.pick(getSubjects(context.snapshot, 'evaluation')),
    overall: id(context, context.profile.supervision.grades),
    participants: '监督小组成员',
  }),
  implementation: ({ random, snapshot, actor: { unit = '' } }) => {
    const adopted = (getReplies(snapshot)[unit]?.opinions ?? []).filter(
      (each) => each.adopted && !isConfirmed(snapshot, unit, each.opinion),
    );
    return {
      opinion: adopted.length === 0 ? 0 : random.pick(adopted).opinion,
      done: random.chance(0.7),
      text: '正在落实。',
    };
  },
  revisit: ({ random, today }) => ({
    on: today,
    mode: random.pick(['visit', 'coordination', 'inquiry']),
    participants: '监督小组成员',
    summary: '已落实大半。',
  }),
};
