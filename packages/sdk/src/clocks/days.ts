import { addDays, getWeekday } from '../calendar/dates.js';
import type { Calendar, IsoDate } from '../calendar/types.js';
import { addWorkingDays, countWorkingDays, isWorkingDay, rollForward } from '../calendar/working-days.js';

/** How working days are counted: by the calendar, or as early or late as a year that is not known yet allows. */
export interface Days {
  readonly add: (from: IsoDate, amount: number) => IsoDate;
  readonly roll: (date: IsoDate) => IsoDate;
  readonly count: (from: IsoDate, to: IsoDate) => number;
}

/** 全国年节及纪念日放假办法 (2024年修订): days that no notice makes working days. The others follow the moon. */
const ALWAYS_OFF = /-(01-01|05-0[12]|10-0[123])$/;
/** No notice took more than 20 of a year's weekdays off, 2020 with its prolonged holiday included. */
const MOST_WEEKDAYS_OFF = 30;
/** Days off in a row, as in `defineCalendar`. */
const LONGEST_HOLIDAY = 15;

export const exactDays = (calendar: Calendar): Days => ({
  add: (from, amount) => addWorkingDays(from, amount, calendar),
  roll: (date) => rollForward(date, calendar),
  count: (from, to) => countWorkingDays(from, to, calendar),
});

/** Every day beyond the calendar may be worked, but those that the law itself keeps free. */
export const earliestDays = (calendar: Calendar): Days =>
  bound(calendar, {
    isWorked: (date) => !ALWAYS_OFF.test(date),
    extra: 0,
    roll: (date) => date,
    count: () => 0,
  });

/** No Saturday or Sunday is worked, and each year begins with as many days off as it can have. */
export const latestDays = (calendar: Calendar): Days =>
  bound(calendar, {
    isWorked: (date) => isWeekday(date) && !ALWAYS_OFF.test(date),
    extra: MOST_WEEKDAYS_OFF,
    roll: (date) => addDays(date, LONGEST_HOLIDAY + 2),
    count: (from, to) => Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000),
  });

interface Guess {
  readonly isWorked: (date: IsoDate) => boolean;
  /** Working days more that each unknown year may cost. */
  readonly extra: number;
  readonly roll: (date: IsoDate) => IsoDate;
  readonly count: (from: IsoDate, to: IsoDate) => number;
}

/** Counts by the calendar as far as it goes, and by the guess beyond it. */
function bound(calendar: Calendar, guess: Guess): Days {
  const settled = calendar.knownThrough;
  const countKnown = (from: IsoDate, to: IsoDate): number =>
    from >= settled ? 0 : countWorkingDays(from, to < settled ? to : settled, calendar);
  const add = (from: IsoDate, amount: number): IsoDate => {
    if (amount === 0) return from;
    const known = countKnown(from, settled);
    if (known >= amount) return addWorkingDays(from, amount, calendar);
    let left = amount - known + guess.extra;
    let date = from > settled ? from : settled;
    while (left > 0) {
      const next = addDays(date, 1);
      if (next.endsWith('-01-01') && date !== settled) left += guess.extra;
      if (guess.isWorked(next)) left -= 1;
      date = next;
    }
    return date;
  };
  return {
    add,
    roll: (date) => {
      if (date > settled) return guess.roll(date);
      return isWorkingDay(date, calendar) ? date : add(date, 1);
    },
    count: (from, to) =>
      countKnown(from, to) + (to > settled ? guess.count(from > settled ? from : settled, to) : 0),
  };
}

const isWeekday = (date: IsoDate): boolean => {
  const weekday = getWeekday(date);
  return weekday !== 0 && weekday !== 6;
};
