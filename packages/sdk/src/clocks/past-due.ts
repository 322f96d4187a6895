import type { Calendar, IsoDate } from '../calendar/types.js';
import { refuse, type Refusal } from '../engine/refusal.js';
import { explainDeadline } from './explain.js';
import type { Clock, ClockRule } from './types.js';

/**
 * Has a clock run out on this day? A paused clock has not. Where a calendar year is missing, the receipt still knows
 * between which days the end must lie; only between them the missing year is the answer.
 */
export function isPastDue(
  clock: Clock,
  rule: ClockRule,
  today: IsoDate,
  calendar: Calendar,
): boolean | Refusal {
  const receipt = explainDeadline(clock, rule, calendar);
  if (receipt.ok) return receipt.due !== undefined && today > receipt.due;
  if (receipt.notBefore !== undefined && today <= receipt.notBefore) return false;
  if (receipt.notAfter !== undefined && today > receipt.notAfter) return true;
  return refuse('CALENDAR_MISSING', receipt.message);
}
