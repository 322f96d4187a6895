import { canSee, isInGroup, type Actor, type Snapshot } from '@cppcc-kit/sdk';
import type { LoadedCase } from './rules.js';

/**
 * Does this person still read of a case what he read then? Not if he has lost a seat or a role: a unit whose proposal went
 * to another, a member who no longer signs, a clerk who left his office. The old answer would open to him again what has
 * been closed, so he is to have the present one. Of outsiders nobody knows what they read then.
 */
export function readsAsThen(then: LoadedCase, { process, snapshot }: LoadedCase, actor: Actor): boolean {
  return (
    canSee(then.process, then.snapshot, actor) &&
    isInGroup(process, snapshot, actor, process.definition.visibility.insiders) &&
    getSeats(then.snapshot, actor).every((seat) => getSeats(snapshot, actor).includes(seat))
  );
}

/** The seats that are his: by himself, his unit, or a role of his account. */
const getSeats = ({ seats }: Snapshot, { id, unit, roles }: Actor): readonly string[] =>
  Object.keys(seats).filter((seat) =>
    seats[seat]?.some((held) => held === id || held === unit || roles.includes(held)),
  );
