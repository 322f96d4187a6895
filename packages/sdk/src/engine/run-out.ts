import { toIsoDate } from '../calendar/instants.js';
import { isOver } from '../clocks/past-due.js';
import { explainClock, type Clocks } from './explain-clock.js';
import type { EngineContext } from './process.js';
import type { Refusal } from './refusal.js';
import type { Snapshot } from './snapshot.js';

/**
 * Has the case's running clock of a kind (of this unit, if one is named) run out today? By the receipt that people are
 * shown. False where none runs; a missing calendar year is an answer of its own. For guards only: time is no ground for
 * a condition, which is judged again on replay.
 */
export function hasRunOut(
  clocks: Clocks,
  kind: string,
  snapshot: Snapshot,
  context: EngineContext,
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
  const receipt = clock && explainClock(clocks, snapshot, clock, context);
  return receipt === undefined ? false : isOver(receipt, toIsoDate(context.now));
}
