import { getWeekday } from './dates.js';
import type { Calendar, IsoDate } from './types.js';
import { isWorkingDay } from './working-days.js';

/** What a known day is and by which notice. */
export interface DayInfo {
  readonly date: IsoDate;
  readonly working: boolean;
  /** A Saturday inside a holiday is `holiday`; a Saturday that is worked is `makeup`. */
  readonly why: 'weekday' | 'weekend' | 'holiday' | 'makeup';
  /** Name of the holiday; with `holiday` and `makeup` only. */
  readonly name?: string;
  readonly notice?: string;
}

/**
 * Tells whether and why a day is worked: one cell of a month view, one line of a receipt.
 * @throws {CalendarMissingError} outside the known years
 * @throws {CppccError} `CPPCC_INVALID` for a malformed date
 */
export function explainDay(date: IsoDate, calendar: Calendar): DayInfo {
  const working = isWorkingDay(date, calendar);
  const entry = calendar.noticeDays.get(date);
  if (entry !== undefined) {
    return { date, working, why: working ? 'makeup' : 'holiday', name: entry.name, notice: entry.notice };
  }
  const weekday = getWeekday(date);
  return { date, working, why: weekday === 0 || weekday === 6 ? 'weekend' : 'weekday' };
}
