import type { JsonObject, Snapshot, Actor } from './snapshot.js';

/** Which steps of one case different people must take, and who has taken which. */

/** Groups of steps; no two of one group are one person's. */
export type DifferentPeople = readonly (readonly string[])[];

/** Who took a step, and what offices he acts for. */
interface Taker extends JsonObject {
  readonly id: string;
  readonly roles: readonly string[];
}
type DoneBy = Readonly<Record<string, readonly Taker[]>>;
/** By own keys only: an id may be a word that every object knows. */
const getDoneBy = ({ data }: Snapshot, step: string): readonly Taker[] => {
  const doneBy = (data['doneBy'] ?? {}) as DoneBy;
  return Object.prototype.hasOwnProperty.call(doneBy, step) ? doneBy[step]! : [];
};

/** The case's record of who took this step, with one more name. */
export function addDoneBy(snapshot: Snapshot, step: string, { id, roles }: Actor): JsonObject {
  return {
    doneBy: {
      ...(snapshot.data['doneBy'] as DoneBy | undefined),
      [step]: [...getDoneBy(snapshot, step), { id, roles }],
    },
  };
}

/** The other steps of the groups that want different people for this one. */
const getOthers = (step: string, groups: DifferentPeople): readonly string[] =>
  groups
    .filter((group) => group.includes(step))
    .flat()
    .filter((other) => other !== step);

/** Roles of the people whom this step must not be taken by: an office with one account has then nobody for it. */
export const getTakersRoles = (
  snapshot: Snapshot,
  step: string,
  groups: DifferentPeople,
): readonly string[] =>
  getOthers(step, groups).flatMap((other) => getDoneBy(snapshot, other).flatMap(({ roles }) => roles));

/** The step of the same group that this person has taken already; undefined where none forbids him this one. */
export function findTaken(
  snapshot: Snapshot,
  step: string,
  person: string,
  groups: DifferentPeople,
): string | undefined {
  return getOthers(step, groups).find((other) => getDoneBy(snapshot, other).some(({ id }) => id === person));
}
