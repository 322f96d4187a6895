import * as v from 'valibot';
import type { Profile } from '../profile/types.js';
import { attachments } from '../schemas/attachments.js';
import { numbered, sessionOf } from '../schemas/number-by-hand.js';
import {
  choice,
  flag,
  isoDate,
  optionalText,
  phone,
  reference,
  text,
  uniqueList,
} from '../schemas/fields.js';
import { saysSomething } from '../text.js';
import { proposalFormSchema } from './form.js';
import { coOpinion, part, reply } from './letter.js';

const units = (max: number) => uniqueList(reference, max, `单位不能超过${max}个。`);
const reason = (empty: string) => text({ max: 500 }, empty);
const satisfaction = ['satisfied', 'basicallySatisfied', 'dissatisfied'] as const;

/** 审查表 (domain §3.3): the three checks and the opinion of one stage. */
const reviewChecks = ({ proposal }: Profile) => ({
  eligibility: flag,
  content: flag,
  format: flag,
  opinion: optionalText({ max: proposal.limits.opinion }),
});

const handlingMode = {
  mode: v.picklist(['sole', 'leadAndCo', 'separate'], '请选择单办、会办或分办。'),
  lead: v.pipe(units(5), v.minLength(1, '请选择主办单位。')),
  co: v.optional(units(10)),
};

/** 单办 one unit; 会办 one lead with co-handlers; 分办 several units that answer separately (domain §2.1). */
const modeFits = ({
  mode,
  lead,
  co = [],
}: {
  readonly mode: string;
  readonly lead: readonly string[];
  readonly co?: readonly string[] | undefined;
}) => {
  if (mode === 'separate') return lead.length > 1 && co.length === 0;
  return lead.length === 1 && (mode === 'sole' ? co.length === 0 : co.length > 0 && !co.includes(lead[0]!));
};

const someUnits = v.pipe(units(15), v.minLength(1, '请选择单位。'));

/** 交办单 (domain §3.4). */
const handOverSchema = <const More extends v.ObjectEntries>(profile: Profile, more: More) =>
  v.pipe(
    numbered(sessionOf(profile), {
      ...handlingMode,
      noticeNo: v.optional(optionalText({ max: 60 })),
      signer: v.optional(optionalText({ max: 30 })),
      requirements: v.optional(optionalText({ max: 500 })),
      ...more,
    }),
    v.check(
      (assignment) => modeFits(assignment as unknown as Parameters<typeof modeFits>[0]),
      '办理方式与单位不符：单办选一个主办单位；会办选一个主办单位和至少一个会办单位；分办选两个以上单位。',
    ),
  );
/** Where a proposal goes that is not filed: one of the profile's outcomes, to whom, why, and with which papers. */
const elsewhere = (by: 'refer' | 'convert', empty: string) => (profile: Profile) => {
  const outcomes = profile.proposal.outcomes.filter((each) => each.by === by);
  return v.pipe(
    numbered(sessionOf(profile), {
      to: choice(outcomes, '请选择去向。'),
      destination: v.optional(optionalText({ max: 60 })),
      reason: reason(empty),
      attachments: attachments(profile.proposal.limits.attachments),
    }),
    v.forward(
      v.partialCheck(
        [['to'], ['destination']],
        ({ to, destination = '' }) =>
          saysSomething(destination) || outcomes.find(({ id }) => id === to)?.destination !== 'required',
        '请写明转往哪个单位。',
      ),
      ['destination'],
    ),
  );
};

/** In the unit of the clock; how long it may become in all is a guard's to say. */
const extensionAmount = v.pipe(
  v.number('请填写延长多少。'),
  v.integer('请填写整数。'),
  v.minValue(1, '至少延长1。'),
  v.maxValue(366, '延长的时间过长，请核对。'),
);

/** One schema for each `needs` of the definition; all limits come from the profile. */
export const proposalSchemas = {
  form: proposalFormSchema,
  reason: () => v.strictObject({ reason: reason('请写明理由。') }),
  note: () => v.strictObject({ note: optionalText({ max: 500 }) }),
  coSign: () => v.strictObject({ opinion: v.optional(optionalText({ max: 100 })) }),
  receive: (profile: Profile) =>
    numbered(sessionOf(profile), { note: v.optional(optionalText({ max: 200 })) }),
  review: (profile: Profile) =>
    v.strictObject({ ...reviewChecks(profile), recommendation: v.optional(optionalText({ max: 100 })) }),
  file: (profile: Profile) =>
    numbered(sessionOf(profile), {
      ...reviewChecks(profile),
      category: choice(profile.proposal.categories, '立案须确定提案分类。'),
      tier: choice(profile.proposal.tiers, '请选择提案类别（重点、重要或一般）。'),
    }),
  classify: ({ proposal }: Profile) =>
    v.strictObject({ category: choice(proposal.categories), tier: choice(proposal.tiers) }),
  /** Whose approval an office records (SZ-36: 主要领导审定). */
  keyApproval: () =>
    v.strictObject({
      leader: text({ max: 30 }, '请填写审定的领导姓名。'),
      note: v.optional(optionalText({ max: 500 })),
    }),
  decline: ({ proposal }: Profile) =>
    v.strictObject({
      code: choice(proposal.notFiledReasons, '请选择不予立案的情形。'),
      reason: reason('请写明不予立案的理由，将送达提案者。'),
    }),
  merge: () =>
    v.strictObject({ mainProposal: reference, reason: reason('请写明并案的理由，将送达提案者。') }),
  refer: elsewhere('refer', '请写明转送的理由，将送达提案者。'),
  convert: elsewhere('convert', '请写明转化的理由，将送达提案者。'),
  consent: () => v.strictObject({ opinion: v.optional(optionalText({ max: 200 })) }),
  /** 不经提案者同意而转化: the number that was named with the conversion may have been given since. */
  overrideConversion: (profile: Profile) => numbered(sessionOf(profile), { reason: reason('请写明理由。') }),
  assign: (profile: Profile) => handOverSchema(profile, {}),
  reassign: (profile: Profile) =>
    handOverSchema(profile, { reason: reason('请写明调整承办单位的理由，将通知有关单位。') }),
  receiptOf: () => v.strictObject({ unit: reference, note: v.optional(optionalText({ max: 200 })) }),
  /** 领衔督办, 分管督办, 领办 (SZ-43, QK-14): at least one of them. */
  leaders: () =>
    v.pipe(
      v.strictObject({
        sponsor: v.optional(optionalText({ max: 60 })),
        supervisor: v.optional(optionalText({ max: 60 })),
        coordinator: v.optional(optionalText({ max: 60 })),
      }),
      v.forward(
        v.partialCheck(
          [['sponsor'], ['supervisor'], ['coordinator']],
          (named) => Object.values(named).some((name) => saysSomething(name ?? '')),
          '请至少写明一位领导。',
        ),
        ['sponsor'],
      ),
    ),
  inside: () =>
    v.strictObject({
      department: text({ max: 60 }, '请填写承办科室。'),
      person: text({ max: 30 }, '请填写承办人。'),
      note: v.optional(optionalText({ max: 200 })),
    }),
  remind: () =>
    v.strictObject({ units: someUnits, text: text({ max: 500 }, '请写明催办内容，将送达承办单位。') }),
  followUp: () =>
    v.strictObject({
      units: someUnits,
      supervisor: text({ max: 60 }, '请写明督办领导或督办单位。'),
      text: text({ max: 500 }, '请写明督办要求，将送达承办单位。'),
    }),
  progress: () => v.strictObject({ text: text({ max: 1000 }, '请写明办理进展。') }),
  reminderOfRating: () => v.strictObject({ text: text({ max: 200 }, '请写明提醒内容，将送达提案者。') }),
  /** Of several answering units only those named handle again; without names, those that satisfied badly. */
  rehandle: () => v.strictObject({ reason: reason('请写明理由。'), units: v.optional(someUnits) }),
  acknowledge: () => v.strictObject({ contact: text({ max: 30 }, '请填写承办联系人。'), phone }),
  object: () =>
    v.strictObject({
      reason: reason('请写明不属于本单位职责的理由和依据。'),
      suggestedUnit: v.optional(reference),
      leader: text({ max: 30 }, '请填写签字领导。'),
    }),
  plan: () =>
    v.strictObject({
      leader: text({ max: 30 }, '请填写牵头领导。'),
      department: text({ max: 60 }, '请填写承办科室。'),
      contact: text({ max: 30 }, '请填写联系人。'),
      phone,
      steps: v.pipe(
        v.array(v.strictObject({ what: text({ max: 200 }, '请写明步骤。'), due: isoDate })),
        v.minLength(1, '请至少列出一个步骤。'),
        v.maxLength(20, '步骤不能超过20个。'),
      ),
    }),
  contact: () =>
    v.strictObject({
      phase: v.picklist(['before', 'during', 'after'], '请选择办前、办中或办后。'),
      mode: v.picklist(['faceToFace', 'meeting', 'phone', 'email', 'letter', 'other'], '请选择联系方式。'),
      on: isoDate,
      who: text({ max: 100 }, '请填写参加人员。'),
      summary: text({ max: 1000 }, '请写明沟通内容。'),
    }),
  coOpinion,
  extension: () =>
    v.strictObject({
      reason: reason('请写明需要延期的理由。'),
      amount: extensionAmount,
    }),
  extensionDecision: () =>
    v.strictObject({
      unit: reference,
      amount: extensionAmount,
      note: v.optional(optionalText({ max: 200 })),
    }),
  unitDecision: () => v.strictObject({ unit: reference, reason: reason('请写明理由。') }),
  reply,
  version: () =>
    v.strictObject({
      version: v.pipe(v.number(), v.integer(), v.minValue(1)),
      opinion: v.optional(optionalText({ max: 500 })),
    }),
  release: ({ proposal }: Profile) =>
    v.strictObject({
      unit: reference,
      ...part('mark', proposal.marks.length === 0 ? 'unused' : proposal.reply.mark, choice(proposal.marks)),
      note: v.optional(optionalText({ max: 500 })),
    }),
  /** 征询意见表 (domain §3.7); the itemised part of 虹口 is optional. */
  rate: () =>
    v.pipe(
      v.strictObject({
        unit: v.optional(reference),
        overall: v.picklist(satisfaction, '请选择满意、基本满意或不满意。'),
        reason: v.optional(optionalText({ max: 500 })),
        visited: v.optional(v.picklist(['visited', 'notNeeded', 'notVisited'])),
        listened: v.optional(v.picklist(['visit', 'phone', 'other', 'none'])),
        attitude: v.optional(v.picklist(satisfaction)),
        onPoint: v.optional(v.picklist(['onPoint', 'basically', 'off'])),
        comment: v.optional(optionalText({ max: 500 })),
      }),
      v.forward(
        v.partialCheck(
          [['overall'], ['reason']],
          ({ overall, reason: why }) => overall !== 'dissatisfied' || saysSomething(why ?? ''),
          '不满意的，请写明理由，承办单位将据此二次办理。',
        ),
        ['reason'],
      ),
    ),
  implementation: () =>
    v.strictObject({
      suggestion: v.pipe(v.number(), v.integer(), v.minValue(0)),
      done: flag,
      text: text({ max: 1000 }, '请写明落实情况。'),
    }),
  /** The Chairpersons' Meeting's order, with the score of 双向评议 where it rests on one. */
  orderRehandling: () =>
    v.strictObject({
      reason: reason('请写明主席会议的意见和二次办理的要求。'),
      units: v.optional(someUnits),
      score: v.optional(
        v.pipe(v.number('请填写评议得分。'), v.minValue(0), v.maxValue(100, '评议得分为0至100分。')),
      ),
    }),
  publish: () => v.strictObject({ reply: flag }),
};
