import { toIsoDate } from '../calendar/instants.js';
import { isPastDue } from '../clocks/past-due.js';
import type { EngineContext, ProcessNames } from './process.js';
import type { Refusal } from './refusal.js';
import type { Snapshot } from './snapshot.js';

/**
 * Has the case's running clock of a kind (of this unit, if one is named) run out today? False where none runs; a missing calendar year is an answer of
 * its own. For guards only: time is no ground for a condition, which is judged again on replay.
 */
export function hasRunOut(
  clockRule: ProcessNames['clockRule'],
  kind: string,
  snapshot: Snapshot,
  { profile, calendar, now }: EngineContext,
  subject?: string,
): boolean | Refusal {
  const clock = [...snapshot.clocks]
    .reverse()
    .find(
      (each) =>
        each.kind === kind &&
        each.stopped === undefined &&
        (subject === undefined || each.subject === subject),
    );
  const rule = clockRule(kind, snapshot, profile);
  return clock === undefined || rule === undefined ? false : isPastDue(clock, rule, toIsoDate(now), calendar);
}
