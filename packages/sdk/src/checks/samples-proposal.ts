import type { Actor, JsonObject, Snapshot } from '../engine/snapshot.js';
import { hasRunOut } from '../engine/run-out.js';
import { getOpenTasks, getTasksOf } from '../engine/tasks.js';
import { proposalClocks } from '../proposal/clock-rules.js';
import { isMarkBelied } from '../proposal/marks.js';
import { getNextInspector } from '../proposal/offices.js';
import { getUnitsToRehandle } from '../proposal/ratings.js';
import { getSigners } from '../proposal/signatures.js';
import { compareUnits, hasAnswered, isSameAssignment } from '../proposal/units.js';
import {
  getAnswers,
  getAssignment,
  getForm,
  getPresentAnswers,
  getReplies,
  type Assignment,
} from '../proposal/view.js';
import { countyUnits } from './cast.js';
import { getSubjects, sampleNumber, type SampleContext, type Samples } from './samples.js';

const phone = '0914-2310000';
const id = ({ random }: SampleContext, list: readonly { readonly id: string }[]) => random.pick(list).id;
const checks = { eligibility: true, content: true, format: true, opinion: '符合要求。' };

function form({
  random,
  snapshot,
  actor,
  onBehalfOf,
  cast,
  today,
  profile: { proposal },
}: SampleContext): JsonObject {
  const { id: author, roles } = actor;
  const isRecordedFor =
    snapshot.seats['firstProposer']?.includes(author) === true && snapshot.seats['recorder']?.length !== 0;
  const ofMember =
    onBehalfOf !== undefined ||
    roles.includes('member') ||
    roles.includes('chairpersonsMeeting') ||
    snapshot.seats['recorder']?.includes(author) === true ||
    (isRecordedFor && getForm(snapshot).proposerType !== 'collective');
  const kinds = proposal.collectiveKinds.filter(
    ({ id: kind, submitters }) =>
      submitters.some((role) => roles.includes(role)) ||
      // What was entered for him he submits in the same name.
      (isRecordedFor && getForm(snapshot).collective?.kind === kind),
  );
  // Whoever signed what was submitted stays invited.
  const signers = snapshot.data['submittedAt'] === undefined ? [] : getSigners(snapshot).slice(1);
  const proposerType =
    signers.length > 0
      ? 'joint'
      : random.pick([
          ...(ofMember ? ['individual', 'joint'] : []),
          ...(kinds.length > 0 ? ['collective'] : []),
        ]);
  const consentToPublish = random.chance(0.8);
  // Nobody is his own co-signer.
  const first = snapshot.seats['firstProposer'] ?? [onBehalfOf?.id ?? author];
  const others = cast.filter((each) => each.roles.includes('member') && !first.includes(each.id));
  return {
    subject: '关于完善城区学校周边交通组织的提案',
    proposerType,
    proposer: {
      name: actor.name,
      sector: '教育',
      phone: '13800000001',
      address: '城关镇一号',
      email: 'member@example.org',
    },
    situation: '城区三所小学上下学时段拥堵。',
    analysis: '道路窄，护学力量不足。',
    suggestions: random.pick([['错峰放学。'], ['错峰放学。', '增设护学岗。']]),
    research: {
      type: '实地走访',
      date: today,
      place: '第一小学',
      summary: '高峰时段拥堵约四十分钟。',
    },
    consentToPublish,
    ...(consentToPublish ? {} : { publishRefusal: '涉及未公开数据' }),
    ...(random.chance(0.15) ? { secret: true } : {}),
    ...(proposerType === 'collective'
      ? {
          collective: {
            kind: random.pick(kinds).id,
            name: '经济委员会',
            contact: '工作人员',
            signer: '负责人',
          },
        }
      : {}),
    ...(proposerType === 'joint'
      ? {
          invitees: [
            ...new Set([...others.filter((each) => signers.includes(each.id)), ...random.some(others, 1)]),
          ].map(toInvitee),
        }
      : {}),
  };
}
const toInvitee = ({ id: member, name }: Actor) => ({ id: member, name });

const byHand = (context: SampleContext) => sampleNumber(context, 'session');

function assign(context: SampleContext): JsonObject {
  return { ...chooseUnits(context), ...byHand(context) };
}

function chooseUnits({ random }: SampleContext): JsonObject {
  // Where an office answers too, much is decided by somebody else: that is to come up as often as not.
  const first = random.pick(random.chance(0.3) ? countyUnits.slice(-2) : countyUnits);
  const others = random
    .some(
      countyUnits.filter((unit) => unit !== first),
      1,
    )
    .slice(0, 2);
  const mode = random.pick(['sole', 'leadAndCo', 'separate']);
  if (mode === 'separate') return { mode, lead: [first, ...others] };
  return { mode, lead: [first], ...(mode === 'sole' ? {} : { co: others }) };
}

const decisions: Readonly<Record<string, string>> = {
  returnReply: 'replyReview',
  releaseReply: 'replyReview',
  rejectObjection: 'objectionDecision',
};

/** Units that may take the others' place as the case stands. */
function reassign(context: SampleContext): JsonObject {
  for (let tries = 0; tries < 3000; tries++) {
    const data = { ...chooseUnits(context), ...byHand(context), reason: '职责调整。' };
    const next = data as unknown as Assignment;
    const { left, joined } = compareUnits(context.snapshot, next);
    const fits =
      left.length + joined.length > 0 &&
      !isSameAssignment(getAssignment(context.snapshot), next) &&
      !left.some((unit) => hasAnswered(context.snapshot, unit)) &&
      !next.lead.every((unit) => !joined.includes(unit) && hasAnswered(context.snapshot, unit));
    if (fits) return data;
  }
  throw new Error('No other units fit.');
}

const someOf = ({ random, snapshot }: SampleContext) => random.some(snapshot.seats['handlingUnit'] ?? [], 1);

/** A unit that let the terms for receipt and objection pass. */
function pickOverdue({ snapshot, profile, calendar, today, random }: SampleContext): string {
  const now = `${today}T12:00:00+08:00`;
  const isPast = (kind: string, unit: string) =>
    hasRunOut(proposalClocks, kind, snapshot, { profile, calendar, now }, unit) === true;
  return random.pick(
    getSubjects(snapshot, 'receipt').filter((unit) => isPast('receipt', unit) && isPast('objection', unit)),
  );
}

/** Units an office decides about; its own reply and its own extension it does not. */
function getReviewed(snapshot: Snapshot, actor: Actor, event: string): readonly string[] {
  const decided = decisions[event] ?? 'extensionDecision';
  const mayBeOwn = decided === 'objectionDecision';
  return getTasksOf(actor, snapshot)
    .filter(({ kind, subject }) => kind === decided && (mayBeOwn || subject !== actor.unit))
    .flatMap(({ subject }) => subject ?? []);
}

/** The reply that this person may not review himself and another may: his unit's, else one to a proposal of his own. */
function pickPassed({ snapshot, actor, profile }: SampleContext): string | undefined {
  const units = getTasksOf(actor, snapshot)
    .flatMap(({ kind, subject }) => (kind === 'replyReview' ? (subject ?? []) : []))
    .filter((unit) => getNextInspector(snapshot, actor, unit, profile) !== undefined);
  return units.find((unit) => unit === actor.unit) ?? units[0];
}

/** The draft that waits for this unit's signature, or its own. */
function version({ snapshot, actor, event }: SampleContext): JsonObject {
  const asked = getOpenTasks(snapshot, 'countersign').find(
    ({ assignee }) => assignee === `unit:${actor.unit ?? ''}`,
  );
  return {
    version:
      event === 'signReply' ? (getReplies(snapshot)[actor.unit ?? '']?.seq ?? 1) : (asked?.opened ?? 1),
  };
}

const elsewhere =
  (by: 'refer' | 'convert') =>
  (context: SampleContext): JsonObject => {
    const { random, profile } = context;
    const { id: to } = random.pick(profile.proposal.outcomes.filter((each) => each.by === by));
    return { to, destination: '市政协提案委员会', reason: '超出本级权限。', ...byHand(context) };
  };

/** A letter that agrees with itself: a mark that says something was adopted, only where something is. */
function reply({ random, snapshot, profile: { proposal } }: SampleContext): JsonObject {
  const suggestions = getForm(snapshot).suggestions.map((_, place) => {
    const adopted = random.chance(0.8);
    const shared = place > 0 && random.chance(0.3);
    return {
      adopted,
      done: adopted && random.chance(0.5),
      text: shared ? '' : '已研究。',
      ...(shared ? { answeredWith: 0 } : {}),
    };
  });
  return {
    title: '关于县政协第1号提案的答复',
    letterNo: '函〔2026〕1号',
    mark: random.pick(
      proposal.marks.filter(({ id: mark }) => !isMarkBelied(proposal.marks, mark, suggestions)),
    ).id,
    body: '现答复如下。请拨打0914-2310000联系。',
    suggestions,
    contact: '承办人员',
    phone,
    ...(random.chance(0.8)
      ? { publishable: true }
      : { publishable: false, publishRefusal: '涉及内部数据。' }),
  };
}

/** Valid data for every event of a proposal. */
export const proposalSamples: Samples = {
  form,
  assign,
  version,
  reason: () => ({ reason: '情况说明。' }),
  note: () => ({ note: '已研究。' }),
  keyApproval: () => ({ leader: '主要负责同志', note: '同意列为重点。' }),
  coSign: () => ({ opinion: '同意。' }),
  // What comes back keeps its number.
  receive: (context) => (context.snapshot.numbers['serial'] === undefined ? byHand(context) : {}),
  overrideConversion: (context) => ({ reason: '情况说明。', ...byHand(context) }),
  review: () => checks,
  file: (context) => ({
    ...checks,
    ...byHand(context),
    category: id(context, context.profile.proposal.categories),
    tier: id(context, context.profile.proposal.tiers),
  }),
  classify: (context) => ({
    category: id(context, context.profile.proposal.categories),
    tier: id(context, context.profile.proposal.tiers),
  }),
  decline: (context) => ({
    code: id(context, context.profile.proposal.notFiledReasons),
    reason: '情形说明。',
  }),
  merge: () => ({ mainProposal: 'proposal-other', reason: '反映同一问题，建议相近。' }),
  refer: elsewhere('refer'),
  convert: elsewhere('convert'),
  consent: () => ({ opinion: '同意。' }),
  reassign,
  receiptOf: (context) => ({ unit: pickOverdue(context), note: '逾期未签收。' }),
  leaders: () => ({ sponsor: '县委书记', coordinator: '分管副县长' }),
  inside: () => ({ department: '业务科', person: '承办人员' }),
  remind: (context) => ({ units: someOf(context), text: '请抓紧办理。' }),
  followUp: (context) => ({ units: someOf(context), supervisor: '主席会议', text: '请于月底前报告进展。' }),
  progress: () => ({ text: '正在办理。' }),
  reminderOfRating: () => ({ text: '请评价办理情况。' }),
  rehandle: ({ random, snapshot, profile }) => ({
    reason: '提案者不满意。',
    ...(random.chance(0.3)
      ? { units: random.some(getUnitsToRehandle(snapshot, { type: 'rehandle' }, profile), 1) }
      : {}),
  }),
  acknowledge: () => ({ contact: '承办人员', phone }),
  object: () => ({ reason: '不属于本单位职责。', leader: '单位负责人' }),
  plan: ({ today }) => ({
    leader: '分管领导',
    department: '业务科',
    contact: '承办人员',
    phone,
    steps: [{ what: '实地查看。', due: today }],
  }),
  contact: ({ random, today }) => ({
    phase: random.pick(['before', 'during', 'after']),
    mode: random.pick(['faceToFace', 'phone']),
    on: today,
    who: '提案者、承办人员',
    summary: '当面沟通。',
  }),
  coOpinion: () => ({ text: '同意配合。' }),
  extension: () => ({ reason: '情况复杂。', amount: 1 }),
  extensionDecision: ({ random, snapshot, actor, event }) => ({
    unit: random.pick(getReviewed(snapshot, actor, event)),
    amount: 1,
  }),
  unitDecision: (context) => {
    const { random, snapshot, event, actor } = context;
    return {
      unit: event === 'passReview' ? pickPassed(context) : random.pick(getReviewed(snapshot, actor, event)),
      reason: '理由说明。',
    };
  },
  reply,
  release: ({ random, snapshot, profile, actor, event }) => {
    const unit = random.pick(getReviewed(snapshot, actor, event));
    const { marks } = profile.proposal;
    const fitting = marks.filter(
      ({ id: mark }) => !isMarkBelied(marks, mark, getReplies(snapshot)[unit]?.suggestions ?? []),
    );
    return { unit, mark: random.pick(fitting).id, note: '经审核。' };
  },
  rate: ({ random, snapshot, actor }) => ({
    unit: random.pick(
      getTasksOf(actor, snapshot).flatMap(({ kind, subject }) => (kind === 'rate' ? (subject ?? []) : [])),
    ),
    overall: random.pick(['satisfied', 'basicallySatisfied', 'dissatisfied']),
    reason: '评价说明。',
  }),
  implementation: ({ random, snapshot, actor }) => {
    const adopted = (getAnswers(snapshot)[actor.unit ?? '']?.suggestions ?? []).flatMap((each, place) =>
      each.adopted ? [place] : [],
    );
    return {
      suggestion: adopted.length === 0 ? 0 : random.pick(adopted),
      done: random.chance(0.7),
      text: '正在落实。',
    };
  },
  orderRehandling: ({ random }) => ({
    reason: '双向评议得分偏低，请重新办理。',
    ...(random.chance(0.5) ? { score: 52 } : {}),
  }),
  publish: ({ snapshot }) => ({
    reply: Object.values(getPresentAnswers(snapshot)).every(({ publishable }) => publishable),
  }),
};
