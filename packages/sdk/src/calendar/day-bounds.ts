import { addMonths } from './dates.js';
import type { IsoDate } from './types.js';
import { formatDate } from './wording.js';

/** What an event tells of a day: what was done on it, what will be done by it, or that a plan covers it. */
export type DayKind = 'done' | 'due' | 'planned';

/** Handling takes months and 跟踪落实 a year or two; what lies further off than this is a slip of the year. */
const REACH_MONTHS = 36;
/** What was done longer ago than this belongs to another term's files: research and contacts are this proposal's. */
const PAST_MONTHS = 120;

/** Earliest and latest day that can be told on a day. */
export function getDayBounds(
  kind: DayKind,
  today: IsoDate,
): { readonly min: IsoDate; readonly max: IsoDate } {
  if (kind === 'done') return { min: addMonths(today, -PAST_MONTHS), max: today };
  return {
    min: kind === 'due' ? today : addMonths(today, -REACH_MONTHS),
    max: addMonths(today, REACH_MONTHS),
  };
}

/** Why a day cannot be told on a day, with the bound; the same sentence in browser and server. */
export function judgeDay(kind: DayKind, label: string, day: IsoDate, today: IsoDate): string | undefined {
  const { min, max } = getDayBounds(kind, today);
  const bound = day < min ? min : max;
  if (day >= min && day <= max) return undefined;
  return `${label}不能${day < min ? '早于' : '晚于'}${bound === today ? `今天（${formatDate(bound)}）` : formatDate(bound)}，请核对年份和日期。`;
}
