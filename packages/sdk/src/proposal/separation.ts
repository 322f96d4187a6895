import type { JsonObject, Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { getStage } from './view.js';

/** Which steps of one proposal different people must take, and who has taken which. */

/** The id of the review that the case is in: `preReview` or a stage's own. */
export const getStep = (snapshot: Snapshot, { proposal }: Profile): string =>
  snapshot.state === 'preReview' ? 'preReview' : (proposal.reviewStages[getStage(snapshot)]?.id ?? '');

export const isSeparated = (step: string, { proposal }: Profile): boolean =>
  proposal.differentPeople.some((group) => group.includes(step));

type DoneBy = Readonly<Record<string, readonly string[]>>;
/** By own keys only: an id may be a word that every object knows. */
const getDoneBy = ({ data }: Snapshot, step: string): readonly string[] => {
  const doneBy = (data['doneBy'] ?? {}) as DoneBy;
  return Object.prototype.hasOwnProperty.call(doneBy, step) ? doneBy[step]! : [];
};

/** The case's record of who took this step, with one more name. */
export function addDoneBy(snapshot: Snapshot, step: string, id: string): JsonObject {
  return {
    doneBy: {
      ...(snapshot.data['doneBy'] as DoneBy | undefined),
      [step]: [...getDoneBy(snapshot, step), id],
    },
  };
}

/** The step of the same group that this person has taken already; undefined where none forbids him this one. */
export function findTaken(
  snapshot: Snapshot,
  step: string,
  id: string,
  { proposal }: Profile,
): string | undefined {
  return proposal.differentPeople
    .filter((group) => group.includes(step))
    .flat()
    .find((other) => other !== step && getDoneBy(snapshot, other).includes(id));
}
