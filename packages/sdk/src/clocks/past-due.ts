import { countWorkingDays } from '../calendar/working-days.js';
import { CalendarMissingError } from '../calendar/missing.js';
import type { Calendar, IsoDate } from '../calendar/types.js';
import { refuse, type Refusal } from '../engine/refusal.js';
import { explainDeadline } from './explain.js';
import type { Clock, ClockRule } from './types.js';

/**
 * Has a clock run out on this day? Where next year's calendar is missing, a span of working days can still be
 * answered for today: they have been used up or they have not. Otherwise the missing year is the answer.
 */
export function isPastDue(clock: Clock, rule: ClockRule, today: IsoDate, calendar: Calendar): boolean | Refusal {
  const receipt = explainDeadline(clock, rule, calendar);
  if (receipt.ok) return receipt.due !== undefined && today > receipt.due;
  const plain = 'amount' in rule && rule.unit === 'workingDays' && clock.pauses.length === 0 && clock.extensions.length === 0;
  if (!plain) return refuse('CALENDAR_MISSING', receipt.message);
  try {
    return countWorkingDays(clock.from, today, calendar) > rule.amount;
  } catch (error) {
    if (error instanceof CalendarMissingError) return refuse('CALENDAR_MISSING', error.message);
    throw error;
  }
}
