import type { ClockRule } from '../clocks/types.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';

/** The profile's rule for a clock of this case; session and recess proposals may differ (domain §6 #3). */
export function getProposalClockRule(
  kind: string,
  { data }: Snapshot,
  { proposal }: Profile,
): ClockRule | undefined {
  const rules = (
    proposal.clocks as Readonly<
      Record<string, ClockRule | { readonly session: ClockRule; readonly recess: ClockRule }>
    >
  )[kind];
  if (rules === undefined || !('session' in rules)) return rules;
  return data['timing'] === 'session' ? rules.session : rules.recess;
}
