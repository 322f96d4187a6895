import { explainDay } from '../calendar/day.js';
import type { Calendar } from '../calendar/types.js';
import { runClock, type ClockRun } from './run.js';
import { listSkippedDays, toSkippedDays } from './skipped.js';
import type { ClockFacts, ClockRule, DeadlineReceipt } from './types.js';

/**
 * The receipt of a clock: from what, by which rule and basis, which days did not count and why, due when. Computed
 * anew each time, so a calendar year published later gives another receipt for the same clock.
 *
 * A year that is missing is a receipt too (`ok: false`), never an exception and never a guess. The start does not count
 * (民法典 201), months end on the same day or the last of the month (202), a last day off gives way where the rule says
 * so (203). For pauses and extensions see `runClock`.
 * @throws {CppccError} `CPPCC_INVALID` for malformed dates or amounts in clock or rule
 */
export function explainDeadline(clock: ClockFacts, rule: ClockRule, calendar: Calendar): DeadlineReceipt {
  const { basis, source } = rule;
  const head = { from: clock.from, rule, basis, ...(source === undefined ? {} : { source }) };
  const run = runClock(clock, rule, calendar);
  if (!run.ok) {
    const { ok, error, ...bounds } = run;
    return {
      ok,
      state: 'unknown',
      ...head,
      code: error.code,
      year: error.year,
      message: error.message,
      ...bounds,
    };
  }
  const { stretches, end, due, pauses, extensions, open } = run;
  if (open !== undefined) {
    const unit = 'unit' in rule && rule.unit === 'workingDays' ? 'workingDays' : 'days';
    return {
      ok: true,
      state: 'paused',
      ...head,
      pausedFrom: open.from,
      remaining: { amount: open.remaining, unit },
    };
  }
  return {
    ok: true,
    state: clock.stopped === undefined ? 'running' : 'stopped',
    ...head,
    due,
    ...(clock.stopped === undefined ? {} : { stopped: clock.stopped }),
    ...listSkippedDays(stretches, pauses, calendar),
    ...(due === end ? {} : { rolled: { ...toSkippedDays(explainDay(end, calendar)), from: end, to: due } }),
    ...('date' in rule && stretches[0]!.to < clock.from ? { passed: true as const } : {}),
    pauses,
    extensions,
    ...(restsOnProvisionalDays(run, rule, calendar)
      ? { provisional: Number(calendar.knownThrough.slice(0, 4)) + 1 }
      : {}),
  };
}

/** Whether the calendar was asked about days that the next notice may still move. */
function restsOnProvisionalDays(
  { stretches, end }: ClockRun,
  { rollForward }: ClockRule,
  { provisionalFrom }: Calendar,
): boolean {
  if (rollForward === true && end >= provisionalFrom) return true;
  return stretches.some(({ unit, to }) => unit === 'workingDays' && to >= provisionalFrom);
}
