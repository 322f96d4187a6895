import * as v from 'valibot';
import { isIsoDate } from '../calendar/is-iso-date.js';
import type { ClockRule } from '../clocks/types.js';
import { fileKinds, type FileKind } from '../files/kinds.js';
import { saysSomething } from '../text.js';

/** Records are kept under ids, and every object has these keys already: `constructor`, `__proto__`. */
const notOfAnObject = v.check<string, string>(
  (name) => !(name in {}),
  '这是程序的保留字，不能用作编号，请换一个。',
);
/** Of a profile or a role: other programs use it too. */
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/), notOfAnObject);
const label = v.pipe(v.string(), v.check(saysSomething, '不能为空，请填写。'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Of an entry in a list: what people say, so 已解决 is one as `A` is. */
const word = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,64}$/u), notOfAnObject);
const labelled = v.strictObject({ id: word, label });
/** Whether a part of a paper is asked for. */
const wanted = v.picklist(['required', 'optional', 'unused']);
const isoDate = v.pipe(
  v.string(),
  v.check((date) => isIsoDate(date)),
);
const unit = v.picklist(['workingDays', 'days', 'months']);
/** A hundred years: what is longer is a slip, and ends beyond the calendar. */
const MOST = { workingDays: 36_500, days: 36_500, months: 1200 };
const hasKey = (input: unknown, key: string) => typeof input === 'object' && input !== null && key in input;

const span = v.pipe(
  v.strictObject({
    basis: label,
    source: v.optional(label),
    amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
    unit,
    rollForward: v.optional(v.boolean()),
  }),
  v.forward(
    v.check((term) => term.amount <= MOST[term.unit], '期限过长（超过一百年），请核对数字和单位。'),
    ['amount'],
  ),
);
const fixed = v.strictObject({
  basis: label,
  source: v.optional(label),
  date: v.pipe(
    v.string(),
    v.check((day) => isIsoDate(`2024-${day}`)),
  ),
  rollForward: v.optional(v.boolean()),
});
// Lazy rather than a union: what is wrong is told of the kind of rule that was meant.
const clockRule = v.lazy((input) => (hasKey(input, 'date') ? fixed : span)) as unknown as v.GenericSchema<
  unknown,
  ClockRule
>;
const clockCase = v.strictObject({
  /** All of them must hold; without it, every proposal that no case before has taken. */
  when: v.optional(
    v.strictObject({
      timing: v.optional(v.picklist(['session', 'recess'])),
      /** `individual`, `joint`, or an id of `collectiveKinds`. */
      kinds: v.optional(v.pipe(v.array(word), v.minLength(1))),
    }),
  ),
  rule: clockRule,
});
export type ClockCase = v.InferOutput<typeof clockCase>;
/** One rule, or a list of cases of which the first that fits counts (Sichuan: 5 months in session, 3 in recess). */
const clockRules = v.lazy((input) =>
  Array.isArray(input) ? v.pipe(v.array(clockCase), v.minLength(1)) : clockRule,
) as unknown as v.GenericSchema<unknown, ClockRule | readonly ClockCase[]>;

const reviewStage = v.strictObject({
  id: word,
  label,
  /** Standing roles that review in this stage. */
  roles: v.pipe(v.array(id), v.minLength(1)),
  /** Outcome events this stage may choose besides passing on; the last stage cannot pass on. */
  decisions: v.array(v.picklist(['file', 'merge', 'returnForRevision', 'convert', 'refer', 'decline'])),
  /** Each of the roles gives its opinion before the stage decides or passes on (QK-20: 联合审查). */
  jointly: v.optional(v.boolean()),
});

/** Groups of steps, no two of which are one person's. */
const differentPeople = v.array(v.pipe(v.array(word), v.minLength(2)));

const proposal = v.strictObject({
  preReview: v.boolean(),
  reviewStages: v.pipe(v.array(reviewStage), v.minLength(1)),
  notFiledReasons: v.array(labelled),
  /** Filing names one of each. */
  categories: v.pipe(v.array(labelled), v.minLength(1)),
  tiers: v.pipe(
    v.array(
      v.strictObject({
        id: word,
        label,
        supervisedBy: label,
        /** Roles that record their leader's approval before hand-over: one of them, or all (SZ-36). */
        approval: v.optional(
          v.strictObject({ roles: v.pipe(v.array(id), v.minLength(1)), all: v.boolean() }),
        ),
      }),
    ),
    v.minLength(1),
  ),
  /** Roles that decide the handling units together; one role alone decides at once. */
  assigners: v.pipe(v.array(id), v.minLength(1)),
  /** Roles that act where an office's own people wrote or signed the proposal: nobody judges his own. */
  substitutes: v.pipe(v.array(id), v.minLength(1)),
  /**
   * Groups of steps that different people must take: ids of review stages, `preReview`, `assignment`, `closing`.
   * Empty where a small committee has one clerk for all of them.
   */
  differentPeople,
  /** Roles that review replies; the first does, the next where the reply is the first one's own. */
  inspectors: v.pipe(v.array(id), v.minLength(2)),
  collectiveKinds: v.array(
    v.strictObject({
      id: word,
      label,
      recess: v.boolean(),
      /** Roles whose accounts may submit in this name. */
      submitters: v.pipe(v.array(id), v.minLength(1)),
    }),
  ),
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
    /** Endings of the names of files that may be handed over, also in other processes. */
    attachmentKinds: v.pipe(
      v.array(v.picklist(Object.keys(fileKinds) as readonly FileKind[])),
      v.minLength(1),
    ),
    /** White space does not count. */
    ignoreWhitespace: v.boolean(),
  }),
  /** 不调研不提案 (LZ-08). */
  research: v.picklist(['required', 'optional']),
  mergeAndConvertNeedConsent: v.boolean(),
  maxObjections: count,
  /** From when the units' clocks run: their receipt, or the assignment (自交办之日起). */
  clocksFrom: v.picklist(['receipt', 'assignment']),
  /** The longest that a reply may take with every extension, re-handling's included, from the start of its clock. */
  replyLimit: clockRules,
  /** Best first; with several answers the case has the one furthest down. None where a place uses none. */
  marks: v.array(
    v.strictObject({
      id: word,
      label,
      /** What it becomes when everything adopted has been carried out. */
      whenDone: v.optional(word),
      /** Says that something was adopted, so it stands on no answer that adopts nothing. */
      needsAdopted: v.optional(v.boolean()),
    }),
  ),
  /** Parts of the reply letter (domain §3.6); `suggestionMark`: a mark for each suggestion. */
  reply: v.strictObject({
    title: wanted,
    letterNo: wanted,
    mark: wanted,
    suggestionMark: wanted,
    addressee: wanted,
    copies: wanted,
    signatory: wanted,
    date: wanted,
    printing: wanted,
  }),
  /** What becomes of proposals that are not filed but go elsewhere; `by`: at once, or as a conversion to which proposers consent. */
  outcomes: v.array(
    v.strictObject({ id: word, label, by: v.picklist(['refer', 'convert']), destination: wanted }),
  ),
  /** `replied`: answered and fed back; `implemented`: 不落实不结案 (LZ-12). */
  closeRule: v.picklist(['replied', 'implemented']),
  rehandling: v.strictObject({
    rounds: count,
    on: v.array(v.picklist(['basicallySatisfied', 'dissatisfied'])),
    /** May the Chairpersons' Meeting order it whatever the proposer said: how often, and below which score of 双向评议. */
    ordered: v.optional(v.strictObject({ rounds: count, below: v.pipe(count, v.maxValue(100)) })),
  }),
  publication: v.strictObject({
    /** The proposers' ratings, without their names. */
    ratings: v.boolean(),
  }),
  /** May the committee put a silence down as 未反馈, after a reminder and its term? It never counts as satisfaction. */
  silenceCloses: v.boolean(),
  clocks: v.strictObject({
    coSign: clockRules,
    receipt: clockRules,
    objection: clockRules,
    coOpinion: clockRules,
    reply: clockRules,
    /** How long the co-units have to countersign a draft; then it goes on without them. */
    countersign: clockRules,
    /** From the closing of submissions (recess: from filing) to the hand-over. */
    handOver: clockRules,
    /** Of what was returned: past it the committee may decline it. `null` where a place gives no term. */
    revision: v.nullable(clockRules),
    feedback: clockRules,
    silence: clockRules,
    rehandle: clockRules,
    publish: clockRules,
  }),
});

const roles = v.pipe(v.array(id), v.minLength(1));
const options = v.pipe(v.array(labelled), v.minLength(1));

const supervision = v.strictObject({
  /** Who a topic comes from (SZ-04, SZ-23); the ids are those that the process derives from the proposer's role. */
  sources: v.array(
    v.strictObject({ id: v.picklist(['party', 'government', 'cppcc', 'member', 'public']), label }),
  ),
  forms: options,
  scopes: options,
  /** Other supervision that may take part, and how: 议题联定, 问题联查, 成果联用 (SZ-20). */
  partners: options,
  cooperation: options,
  /** Ways of keeping members informed: 知情明政 (SZ-27). */
  briefings: options,
  /** Roles asked about a topic that comes from within the CPPCC (SZ-23). */
  advisers: roles,
  /** Roles that approve topics and key opinions (SZ-23, SZ-25). */
  approvers: roles,
  /** Roles that inspect how opinions are handled (SZ-26). */
  inspectors: roles,
  /**
   * Groups of steps that different people must take: `topicApproval`, `drafting`, `opinionApproval`, `sending`,
   * `evaluation`, `verification`, `closing`. Empty where a small committee has one clerk for all of them.
   */
  differentPeople,
  /** What the team says of a unit's handling, best first. */
  grades: options,
  /** How often a unit handles again, and after which of the grades. */
  rehandling: v.strictObject({ rounds: count, on: v.array(word) }),
  limits: v.strictObject({ topic: count, text: count, opinions: count, team: count, units: count }),
  /** From when the unit's clocks run: its receipt of the opinion, or the sending (domain §6 #15). */
  clocksFrom: v.picklist(['receipt', 'sending']),
  clocks: v.strictObject({
    topicOpinion: clockRule,
    receipt: clockRule,
    reply: clockRule,
    explanation: clockRule,
    revisit: clockRule,
  }),
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
    cutOff: v.pipe(
      v.string(),
      v.isoTimestamp(),
      v.check((at) => isIsoDate(at.slice(0, 10)) && !Number.isNaN(Date.parse(at))),
    ),
  }),
  countdown: v.strictObject({ dueSoonDays: count }),
  proposal,
  supervision,
  /** Path of a setting → catalogue ID or article it rests on. */
  basis: v.record(v.string(), v.string()),
});
