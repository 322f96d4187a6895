import { isCppccError } from '@cppcc-kit/sdk';
import {
  addDays,
  addMonths,
  explainDay,
  getWeekday,
  type Calendar,
  type DayInfo,
  type IsoDate,
} from '@cppcc-kit/sdk/calendar';
import type { Entry } from './entries.js';

/** One cell of the month view. */
export interface MonthDay {
  readonly date: IsoDate;
  readonly inMonth: boolean;
  /** Missing where the notice for the year is not known. */
  readonly info?: DayInfo;
  readonly entries: readonly Entry[];
}

/**
 * The weeks of a month, Monday first, filled up with days of the months beside it.
 * @param month any day of it
 */
export function getMonthGrid(
  month: IsoDate,
  entries: readonly Entry[],
  calendar: Calendar,
): readonly (readonly MonthDay[])[] {
  const first = getFirstDay(month);
  const start = addDays(first, -((getWeekday(first) + 6) % 7));
  const last = addDays(addMonths(first, 1), -1);
  const weeks: MonthDay[][] = [];
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => toCell(addDays(monday, day), first, entries, calendar)));
  }
  return weeks;
}

export const getFirstDay = (month: IsoDate): IsoDate => `${month.slice(0, 7)}-01`;

/** Years of the shown days whose notice is missing. */
export function getMissingYears(weeks: readonly (readonly MonthDay[])[]): readonly string[] {
  const unknown = weeks.flatMap((week) => week.filter(({ inMonth, info }) => inMonth && info === undefined));
  return [...new Set(unknown.map(({ date }) => date.slice(0, 4)))];
}

function toCell(date: IsoDate, first: IsoDate, entries: readonly Entry[], calendar: Calendar): MonthDay {
  const info = explain(date, calendar);
  return {
    date,
    inMonth: date.startsWith(first.slice(0, 7)),
    ...(info === undefined ? {} : { info }),
    entries: entries.filter(({ deadline }) => deadline.receipt.due === date),
  };
}

function explain(date: IsoDate, calendar: Calendar): DayInfo | undefined {
  try {
    return explainDay(date, calendar);
  } catch (error) {
    if (isCppccError(error, 'CPPCC_CALENDAR_MISSING')) return undefined;
    throw error;
  }
}
