import { EVERYONE } from './addresses.js';
import type { CompiledTransition } from './compile.js';
import type { Process } from './process.js';
import type { Profile } from '../profile/types.js';
import type { Actor, Snapshot } from './snapshot.js';

/** Does the actor hold this role, standing or relative to the case? */
export function holdsRole(
  process: Process,
  role: string,
  actor: Actor,
  snapshot: Snapshot,
  profile: Profile,
): boolean {
  const definition = process.definition.roles[role];
  switch (definition?.kind) {
    case 'standing':
      return actor.roles.includes(role);
    case 'person':
      return snapshot.seats[role]?.includes(actor.id) ?? false;
    case 'unit':
      return (
        actor.unit !== undefined &&
        (snapshot.seats[definition.seat ?? role]?.includes(actor.unit) ?? false) &&
        (definition.with === undefined || actor.roles.includes(definition.with))
      );
    case 'setting':
      return (
        process.names.settings[definition.roles]?.(snapshot, profile).some((each) =>
          actor.roles.includes(each),
        ) ?? false
      );
    case 'office':
      return snapshot.seats[role]?.some((each) => actor.roles.includes(each)) ?? false;
    default:
      return false;
  }
}

/** May the actor take this step, as far as roles go? */
export function mayTake(
  process: Process,
  transition: CompiledTransition,
  actor: Actor,
  snapshot: Snapshot,
  profile: Profile,
): boolean {
  const { roles } = actor;
  for (const role of roles) if (transition.standing.includes(role)) return true;
  return transition.relative.some((role) => holdsRole(process, role, actor, snapshot, profile));
}

/** Every address a task or a reader list may name this actor by: that of everybody is his too, signed in or not. */
export function getAddresses(actor: Actor): readonly string[] {
  const addresses = [EVERYONE, `person:${actor.id}`, ...actor.roles.map((role) => `role:${role}`)];
  if (actor.unit !== undefined) addresses.push(`unit:${actor.unit}`);
  return addresses;
}
