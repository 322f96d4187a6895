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
const getDoneBy = ({ data }: Snapshot) => (data['doneBy'] ?? {}) as DoneBy;

/** The case's record of who took this step, with one more name. */
export function addDoneBy(snapshot: Snapshot, step: string, id: string): JsonObject {
  const doneBy = getDoneBy(snapshot);
  return { doneBy: { ...doneBy, [step]: [...(doneBy[step] ?? []), id] } };
}

/** The step of the same group that this person has taken already; undefined where none forbids him this one. */
export function findTaken(
  snapshot: Snapshot,
  step: string,
  id: string,
  { proposal }: Profile,
): string | undefined {
  const doneBy = getDoneBy(snapshot);
  return proposal.differentPeople
    .filter((group) => group.includes(step))
    .flat()
    .find((other) => other !== step && doneBy[other]?.includes(id) === true);
}
