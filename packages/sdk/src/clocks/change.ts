import type { Calendar } from '../calendar/types.js';
import { explainDeadline } from './explain.js';
import type { ClockFacts, ClockRule, DeadlineReceipt } from './types.js';

/** What another calendar does to a deadline. */
export interface DeadlineChange {
  readonly old: DeadlineReceipt;
  readonly new: DeadlineReceipt;
  /** Whether the due date is another, or is known now and was not before. */
  readonly changed: boolean;
}

/** Explains a deadline by the calendar it was computed with and by the one that is known now. */
export function explainChange(
  clock: ClockFacts,
  rule: ClockRule,
  oldCalendar: Calendar,
  newCalendar: Calendar,
): DeadlineChange {
  const before = explainDeadline(clock, rule, oldCalendar);
  const after = explainDeadline(clock, rule, newCalendar);
  return { old: before, new: after, changed: before.due !== after.due };
}
