import { countDays } from '../calendar/dates.js';
import { CalendarMissingError } from '../calendar/missing.js';
import type { Calendar, IsoDate } from '../calendar/types.js';
import { countWorkingDays } from '../calendar/working-days.js';
import type { DeadlineLevel } from './types.js';

export interface LevelInput {
  /** Missing while the clock is paused or the date unknown. */
  readonly due?: IsoDate;
  readonly paused?: boolean;
  readonly stopped?: IsoDate;
  readonly today: IsoDate;
  /** From how many days before the due date on a warning is due. */
  readonly dueSoonDays: number;
  /** Calendar days unless said otherwise. */
  readonly dueSoonUnit?: 'days' | 'workingDays';
}

/**
 * How urgent a deadline is today. A warning counted in working days is counted in calendar days where the calendar does
 * not reach: it then comes later than it would, never for nothing, and the due date itself is not touched.
 */
export function getDeadlineLevel(input: LevelInput, calendar: Calendar): DeadlineLevel {
  const { due, today, dueSoonDays } = input;
  if (input.stopped !== undefined) return 'stopped';
  if (input.paused === true) return 'paused';
  if (due === undefined) return 'unknown';
  if (today > due) return 'overdue';
  if (today === due) return 'dueToday';
  const { days, workingDays } = remainingDays({ due, today }, calendar);
  const left = input.dueSoonUnit === 'workingDays' ? (workingDays ?? days) : days;
  return left <= dueSoonDays ? 'dueSoon' : 'normal';
}

export interface RemainingDays {
  /** Calendar days; negative once overdue. */
  readonly days: number;
  /** The same in working days; missing where the calendar does not reach. */
  readonly workingDays?: number;
}

/**
 * How long there is to go, today not counted and the due date counted.
 * @throws {CppccError} `CPPCC_INVALID` for malformed dates
 */
export function remainingDays(
  { due, today }: { readonly due: IsoDate; readonly today: IsoDate },
  calendar: Calendar,
): RemainingDays {
  const days = countDays(today, due);
  try {
    return { days, workingDays: countWorkingDays(today, due, calendar) };
  } catch (error) {
    if (error instanceof CalendarMissingError) return { days };
    throw error;
  }
}
