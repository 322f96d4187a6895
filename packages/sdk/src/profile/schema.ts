import * as v from 'valibot';
import { isIsoDate } from '../calendar/dates.js';
import type { ClockRule } from '../clocks/types.js';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const label = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const labelled = v.strictObject({ id, label });
const isoDate = v.pipe(v.string(), v.check((date) => isIsoDate(date)));
const unit = v.picklist(['workingDays', 'days', 'months']);

const span = v.strictObject({ basis: label, amount: count, unit, rollForward: v.optional(v.boolean()) });
const fixed = v.strictObject({ basis: label, date: v.pipe(v.string(), v.check((day) => isIsoDate(`2024-${day}`))), rollForward: v.optional(v.boolean()) });
/** One rule, or one for session and one for recess proposals (Sichuan: 5 and 3 months). */
const clockRule = v.union([span, fixed]) as v.GenericSchema<unknown, ClockRule>;
const clockRules = v.union([clockRule, v.strictObject({ session: clockRule, recess: clockRule })]);

const reviewStage = v.strictObject({
  id,
  label,
  /** Standing roles that review in this stage. */
  roles: v.pipe(v.array(id), v.minLength(1)),
  /** Outcome events this stage may choose besides passing on; the last stage cannot pass on. */
  decisions: v.array(v.picklist(['file', 'merge', 'returnForRevision', 'convert', 'refer', 'decline'])),
});

const proposal = v.strictObject({
  preReview: v.boolean(),
  reviewStages: v.pipe(v.array(reviewStage), v.minLength(1)),
  notFiledReasons: v.array(labelled),
  categories: v.array(labelled),
  tiers: v.array(v.strictObject({ id, label, supervisedBy: label })),
  /** Roles that decide the handling units together; one role alone decides at once. */
  assigners: v.pipe(v.array(id), v.minLength(1)),
  collectiveKinds: v.array(v.strictObject({ id, label, recess: v.boolean() })),
  limits: v.strictObject({
    subject: count,
    section: count,
    totalWarn: count,
    total: count,
    suggestions: count,
    coSigners: count,
    opinion: count,
    attachments: count,
    attachmentMegabytes: count,
    /** White space does not count. */
    ignoreWhitespace: v.boolean(),
  }),
  /** 不调研不提案 (LZ-08). */
  research: v.picklist(['required', 'optional']),
  mergeNeedsConsent: v.boolean(),
  maxObjections: count,
  maxExtensionMonths: count,
  marks: v.array(labelled),
  /** `replied`: answered and fed back; `implemented`: 不落实不结案 (LZ-12). */
  closeRule: v.picklist(['replied', 'implemented']),
  rehandling: v.strictObject({ rounds: count, on: v.array(v.picklist(['basicallySatisfied', 'dissatisfied'])) }),
  clocks: v.strictObject({
    coSign: clockRules,
    receipt: clockRules,
    objection: clockRules,
    coOpinion: clockRules,
    reply: clockRules,
    feedback: clockRules,
    rehandle: clockRules,
    publish: clockRules,
  }),
});

const supervision = v.strictObject({
  forms: v.array(labelled),
  scopes: v.array(labelled),
  /** Roles that approve topics and key opinions (SZ-23, SZ-25). */
  approvers: v.pipe(v.array(id), v.minLength(1)),
  limits: v.strictObject({ topic: count, text: count, opinions: count }),
  clocks: v.strictObject({ reply: clockRule, explanation: clockRule, revisit: clockRule }),
});

export const profileSchema = v.strictObject({
  /** Administrative division code (GB/T 2260) or `national`. */
  id,
  version: count,
  name: label,
  committee: label,
  session: v.strictObject({
    /** 届 */
    term: count,
    /** 次 */
    session: count,
    year: count,
    /** Proposals from here to the cut-off are session proposals; later ones recess proposals. */
    opens: isoDate,
    cutOff: v.pipe(v.string(), v.isoTimestamp()),
  }),
  countdown: v.strictObject({ dueSoonDays: count }),
  proposal,
  supervision,
  /** Path of a setting → catalogue ID or article it rests on. */
  basis: v.record(v.string(), v.string()),
});
