import { CppccError } from '../errors.js';
import { readTwoDigits } from './digits.js';
import { isIsoDate } from './is-iso-date.js';
import type { IsoDate } from './types.js';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DASH = 45;

/** A day taken apart; month 1–12. */
interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of a month in the Gregorian calendar, month 1–12. */
export function getDaysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

/**
 * Returns the value if it is a real day.
 * @throws {CppccError} `CPPCC_INVALID`
 */
export function parseIsoDate(value: unknown): IsoDate {
  if (isIsoDate(value)) return value;
  throw invalidDate();
}

/**
 * Day after or, with negative `days`, before. The start does not count: the next day is the first (民法典 201).
 * @throws {CppccError} `CPPCC_INVALID` for a malformed date, a fraction or a day outside the years 0001–9999
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + requireInteger(days));
}

/**
 * Same day of a later or earlier month; where that month has no such day, its last (民法典 202).
 * @throws {CppccError} `CPPCC_INVALID` as `addDays`
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = toParts(date);
  const index = year * 12 + month - 1 + requireInteger(months);
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return formatParts(newYear, newMonth, Math.min(day, getDaysInMonth(newYear, newMonth)));
}

/** Calendar days from one day to another; negative backwards. Throws `CPPCC_INVALID` for a malformed date. */
export function countDays(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. Throws `CPPCC_INVALID` for a malformed date. */
export function getWeekday(date: IsoDate): number {
  // Day 0 is 1 March of the year 0, a Wednesday.
  return (toDayNumber(date) + 3) % 7;
}

/** Days since 0000-03-01: with March first, the leap day is the last of the year and needs no special case. */
function toDayNumber(date: IsoDate): number {
  const { year, month, day } = toParts(date);
  const shifted = month < 3 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear
  );
}

function fromDayNumber(days: number): IsoDate {
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return formatParts(yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, day);
}

/** As `isIsoDate`, at the speed of the arithmetic: replaying a log asks it for every event. */
export const isDay = (text: string): boolean => readParts(text) !== undefined;

function toParts(date: IsoDate): DateParts {
  const parts = typeof date === 'string' ? readParts(date) : undefined;
  if (parts === undefined) throw invalidDate();
  return parts;
}

function readParts(text: string): DateParts | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const century = readTwoDigits(text, 0);
  const ofCentury = readTwoDigits(text, 2);
  const year = century * 100 + ofCentury;
  const month = readTwoDigits(text, 5);
  const day = readTwoDigits(text, 8);
  const valid = century >= 0 && ofCentury >= 0 && year > 0 && day > 0 && day <= getDaysInMonth(year, month);
  return valid ? { year, month, day } : undefined;
}

function formatParts(year: number, month: number, day: number): IsoDate {
  if (!(year >= 1 && year <= 9999)) throw new CppccError('CPPCC_INVALID', '日期超出可计算的范围。');
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function requireInteger(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw new CppccError('CPPCC_INVALID', '天数、月数应为整数。');
}

// The value is not repeated in the message: it may come from anybody.
function invalidDate(): CppccError {
  return new CppccError('CPPCC_INVALID', '日期无效，应为真实存在的日期，格式为2026-03-02。');
}
