import { explainDeadline, type ClockRule } from '@cppcc-kit/sdk';
import { addDays, chinaCalendar } from '@cppcc-kit/sdk/calendar';

/** A day: a date, days from today, or so that a clock started on it runs out in that many days. */
export type Day = string | number | { readonly clock: string; readonly dueIn: number };

/** Clock rules of a profile; some are lists, whose last case is that of recess proposals. */
type Clocks = Readonly<Record<string, ClockRule | readonly { readonly rule: ClockRule }[] | null>>;

export function toDate(day: Day, clocks: Clocks, today: string): string {
  if (typeof day === 'string') return day;
  if (typeof day === 'number') return addDays(today, day);
  const rule = clocks[day.clock] ?? undefined;
  if (rule === undefined) throw new Error(`The profile has no clock “${day.clock}”.`);
  return findStart('basis' in rule ? rule : rule[rule.length - 1]!.rule, addDays(today, day.dueIn));
}

/** The last day on which the clock could start to run out on `due`, or before it where that day is no working day. */
function findStart(rule: ClockRule, due: string): string {
  for (let from = due; ; from = addDays(from, -1)) {
    const receipt = explainDeadline({ from, pauses: [], extensions: [] }, rule, chinaCalendar);
    if (receipt.ok && receipt.due !== undefined && receipt.due <= due) return from;
  }
}
