import { countDays } from '../calendar/dates.js';
import { formatDate, formatMonthDay, formatWeekday } from '../calendar/wording.js';
import type { IsoDate } from '../calendar/types.js';
import type { ClockRule, ClockTerm, DeadlineReceipt, SkippedDays } from './types.js';

/** Weekends beyond this many are summed up in a line; the receipt itself lists them all. */
const LISTED_WEEKENDS = 8;

const UNITS = { workingDays: '个工作日', days: '日', months: '个月' } as const;

/** 10个工作日, 15日, 3个月. */
export function formatTerm({ amount, unit }: ClockTerm): string {
  return `${amount}${UNITS[unit]}`;
}

/** 期限10个工作日, or for a fixed date 期限为2026年8月31日. */
export function formatRule(rule: ClockRule, from: IsoDate): string {
  if (!('date' in rule)) return `期限${formatTerm(rule)}`;
  // Read in a leap year, so that 29 February can be written.
  return `期限为${rule.year ?? Number(from.slice(0, 4))}年${formatMonthDay(`2000-${rule.date}`)}`;
}

/** 2026年10月16日（星期五）. */
export function formatDueDate(date: IsoDate): string {
  return `${formatDate(date)}（${formatWeekday(date)}）`;
}

/** The due date of any receipt in a few words. */
export function formatOutcome(receipt: DeadlineReceipt): string {
  if (receipt.due !== undefined) return formatDueDate(receipt.due);
  if (receipt.state === 'paused') return '暂停计时，尚无到期日';
  const earliest = receipt.notBefore === undefined ? '无法确定' : `最早${formatDate(receipt.notBefore)}`;
  return `${earliest}（缺少${receipt.year}年放假调休安排）`;
}

/** Writes days one after the other and the year only where it changes: 10月1日至7日, 2027年1月3日. */
export interface DateWriter {
  readonly day: (date: IsoDate) => string;
  readonly range: (from: IsoDate, to: IsoDate) => string;
}

/** @param start a day whose year has just been written */
export function createDateWriter(start: IsoDate): DateWriter {
  let year = start.slice(0, 4);
  const day = (date: IsoDate): string => {
    if (date.startsWith(year)) return formatMonthDay(date);
    year = date.slice(0, 4);
    return formatDate(date);
  };
  const range = (from: IsoDate, to: IsoDate): string => {
    if (from === to) return day(from);
    const first = day(from);
    return `${first}至${to.slice(0, 7) === from.slice(0, 7) ? `${Number(to.slice(8))}日` : day(to)}`;
  };
  return { day, range };
}

/** 其间不计：10月1日至7日（国庆节，国办发明电〔2025〕7号）；10月11日（周末）。 */
export function formatSkippedDays(skipped: readonly SkippedDays[], start: IsoDate): string {
  const holidays = createDateWriter(start);
  const parts = skipped
    .filter(({ why }) => why === 'holiday')
    .map(({ from, to, name, notice }) => `${holidays.range(from, to)}（${name}，${notice}）`);
  const weekends = skipped.filter(({ why }) => why === 'weekend');
  if (weekends.length > LISTED_WEEKENDS)
    parts.push(`周末共${weekends.reduce((sum, each) => sum + countDays(each.from, each.to) + 1, 0)}日`);
  else if (weekends.length > 0) {
    const writer = createDateWriter(start);
    parts.push(`${weekends.map(({ from, to }) => writer.range(from, to)).join('、')}（周末）`);
  }
  return `其间不计：${parts.join('；')}。`;
}
