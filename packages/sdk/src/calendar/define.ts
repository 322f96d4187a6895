import { CppccError } from '../errors.js';
import { addDays, getWeekday } from './dates.js';
import { isIsoDate } from './is-iso-date.js';
import { CalendarMissingError } from './missing.js';
import { buildTable } from './table.js';
import type { Calendar, CalendarYear, IsoDate, NoticeDay } from './types.js';

/** Longer than any holiday there has been; catches a mistyped number before it swallows a month. */
const LONGEST_HOLIDAY = 15;

/**
 * Prepares years for counting. Years may come in any order and must follow each other without a gap; of two entries
 * for one year the later stands, so an amended notice is laid over the first one by appending it.
 * @throws {CppccError} `CPPCC_INVALID` with the path of what is wrong
 * @throws {CalendarMissingError} for a year left out between others
 */
export function defineCalendar(years: readonly CalendarYear[]): Calendar {
  const byYear = new Map<number, CalendarYear>();
  years.forEach((entry, index) => {
    if (!Number.isInteger(entry.year) || entry.year < 1950 || entry.year > 9999)
      throw invalid(`${index}.year`, '年份无效');
    if (!entry.notice) throw invalid(`${index}.notice`, '应写明通知文号');
    if (!isIsoDate(entry.published)) throw invalid(`${index}.published`, '应写明公布日期');
    byYear.set(entry.year, entry);
  });
  const sorted = [...byYear.values()].sort((a, b) => a.year - b.year);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) throw invalid('', '至少应有一年');
  sorted.forEach((entry, index) => {
    if (entry.year !== first.year + index) throw new CalendarMissingError(first.year + index);
  });

  const noticeDays = new Map<IsoDate, NoticeDay>();
  for (const entry of sorted) addNotice(entry, noticeDays);

  let knownFrom = `${first.year}-01-01`;
  for (let before = addDays(knownFrom, -1); noticeDays.has(before); before = addDays(before, -1))
    knownFrom = before;
  return {
    years: sorted,
    knownFrom,
    knownThrough: `${last.year}-12-31`,
    provisionalFrom: `${last.year}-12-25`,
    noticeDays,
    table: buildTable(first.year, last.year, knownFrom, noticeDays),
  };
}

function addNotice(entry: CalendarYear, days: Map<IsoDate, NoticeDay>): void {
  const own = new Set<IsoDate>();
  const add = (date: IsoDate, path: string, day: NoticeDay): void => {
    if (!isIsoDate(date)) throw invalid(path, '日期无效');
    // Only 元旦 reaches into the year before, and never far.
    const inYear = date >= `${entry.year - 1}-12-20` && date <= `${entry.year}-12-31`;
    if (!inYear) throw invalid(path, '日期不属于该年');
    if (own.has(date)) throw invalid(path, '同一日期重复安排');
    own.add(date);
    days.set(date, day);
  };
  entry.holidays.forEach((holiday, index) => {
    const path = `${entry.year}.holidays.${index}`;
    if (!holiday.name) throw invalid(`${path}.name`, '应写明节日名称');
    if (!Number.isInteger(holiday.days) || holiday.days < 1 || holiday.days > LONGEST_HOLIDAY) {
      throw invalid(`${path}.days`, '放假天数无效');
    }
    if (holiday.notice === '') throw invalid(`${path}.notice`, '应写明通知文号');
    const { name, notice = entry.notice } = holiday;
    for (let i = 0; i < holiday.days; i++) {
      const date = isIsoDate(holiday.from) ? addDays(holiday.from, i) : holiday.from;
      add(date, `${path}.from`, { working: false, name, notice });
    }
    holiday.makeup?.forEach((date, i) => {
      add(date, `${path}.makeup.${i}`, { working: true, name, notice });
      const weekday = getWeekday(date);
      // A weekday among the year's own make-up days is a slip of the pen; a notice by itself may say what it likes.
      if (weekday !== 0 && weekday !== 6 && holiday.notice === undefined)
        throw invalid(
          `${path}.makeup.${i}`,
          '调休上班日应为周六或周日；另有通知规定该日上班的，请在该项 notice 中写明其文号',
        );
    });
  });
}

function invalid(path: string, reason: string): CppccError {
  return new CppccError('CPPCC_INVALID', `放假调休安排有误：${reason}。请对照通知原文核对。`, { path });
}
