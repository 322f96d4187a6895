import { countDays } from '../calendar/dates.js';
import { CalendarMissingError } from '../calendar/missing.js';
import type { Calendar, IsoDate } from '../calendar/types.js';
import { earliestDays, exactDays, latestDays, type Days } from './days.js';
import { lengthen, walk, type Course, type Stretch } from './terms.js';
import type {
  ClockFacts,
  ClockExtension,
  ClockPause,
  ClockRule,
  ReceiptExtension,
  ReceiptPause,
} from './types.js';

/** Where a clock has come to, before it is put into words. */
export interface ClockRun {
  readonly stretches: readonly Stretch[];
  /** Last day as counted, and after rolling forward. */
  readonly end: IsoDate;
  readonly due: IsoDate;
  readonly pauses: readonly ReceiptPause[];
  readonly extensions: readonly ReceiptExtension[];
  /** The pause that is still open, with the days that were left. */
  readonly open?: { readonly from: IsoDate; readonly remaining: number };
}

export type ClockOutcome =
  | ({ readonly ok: true } & ClockRun)
  | ({ readonly ok: false; readonly error: CalendarMissingError } & DueBounds);

/** What is certain of a due date while a year is missing. */
interface DueBounds {
  readonly notBefore?: IsoDate;
  readonly notAfter?: IsoDate;
}

/**
 * Runs a clock through its extensions and pauses in the order of their days.
 *
 * A pause moves the end by the days that lay in it: working days for a working-day rule, calendar days otherwise. It
 * moves nothing once the time is over, nor a fixed date, which only an approved extension moves. An open pause ends, for
 * the count, when the clock is stopped.
 */
export function runClock(clock: ClockFacts, rule: ClockRule, calendar: Calendar): ClockOutcome {
  try {
    return { ok: true, ...run(clock, rule, exactDays(calendar)) };
  } catch (error) {
    if (!(error instanceof CalendarMissingError)) throw error;
    if (`${error.year}-01-01` <= calendar.knownFrom) return { ok: false, error };
    const { due: notBefore, open } = run(clock, rule, earliestDays(calendar));
    if (open !== undefined) return { ok: false, error, notBefore };
    return { ok: false, error, notBefore, notAfter: run(clock, rule, latestDays(calendar)).due };
  }
}

function run(clock: ClockFacts, rule: ClockRule, days: Days): ClockRun {
  const unit = !('date' in rule) && rule.unit === 'workingDays' ? 'workingDays' : 'days';
  const count = (from: IsoDate, to: IsoDate): number =>
    unit === 'days' ? countDays(from, to) : days.count(from, to);
  const settle = (course: Course): Pick<ClockRun, 'stretches' | 'end' | 'due'> => {
    const stretches = walk(clock.from, course, days);
    const end = stretches[stretches.length - 1]?.to ?? clock.from;
    return { stretches, end, due: rule.rollForward === true ? days.roll(end) : end };
  };

  let course: Course = { rule, added: [] };
  let now = settle(course);
  const extensions: ReceiptExtension[] = [];
  const pauses: ReceiptPause[] = [];
  let pausedThrough = clock.from;
  let open: ClockRun['open'];
  for (const step of getSteps(clock)) {
    if ('amount' in step) {
      const old = now.due;
      course = lengthen(course, step);
      now = settle(course);
      extensions.push({ ...step, old, new: now.due });
      continue;
    }
    const from = step.from > pausedThrough ? step.from : pausedThrough;
    const to = step.to ?? clock.stopped;
    const moves = from < now.due && !('date' in rule);
    if (to === undefined) {
      if (moves) open = { from, remaining: Math.max(0, count(from, now.end)) };
      continue;
    }
    const amount = moves && to > from ? count(from, to) : 0;
    pauses.push({ from: step.from, to, amount, unit });
    if (to > pausedThrough) pausedThrough = to;
    if (amount === 0) continue;
    course = lengthen(course, { amount, unit });
    now = settle(course);
  }
  return { ...now, pauses, extensions, ...(open === undefined ? {} : { open }) };
}

/** By day, an extension before a pause of the same day; the open pause last, for it only asks what is left. */
function getSteps({ pauses, extensions, stopped }: ClockFacts): readonly (ClockExtension | ClockPause)[] {
  const key = (step: ClockExtension | ClockPause): string => {
    if ('amount' in step) return `${step.on}0`;
    return step.to === undefined && stopped === undefined ? '~' : `${step.from}1`;
  };
  return [...extensions, ...pauses].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
