import { addWorkingDays, chinaCalendar, countWorkingDays, isWorkingDay } from '@cppcc-kit/sdk/calendar';
import chineseDays from 'chinese-days';
import { countWorkdays, isWorkday, nextWorkday } from 'chinese-workday';

const DAY = 86_400_000;
const FIRST = Date.UTC(2023, 0, 1);

/** Every day of 2023 to 2026, written out. */
export const DATES = Array.from({ length: 1461 }, (_, day) =>
  new Date(FIRST + day * DAY).toISOString().slice(0, 10),
);

/**
 * The same three questions to everybody, ISO dates in and out: the n-th working day after a day, the working days in
 * (from, to], and whether a day is worked.
 */
export const CONTESTANTS = {
  kit: () => ({
    add: (date, n) => addWorkingDays(date, n, chinaCalendar),
    count: (from, to) => countWorkingDays(from, to, chinaCalendar),
    is: (date) => isWorkingDay(date, chinaCalendar),
  }),
  floor,
  'chinese-days': () => ({
    add: (date, n) => chineseDays.findWorkday(n, date),
    count: (from, to) =>
      chineseDays.getWorkdaysInRange(from, to).length - (chineseDays.isWorkday(from) ? 1 : 0),
    is: (date) => chineseDays.isWorkday(date),
  }),
  'chinese-workday': () => ({
    add: (date, n) => {
      let day = date;
      // nextWorkday looks only seven days ahead and gives null before a longer holiday: step over it by hand.
      for (let i = 0; i < n; i++)
        day = nextWorkday(day) ?? nextWorkday(DATES[(Date.parse(day) - FIRST) / DAY + 7]);
      return day;
    },
    count: (from, to) => countWorkdays(from, to) - (isWorkday(from) ? 1 : 0),
    is: (date) => isWorkday(date),
  }),
};

/** Written by hand for these four years only: prefix sums and character codes, nothing checked, nothing refused. */
function floor() {
  const workedBefore = new Uint16Array(DATES.length + 1);
  const workingDays = new Uint16Array(DATES.length);
  let total = 0;
  DATES.forEach((date, day) => {
    workedBefore[day] = total;
    if (chineseDays.isWorkday(date)) workingDays[total++] = day;
  });
  workedBefore[DATES.length] = total;
  const months = Int16Array.from({ length: 48 }, (_, month) => (Date.UTC(2023, month, 1) - FIRST) / DAY - 1);
  const day = (date) =>
    months[(date.charCodeAt(3) - 51) * 12 + (date.charCodeAt(5) - 48) * 10 + date.charCodeAt(6) - 49] +
    (date.charCodeAt(8) - 48) * 10 +
    date.charCodeAt(9) -
    48;
  return {
    add: (date, n) => DATES[workingDays[workedBefore[day(date) + 1] + n - 1]],
    count: (from, to) => workedBefore[day(to) + 1] - workedBefore[day(from) + 1],
    is: (date) => workedBefore[day(date)] !== workedBefore[day(date) + 1],
  };
}
