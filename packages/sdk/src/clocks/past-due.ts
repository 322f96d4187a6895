import type { Calendar, IsoDate } from '../calendar/types.js';
import { refuse, type Refusal } from '../engine/refusal.js';
import { explainDeadline } from './explain.js';
import type { ClockFacts, ClockRule, DeadlineReceipt } from './types.js';

/** Has a clock run out on this day? */
export const isPastDue = (
  clock: ClockFacts,
  rule: ClockRule,
  today: IsoDate,
  calendar: Calendar,
): boolean | Refusal => isOver(explainDeadline(clock, rule, calendar), today);

/**
 * The same of its receipt. A paused clock has not run out. Where a calendar year is missing, the receipt still knows
 * between which days the end must lie; only between them the missing year is the answer.
 */
export function isOver(receipt: DeadlineReceipt, today: IsoDate): boolean | Refusal {
  if (receipt.ok) return receipt.due !== undefined && today > receipt.due;
  if (receipt.notBefore !== undefined && today <= receipt.notBefore) return false;
  if (receipt.notAfter !== undefined && today > receipt.notAfter) return true;
  return refuse('CALENDAR_MISSING', receipt.message);
}
