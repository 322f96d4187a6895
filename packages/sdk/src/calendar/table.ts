import { getDaysInMonth, getWeekday } from './dates.js';
import type { CalendarTable, IsoDate, NoticeDay } from './types.js';

/**
 * Lays out every day from December before the first year to the end of the last. Days before `knownFrom` are there
 * only so that the month arithmetic has no hole; they are never counted.
 */
export function buildTable(
  firstYear: number,
  lastYear: number,
  knownFrom: IsoDate,
  noticeDays: ReadonlyMap<IsoDate, NoticeDay>,
): CalendarTable {
  const firstMonth = (firstYear - 1) * 12 + 11;
  const months = (lastYear - firstYear) * 12 + 13;
  const monthStart = new Int32Array(months);
  const dates: IsoDate[] = [];
  const workedBefore: number[] = [];
  const workingDays: number[] = [];
  let weekday = getWeekday(`${firstYear - 1}-12-01`);
  let known = 0;
  for (let index = 0; index < months; index++) {
    const year = Math.floor((firstMonth + index) / 12);
    const month = ((firstMonth + index) % 12) + 1;
    const length = getDaysInMonth(year, month);
    const prefix = `${year}-${month < 10 ? '0' : ''}${month}-`;
    monthStart[index] = dates.length - 1;
    for (let day = 1; day <= length; day++) {
      const date = `${prefix}${day < 10 ? '0' : ''}${day}`;
      if (date === knownFrom) known = dates.length;
      workedBefore.push(workingDays.length);
      if (noticeDays.get(date)?.working ?? (weekday !== 0 && weekday !== 6)) workingDays.push(dates.length);
      dates.push(date);
      weekday = weekday === 6 ? 0 : weekday + 1;
    }
  }
  workedBefore.push(workingDays.length);
  return {
    firstMonth,
    monthStart,
    dates,
    known,
    workedBefore: Int32Array.from(workedBefore),
    workingDays: Int32Array.from(workingDays),
  };
}
