import { named } from './compile.js';
import type { EngineContext, EventInput, Process } from './process.js';
import { choose, getSettings } from './transition.js';
import type { Snapshot } from './snapshot.js';

/**
 * The series (`proposal/filing/11/5`) from which the host must take a running number before the event is admitted;
 * undefined where none is needed. The number is an argument because a pure engine cannot count. One that was entered by
 * hand (`data.number`: files of past years) is the event's; the host sees to it that the series never gives it again.
 */
export function getNumbering(
  process: Process,
  snapshot: Snapshot,
  input: EventInput,
  context: EngineContext,
): string | undefined {
  const step = choose(process, snapshot, input, context.profile);
  if (!('to' in step) || step.numbers === undefined) return undefined;
  return named(process.names.series, step.numbers, 'series')(
    snapshot,
    input,
    getSettings(snapshot, step, input, context).profile,
  );
}
