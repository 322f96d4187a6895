import type { ClockRule } from '../clocks/types.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';

/** The profile's rule for a clock of a supervision. */
export function getSupervisionClockRule(
  kind: string,
  _: Snapshot,
  { supervision }: Profile,
): ClockRule | undefined {
  return (supervision.clocks as Readonly<Record<string, ClockRule>>)[kind];
}
