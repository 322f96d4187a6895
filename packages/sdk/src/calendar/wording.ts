import { getWeekday, parseIsoDate } from './dates.js';
import type { IsoDate } from './types.js';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** 2026年10月20日. Throws `CPPCC_INVALID` for a malformed date. */
export function formatDate(date: IsoDate): string {
  return `${Number(parseIsoDate(date).slice(0, 4))}年${formatMonthDay(date)}`;
}

/** 10月20日, where the year is plain from what stands before. Throws `CPPCC_INVALID` for a malformed date. */
export function formatMonthDay(date: IsoDate): string {
  parseIsoDate(date);
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** 星期二, or 周二 when short. Throws `CPPCC_INVALID` for a malformed date. */
export function formatWeekday(date: IsoDate, style: 'long' | 'short' = 'long'): string {
  return `${style === 'long' ? '星期' : '周'}${WEEKDAYS[getWeekday(date)] ?? ''}`;
}
