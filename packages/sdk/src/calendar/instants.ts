import { CppccError } from '../errors.js';
import { addDays, isDay } from './dates.js';
import { readTwoDigits } from './digits.js';
import type { IsoDate } from './types.js';

const COLON = 58;
const SHANGHAI_MINUTES = 8 * 60;
const DAY_MINUTES = 24 * 60;

/**
 * The day in Asia/Shanghai (UTC+8, no summer time since 1991) on which an instant falls, whatever the machine's zone.
 * @param instant ISO date and time with `Z` or an offset, seconds optional: `2026-03-02T16:30:00Z` is 2026-03-03
 * @throws {CppccError} `CPPCC_INVALID`, also for a time without an offset: it would be a guess
 */
export function toIsoDate(instant: string): IsoDate {
  if (typeof instant !== 'string') throw invalidInstant();
  const date = instant.slice(0, 10);
  const hour = readTwoDigits(instant, 11);
  const minute = readTwoDigits(instant, 14);
  const wellFormed =
    instant[10] === 'T' &&
    instant[13] === ':' &&
    hour >= 0 &&
    hour < 24 &&
    minute >= 0 &&
    minute < 60 &&
    isDay(date);
  const zone = skipSeconds(instant);
  const offset = readOffset(instant, zone);
  if (!wellFormed || offset === undefined) throw invalidInstant();
  const days = Math.floor((hour * 60 + minute - offset + SHANGHAI_MINUTES) / DAY_MINUTES);
  return days === 0 ? date : addDays(date, days);
}

/** Index after the seconds and their fraction, -1 where they are malformed. */
function skipSeconds(text: string): number {
  if (text.charCodeAt(16) !== COLON) return 16;
  const second = readTwoDigits(text, 17);
  if (second < 0 || second > 59) return -1;
  if (text[19] !== '.') return 19;
  let index = 20;
  while (text.charCodeAt(index) >= 48 && text.charCodeAt(index) <= 57) index++;
  return index > 20 ? index : -1;
}

/** Minutes east of UTC written from an index to the end: `Z`, `+08:00` or `+0800`. */
function readOffset(text: string, index: number): number | undefined {
  const sign = text[index];
  if (sign === 'Z') return text.length === index + 1 ? 0 : undefined;
  if (sign !== '+' && sign !== '-') return undefined;
  const minuteAt = text.charCodeAt(index + 3) === COLON ? index + 4 : index + 3;
  const hour = readTwoDigits(text, index + 1);
  const minute = readTwoDigits(text, minuteAt);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text.length !== minuteAt + 2) return undefined;
  return (hour * 60 + minute) * (sign === '-' ? -1 : 1);
}

function invalidInstant(): CppccError {
  return new CppccError('CPPCC_INVALID', '时间无效，应为带时区的时间，格式为2026-03-02T09:30:00+08:00。');
}
