import type { Actor, JsonObject, Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { getStage } from './view.js';

/** Which steps of one proposal different people must take, and who has taken which. */

/** The id of the stage that the case is in, or is just coming to. */
export const getStageId = (snapshot: Snapshot, { proposal }: Profile): string =>
  proposal.reviewStages[getStage(snapshot)]?.id ?? '';

/** The id of the review that the case is in: `preReview` or a stage's own. */
export const getStep = (snapshot: Snapshot, profile: Profile): string =>
  snapshot.state === 'preReview' ? 'preReview' : getStageId(snapshot, profile);

/** While the units are decided upon; a later change of them is no step that wants different people. */
export const getAssignmentStep = ({ state }: Snapshot): string | undefined =>
  state === 'filed' || state === 'assigning' ? 'assignment' : undefined;

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
const getOthers = (step: string, { proposal }: Profile): readonly string[] =>
  proposal.differentPeople
    .filter((group) => group.includes(step))
    .flat()
    .filter((other) => other !== step);

/** Roles of the people whom this step must not be taken by: an office with one account has then nobody for it. */
export const getTakersRoles = (snapshot: Snapshot, step: string, profile: Profile): readonly string[] =>
  getOthers(step, profile).flatMap((other) => getDoneBy(snapshot, other).flatMap(({ roles }) => roles));

/** The step of the same group that this person has taken already; undefined where none forbids him this one. */
export function findTaken(
  snapshot: Snapshot,
  step: string,
  person: string,
  profile: Profile,
): string | undefined {
  return getOthers(step, profile).find((other) => getDoneBy(snapshot, other).some(({ id }) => id === person));
}
