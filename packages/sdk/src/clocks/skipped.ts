import { addDays } from '../calendar/dates.js';
import { explainDay, type DayInfo } from '../calendar/day.js';
import type { Calendar, IsoDate } from '../calendar/types.js';
import type { Stretch } from './terms.js';
import type { MakeupDay, ReceiptPause, SkippedDays } from './types.js';

/** Days off and make-up days of the working-day stretches, oldest first; paused days are accounted for elsewhere. */
export function listSkippedDays(
  stretches: readonly Stretch[],
  pauses: readonly ReceiptPause[],
  calendar: Calendar,
): { readonly skipped: readonly SkippedDays[]; readonly makeup: readonly MakeupDay[] } {
  const skipped: SkippedDays[] = [];
  const makeup: MakeupDay[] = [];
  for (const { unit, from, to } of stretches) {
    if (unit !== 'workingDays') continue;
    for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
      if (isPaused(date, pauses)) continue;
      const day = explainDay(date, calendar);
      if (!day.working) append(skipped, day);
      else if (day.why === 'makeup') makeup.push({ date, name: day.name ?? '', notice: day.notice ?? '' });
    }
  }
  return { skipped, makeup };
}

/** A day off as a range of its own. */
export function toSkippedDays({ date, why, name, notice }: DayInfo): SkippedDays {
  if (why !== 'holiday' || name === undefined || notice === undefined)
    return { from: date, to: date, why: 'weekend' };
  return { from: date, to: date, why, name, notice };
}

function append(skipped: SkippedDays[], day: DayInfo): void {
  const last = skipped[skipped.length - 1];
  const next = toSkippedDays(day);
  const joins =
    last !== undefined &&
    addDays(last.to, 1) === next.from &&
    last.why === next.why &&
    last.name === next.name &&
    last.notice === next.notice;
  if (joins) skipped[skipped.length - 1] = { ...last, to: next.to };
  else skipped.push(next);
}

/** A pause that moved nothing took no day away from the count either. */
function isPaused(date: IsoDate, pauses: readonly ReceiptPause[]): boolean {
  return pauses.some(({ from, to, amount }) => amount > 0 && date > from && date <= to);
}
