import { CppccError } from '../errors.js';
import { parseIsoDate } from './dates.js';
import { CalendarMissingError } from './missing.js';
import type { Calendar, CalendarTable, IsoDate } from './types.js';

/**
 * Whether a day is worked: Monday to Friday, less the days off of the notice, plus its make-up days.
 * @throws {CalendarMissingError} outside the known years
 * @throws {CppccError} `CPPCC_INVALID` for a malformed date
 */
export function isWorkingDay(date: IsoDate, calendar: Calendar): boolean {
  const { table } = calendar;
  const day = findDay(date, table);
  if (day < table.known) throw missing(date);
  return table.workedBefore[day] !== table.workedBefore[day + 1];
}

/**
 * The `amount`-th working day after a day. The start does not count, whether it is worked or not; the next day is
 * the first candidate (民法典 201). With 0 the start itself.
 * @param amount whole number from 0
 * @throws {CalendarMissingError} when the count leaves the known years
 * @throws {CppccError} `CPPCC_INVALID` for a malformed date or amount
 */
export function addWorkingDays(date: IsoDate, amount: number, calendar: Calendar): IsoDate {
  const { table } = calendar;
  const next = findDay(date, table) + 1;
  if (next < table.known) throw missing(date);
  if (!(amount > 0) || !Number.isInteger(amount)) {
    if (amount === 0) return date;
    throw new CppccError('CPPCC_INVALID', '工作日数应为不小于零的整数。');
  }
  // Reads beyond a typed array would be slow for all calls after, so the end is asked first.
  const nth = table.workedBefore[next]! + amount - 1;
  if (nth >= table.workingDays.length) throw missingAfter(calendar);
  return table.dates[table.workingDays[nth]!]!;
}

/**
 * Working days after `from` up to and including `to`; negative the other way round.
 * @throws {CalendarMissingError} where one of these days lies outside the known years
 * @throws {CppccError} `CPPCC_INVALID` for a malformed date
 */
export function countWorkingDays(from: IsoDate, to: IsoDate, calendar: Calendar): number {
  const { table } = calendar;
  const first = findDay(from, table) + 1;
  const last = findDay(to, table) + 1;
  if (first < table.known) throw missing(from);
  if (last < table.known) throw to > calendar.knownThrough ? missingAfter(calendar, to) : missing(to);
  return table.workedBefore[last]! - table.workedBefore[first]!;
}

/**
 * The day itself if it is worked, else the next working day (民法典 203).
 * @throws {CalendarMissingError} outside the known years
 * @throws {CppccError} `CPPCC_INVALID` for a malformed date
 */
export function rollForward(date: IsoDate, calendar: Calendar): IsoDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

/**
 * Index of a day in the table, -1 when it is not there or not a date. Ten characters are read as codes and the result
 * compared with the table's own string: that is the whole validation, and no Date is made.
 */
function findDay(date: IsoDate, table: CalendarTable): number {
  if (typeof date !== 'string' || date.length !== 10) return -1;
  const year =
    date.charCodeAt(0) * 1000 +
    date.charCodeAt(1) * 100 +
    date.charCodeAt(2) * 10 +
    date.charCodeAt(3) -
    53328;
  const month = date.charCodeAt(5) * 10 + date.charCodeAt(6) - 529;
  const index = year * 12 + month - table.firstMonth;
  if (!(index >= 0 && index < table.monthStart.length)) return -1;
  const day = table.monthStart[index]! + date.charCodeAt(8) * 10 + date.charCodeAt(9) - 528;
  return day >= 0 && day < table.dates.length && table.dates[day] === date ? day : -1;
}

function missing(date: IsoDate): CalendarMissingError {
  return new CalendarMissingError(Number(parseIsoDate(date).slice(0, 4)));
}

/** Counting on from a known day stops at the first year that is not known, however far away the other end is. */
function missingAfter(calendar: Calendar, to?: IsoDate): CalendarMissingError {
  if (to !== undefined) parseIsoDate(to);
  return new CalendarMissingError(Number(calendar.knownThrough.slice(0, 4)) + 1);
}
