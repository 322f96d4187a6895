import type { Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { getStage } from './view.js';

/** The steps of a proposal that different people may have to take. */

/** The id of the stage that the case is in, or is just coming to. */
export const getStageId = (snapshot: Snapshot, { proposal }: Profile): string =>
  proposal.reviewStages[getStage(snapshot)]?.id ?? '';

/** The id of the review that the case is in: `preReview` or a stage's own. */
export const getStep = (snapshot: Snapshot, profile: Profile): string =>
  snapshot.state === 'preReview' ? 'preReview' : getStageId(snapshot, profile);

/** While the units are decided upon; a later change of them is no step that wants different people. */
export const getAssignmentStep = ({ state }: Snapshot): string | undefined =>
  state === 'filed' || state === 'assigning' ? 'assignment' : undefined;
