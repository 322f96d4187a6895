import { explainDeadline } from '../../clocks/explain.js';
import type { Clock, ClockRule, ClockTerm, DeadlineReceipt } from '../../clocks/types.js';
import { countDays } from '../../calendar/dates.js';
import { toIsoDate } from '../../calendar/instants.js';
import type { IsoDate } from '../../calendar/types.js';
import { formatTerm } from '../../clocks/wording.js';
import type { EngineContext, Guard } from '../../engine/process.js';
import { refuse, type Refusal } from '../../engine/refusal.js';
import type { Snapshot } from '../../engine/snapshot.js';
import { getProposalClockRule, getReplyLimit } from '../clock-rules.js';
import { getText } from '../view.js';
import { pastDueOf } from './past-due.js';

/** How much longer a reply may take: what was asked for, and never past the limit that includes the base period. */
export const extensionGuards: Readonly<Record<string, Guard>> = {
  withinRequest: (snapshot, { data }, { profile }) => {
    if (data === undefined) return undefined;
    const requests = (snapshot.data['extensionRequests'] ?? []) as unknown as readonly {
      readonly amount: number;
      readonly by: { readonly unit?: string };
    }[];
    const asked = requests.filter(({ by }) => by.unit === data['unit']).pop()?.amount;
    if (asked === undefined || Number(data['amount']) <= asked) return undefined;
    const kind = snapshot.state === 'rehandling' ? 'rehandle' : 'reply';
    const rule = getProposalClockRule(kind, snapshot, profile);
    const term = formatTerm({
      amount: asked,
      unit: rule !== undefined && 'unit' in rule ? rule.unit : 'months',
    });
    return refuse('MORE_THAN_ASKED', `承办单位申请延长${term}，批准的时间不能比申请的长。`, 'amount');
  },
  /** More time is asked for while there is some left (domain §6 #3). */
  askedInTime: (...args) => {
    const [snapshot, { actor }] = args;
    const kind = snapshot.state === 'rehandling' ? 'rehandle' : 'reply';
    return pastDueOf(kind, actor.unit, ...args) === true
      ? refuse('EXTENSION_LATE', '答复期限已过，不能再申请延期，请尽快答复，并向交办单位说明情况。')
      : undefined;
  },
  /** Granted in one round counts in the next: the limit is the proposal's, not the round's. */
  extensionLeft: (snapshot, { type, actor, data }, context) => {
    // An office that has not said yet whose request it decides: of none can be said that it has nothing left.
    if (type === 'approveExtension' && data === undefined) return undefined;
    const unit = type === 'approveExtension' ? getText(data, 'unit') : actor.unit;
    const clocks = snapshot.clocks.filter(
      ({ kind, subject }) =>
        (kind === 'reply' || kind === 'rehandle') && (subject === undefined || subject === unit),
    );
    const running = clocks.find(({ stopped }) => stopped === undefined);
    const first = clocks.find(({ kind }) => kind === 'reply') ?? running;
    const limit = getReplyLimit(snapshot, context.profile);
    if (running === undefined || first === undefined || limit === undefined) return undefined;
    const asked = Number(data?.['amount'] ?? 1);
    const spare = getSpare(snapshot, clocks, first, running, asked, limit, context);
    if (spare === undefined) return judgeBounds(snapshot, clocks, running, asked, limit, context);
    return spare.asked <= spare.left
      ? undefined
      : refuse(
          'EXTENSION_TOO_LONG',
          spare.left <= 0
            ? `答复期限连同延期最长为${tell(limit)}，已经用完，不能再延期。`
            : `答复期限连同延期最长为${tell(limit)}，最多还可延长${formatTerm({ amount: spare.left, unit: spare.unit })}。`,
          'amount',
        );
  },
};

/**
 * With a calendar year missing: what is over the limit, or within it, whatever that year brings is decided; the rest
 * waits for the year. With a single clock only, for the terms of several are not certain one by one.
 */
function judgeBounds(
  snapshot: Snapshot,
  clocks: readonly Clock[],
  running: Clock,
  amount: number,
  limit: ClockRule,
  { profile, calendar, now }: EngineContext,
): Refusal | undefined {
  const unknown = refuse('CALENDAR_MISSING', missing(limit), 'amount');
  if (clocks.length > 1) return unknown;
  const rule = getProposalClockRule(running.kind, snapshot, profile)!;
  const extension = extend(snapshot, rule, amount, now);
  const longer = { ...running, extensions: [...running.extensions, extension] };
  const [asked, allowed] = [
    getBounds(explainDeadline(longer, rule, calendar)),
    getBounds(explainDeadline({ ...running, extensions: [] }, limit, calendar)),
  ];
  if (asked === undefined || allowed === undefined) return unknown;
  if (asked.latest <= allowed.earliest) return undefined;
  return asked.earliest > allowed.latest
    ? refuse('EXTENSION_TOO_LONG', `答复期限连同延期最长为${tell(limit)}，请缩短延期的时间。`, 'amount')
    : unknown;
}

/** Between which days a clock ends. */
function getBounds(
  receipt: DeadlineReceipt,
): { readonly earliest: IsoDate; readonly latest: IsoDate } | undefined {
  if (receipt.due !== undefined) return { earliest: receipt.due, latest: receipt.due };
  if (receipt.ok || receipt.notBefore === undefined || receipt.notAfter === undefined) return undefined;
  return { earliest: receipt.notBefore, latest: receipt.notAfter };
}

const extend = ({ seq }: Snapshot, rule: ClockRule, amount: number, now: string) => ({
  seq: seq + 1,
  on: toIsoDate(now),
  amount,
  unit: 'unit' in rule ? rule.unit : ('months' as const),
});

interface Spare {
  readonly asked: number;
  readonly left: number;
  readonly unit: ClockTerm['unit'];
}

/** In the unit that rule and limit share; in days where one of them is a date or the units differ. */
function getSpare(
  snapshot: Snapshot,
  clocks: readonly Clock[],
  first: Clock,
  running: Clock,
  asked: number,
  limit: ClockRule,
  { profile, calendar, now }: EngineContext,
): Spare | undefined {
  const ruleOf = ({ kind }: Clock) => getProposalClockRule(kind, snapshot, profile)!;
  const base = ruleOf(first);
  const units = [base, ruleOf(running), limit].map((rule) => ('unit' in rule ? rule.unit : 'date'));
  // A unit that left and was given the proposal back has had its base period more than once.
  const again = clocks.filter((each) => each !== first && each.kind === first.kind).length;
  const granted = clocks.flatMap(({ extensions }) => extensions);
  if ('unit' in base && 'unit' in limit && new Set(units).size === 1) {
    const used = granted.reduce((sum, { amount }) => sum + amount, 0);
    return { asked, left: limit.amount - base.amount * (1 + again) - used, unit: limit.unit };
  }
  const bare = { ...first, extensions: [] };
  const due = (clock: Clock, rule: ClockRule) => explainDeadline(clock, rule, calendar).due;
  const rule = ruleOf(running);
  const extension = extend(snapshot, rule, asked, now);
  const longer = due({ ...running, extensions: [...running.extensions, extension] }, rule);
  const present = due(running, rule);
  const [from, to] = [due(bare, base), due(bare, limit)];
  if (longer === undefined || present === undefined || from === undefined || to === undefined)
    return undefined;
  const used = clocks.reduce((sum, clock) => {
    const receipt = explainDeadline(clock, ruleOf(clock), calendar);
    const list = receipt.ok && receipt.state !== 'paused' ? receipt.extensions : [];
    return sum + list.reduce((days, each) => days + countDays(each.old, each.new), 0);
  }, 0);
  return {
    asked: countDays(present, longer),
    left: countDays(from, to) - again * countDays(first.from, from) - used,
    unit: 'days',
  };
}

const tell = (limit: ClockRule) =>
  'date' in limit ? limit.date.replace('-', '月') + '日' : formatTerm(limit);
const missing = (limit: ClockRule) =>
  `缺少放假调休安排，无法核对延期后是否超过${tell(limit)}。请在国务院办公厅公布后导入该年日历。`;
