import { countDays } from '../../calendar/dates.js';
import { toIsoDate } from '../../calendar/instants.js';
import type { IsoDate } from '../../calendar/types.js';
import { getExtensionUnit } from '../../clocks/extension-unit.js';
import type { Clock, ClockRule, ClockTerm, DeadlineReceipt } from '../../clocks/types.js';
import { formatTerm } from '../../clocks/wording.js';
import { explainClock } from '../../engine/explain-clock.js';
import type { EngineContext } from '../../engine/process.js';
import { refuse, type Refusal } from '../../engine/refusal.js';
import type { Snapshot } from '../../engine/snapshot.js';
import { getProposalClockRule, getReplyLimit, proposalClocks } from '../clock-rules.js';

/** One unit's clocks, with what more it would have; each is explained as people are shown it. */
interface Course {
  readonly limit: ClockRule;
  readonly clocks: readonly Clock[];
  readonly first: Clock;
  readonly running: Clock;
  readonly asked: number;
  ruleOf(clock: Clock): ClockRule;
  explain(clock: Clock, rule?: ClockRule): DeadlineReceipt;
  /** The running clock with what is asked for. */
  readonly longer: Clock;
}

/**
 * May the unit have so much more time? Granted in one round counts in the next: the limit is the proposal's, not the
 * round's (domain §6 #3). A missing calendar year is no reason where it could change nothing.
 */
export function judgeExtension(
  snapshot: Snapshot,
  unit: string | undefined,
  asked: number,
  context: EngineContext,
): Refusal | undefined {
  const course = getCourse(snapshot, unit, asked, context);
  if (course === undefined) return undefined;
  const spare = getSpareByUnits(course) ?? getSpareByDays(course);
  if (spare === undefined) return judgeBounds(course);
  if (spare.asked <= spare.left) return undefined;
  const left = formatTerm({ amount: spare.left, unit: spare.unit });
  return tooLong(course, spare.left <= 0 ? '已经用完，不能再延期' : `最多还可延长${left}`);
}

function getCourse(
  snapshot: Snapshot,
  unit: string | undefined,
  asked: number,
  context: EngineContext,
): Course | undefined {
  const clocks = snapshot.clocks.filter(
    ({ kind, subject }) =>
      (kind === 'reply' || kind === 'rehandle') && (subject === undefined || subject === unit),
  );
  const running = clocks.find(({ stopped }) => stopped === undefined);
  const first = clocks.find(({ kind }) => kind === 'reply') ?? running;
  const limit = getReplyLimit(snapshot, context.profile);
  if (running === undefined || first === undefined || limit === undefined) return undefined;
  const ruleOf = ({ kind }: Clock) => getProposalClockRule(kind, snapshot, context.profile)!;
  const more = { seq: snapshot.seq + 1, on: toIsoDate(context.now), amount: asked };
  const extension = { ...more, unit: getExtensionUnit(ruleOf(running)) };
  return {
    limit,
    clocks,
    first,
    running,
    asked,
    ruleOf,
    explain: (clock, rule = ruleOf(clock)) => explainClock(proposalClocks, snapshot, clock, context, rule)!,
    longer: { ...running, extensions: [...running.extensions, extension] },
  };
}

interface Spare {
  readonly asked: number;
  readonly left: number;
  readonly unit: ClockTerm['unit'];
}

/** A unit that left and was given the proposal back has had its base period more than once. */
const countAgain = ({ clocks, first }: Course) =>
  clocks.filter((each) => each !== first && each.kind === first.kind).length;
const bare = (clock: Clock): Clock => ({ ...clock, extensions: [] });

/** In the unit that rules and limit share: no calendar is asked. */
function getSpareByUnits(course: Course): Spare | undefined {
  const { limit, first, running, clocks, asked, ruleOf } = course;
  const base = ruleOf(first);
  if (!('unit' in base) || !('unit' in limit) || base.unit !== limit.unit) return undefined;
  const rule = ruleOf(running);
  if (!('unit' in rule) || rule.unit !== limit.unit) return undefined;
  const granted = clocks.flatMap(({ extensions }) => extensions);
  const used = granted.reduce((sum, { amount }) => sum + amount, 0);
  return { asked, left: limit.amount - base.amount * (1 + countAgain(course)) - used, unit: limit.unit };
}

/** In days, where one of them is a date or the units differ. Undefined where a calendar year is missing. */
function getSpareByDays(course: Course): Spare | undefined {
  const { limit, first, running, clocks, longer, explain } = course;
  const before = bare(first);
  const ends = [explain(running), explain(longer), explain(before), explain(before, limit)].map(
    ({ due }) => due,
  );
  const [present, later, from, to] = ends;
  if (present === undefined || later === undefined || from === undefined || to === undefined)
    return undefined;
  const used = clocks.reduce((sum, clock) => {
    const receipt = explain(clock);
    const list = receipt.ok && receipt.state !== 'paused' ? receipt.extensions : [];
    return sum + list.reduce((days, each) => days + countDays(each.old, each.new), 0);
  }, 0);
  const left = countDays(from, to) - countAgain(course) * countDays(first.from, from) - used;
  return { asked: countDays(present, later), left, unit: 'days' };
}

/**
 * With a calendar year missing: what is over the limit, or within it, whatever that year brings is decided; the rest
 * waits for the year. Of a single clock only, for the terms of several are not certain one by one.
 */
function judgeBounds(course: Course): Refusal | undefined {
  const { limit, clocks, running, longer, explain } = course;
  const unknown = refuse('CALENDAR_MISSING', missing(limit), 'amount');
  if (clocks.length > 1) return unknown;
  const asked = getBounds(explain(longer));
  const allowed = getBounds(explain(bare(running), limit));
  if (asked === undefined || allowed === undefined) return unknown;
  if (asked.latest <= allowed.earliest) return undefined;
  return asked.earliest > allowed.latest ? tooLong(course, '请缩短延期的时间') : unknown;
}

/** Between which days a clock ends. */
function getBounds(
  receipt: DeadlineReceipt,
): { readonly earliest: IsoDate; readonly latest: IsoDate } | undefined {
  if (receipt.due !== undefined) return { earliest: receipt.due, latest: receipt.due };
  if (receipt.ok || receipt.notBefore === undefined || receipt.notAfter === undefined) return undefined;
  return { earliest: receipt.notBefore, latest: receipt.notAfter };
}

const tooLong = ({ limit }: Course, advice: string) =>
  refuse('EXTENSION_TOO_LONG', `答复期限连同延期最长为${tell(limit)}，${advice}。`, 'amount');
const tell = (limit: ClockRule) =>
  'date' in limit ? limit.date.replace('-', '月') + '日' : formatTerm(limit);
const missing = (limit: ClockRule) =>
  `缺少放假调休安排，无法核对延期后是否超过${tell(limit)}。请在国务院办公厅公布后导入该年日历。`;
