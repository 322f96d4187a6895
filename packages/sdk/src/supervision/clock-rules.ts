import type { ClockRule } from '../clocks/types.js';
import type { Clocks } from '../engine/explain-clock.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { supervisionDefinition } from './definition.js';

/** The profile's rule for a clock of a supervision. */
export function getSupervisionClockRule(
  kind: string,
  _: Snapshot,
  { supervision }: Profile,
): ClockRule | undefined {
  return (supervision.clocks as Readonly<Record<string, ClockRule>>)[kind];
}

/** For guards, which judge by the receipts that people are shown. */
export const supervisionClocks: Clocks = {
  definition: supervisionDefinition,
  names: { clockRule: getSupervisionClockRule },
};
