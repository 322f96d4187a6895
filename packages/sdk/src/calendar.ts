/** Dates, the calendar of working days, and the clocks that rest on them. */
export { CalendarMissingError } from './calendar/missing.js';
export { chinaCalendar, chinaYears } from './calendar/data.js';
export { addDays, addMonths, countDays, getDaysInMonth, getWeekday, parseIsoDate } from './calendar/dates.js';
export { getDayBounds, judgeDay, type DayKind } from './calendar/day-bounds.js';
export { isIsoDate } from './calendar/is-iso-date.js';
export { explainDay } from './calendar/day.js';
export type { DayInfo } from './calendar/day.js';
export { defineCalendar } from './calendar/define.js';
export { toIsoDate } from './calendar/instants.js';
export type { Calendar, CalendarYear, Holiday, IsoDate, NoticeDay } from './calendar/types.js';
export { formatDate, formatMonthDay, formatWeekday } from './calendar/wording.js';
export { addWorkingDays, countWorkingDays, isWorkingDay, rollForward } from './calendar/working-days.js';
