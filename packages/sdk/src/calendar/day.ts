import { getWeekday } from './dates.js';
import type { Calendar, IsoDate } from './types.js';
import { isWorkingDay } from './working-days.js';

/** What a known day is and by which notice. */
export interface DayInfo {
  readonly date: IsoDate;
  readonly working: boolean;
  /** A Saturday inside a holiday is `holiday`; a Saturday that is worked is `makeup`; a Monday that a notice says is worked remains a `weekday`. */
  readonly why: 'weekday' | 'weekend' | 'holiday' | 'makeup';
  /** Name of the holiday; where a notice names the day. */
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
  const weekday = getWeekday(date);
  const isWeekend = weekday === 0 || weekday === 6;
  if (entry === undefined) return { date, working, why: isWeekend ? 'weekend' : 'weekday' };
  const why = working ? (isWeekend ? 'makeup' : 'weekday') : 'holiday';
  return { date, working, why, name: entry.name, notice: entry.notice };
}
