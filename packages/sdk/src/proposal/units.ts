import type { JsonObject, Snapshot } from '../engine/snapshot.js';
import { getOpenTasks } from '../engine/tasks.js';
import { getAnswers, getAssignment, type Assignment } from './view.js';

/** Which units handle a proposal, and what a change of them means for each (domain §2.1). */

export const getUnitsOf = ({ lead, co = [] }: Assignment): readonly string[] => [...lead, ...co];

/** Who left and who joined with a change. */
export interface UnitChange {
  readonly left: readonly string[];
  readonly joined: readonly string[];
}
export interface Reassignment extends UnitChange, JsonObject {
  readonly seq: number;
  readonly left: readonly string[];
  readonly joined: readonly string[];
}

export const getReassignments = ({ data }: Snapshot) =>
  (data['reassignments'] ?? []) as unknown as readonly Reassignment[];
export const getLastReassignment = (snapshot: Snapshot): UnitChange =>
  getReassignments(snapshot).slice(-1)[0] ?? { left: [], joined: [] };

/** The assignment that an event brings: its own, or the one that waits for the offices' consent. */
export function getNewAssignment(
  { data: slots }: Snapshot,
  { type, data }: { readonly type: string; readonly data?: JsonObject },
): (Assignment & { readonly reason?: string }) | undefined {
  const next = (type === 'reassign' ? data : slots['reassigning']) as Partial<Assignment> | null | undefined;
  return Array.isArray(next?.lead) ? (next as Assignment) : undefined;
}

/** Is there something open of this kind about the unit? */
export const waitsFor = (snapshot: Snapshot, kind: string, unit: string | undefined): boolean =>
  unit !== undefined && getOpenTasks(snapshot, kind).some(({ subject }) => subject === unit);

/** A lead unit whose reply went out, and who neither is asked for another nor objects to that. */
export const hasAnswered = (snapshot: Snapshot, unit: string): boolean =>
  snapshot.seats['leadUnit']?.includes(unit) === true &&
  getAnswers(snapshot)[unit] !== undefined &&
  !waitsFor(snapshot, 'reply', unit) &&
  !waitsFor(snapshot, 'receipt', unit) &&
  !waitsFor(snapshot, 'objectionDecision', unit);

/** The same units for the same work, in whatever order. */
export const isSameAssignment = (one: Assignment, other: Assignment): boolean =>
  ([one.lead, one.co ?? []] as const).every((units, place) => {
    const others = place === 0 ? other.lead : (other.co ?? []);
    return units.length === others.length && units.every((unit) => others.includes(unit));
  });

/** Another role is another task, and an objection is answered with it: such a unit leaves and joins. */
export function compareUnits(snapshot: Snapshot, next: Assignment): UnitChange {
  const now = getAssignment(snapshot);
  const stays = (unit: string) =>
    (now.lead.includes(unit) ? next.lead.includes(unit) : (next.co ?? []).includes(unit)) &&
    !waitsFor(snapshot, 'objectionDecision', unit);
  const before = getUnitsOf(now);
  return {
    left: before.filter((unit) => !stays(unit)),
    joined: getUnitsOf(next).filter((unit) => !before.includes(unit) || !stays(unit)),
  };
}
