import type { ProcessNames } from '../engine/process.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { getApproval, getInspectors, getStageRoles, getSubstitutes } from './offices.js';
import { getStep, isSeparated } from './separation.js';

/** Substitutes help out where different people must do this: else an office of one has nobody left. */
const getHelpers = (
  snapshot: Snapshot,
  step: string,
  roles: readonly string[],
  profile: Profile,
): readonly string[] =>
  isSeparated(step, profile) && isReached(snapshot, step)
    ? profile.proposal.substitutes
    : getSubstitutes(snapshot, roles, profile);
const isReached = ({ state }: Snapshot, step: string) =>
  (step === 'closing' ? ['rated'] : ['filed', 'assigning']).includes(state);

/** The standing roles that the profile's settings put into this case, as it stands. */
export const proposalSettings: ProcessNames['settings'] = {
  /** Where different people must review, the substitutes help out: else a committee of three has nobody left. */
  stageReviewers: (snapshot, profile) => {
    const roles = getStageRoles(snapshot, profile);
    const { substitutes } = profile.proposal;
    return [
      ...roles,
      ...(isSeparated(getStep(snapshot, profile), profile)
        ? substitutes
        : getSubstitutes(snapshot, roles, profile)),
    ];
  },
  assigners: (snapshot, profile) => {
    const { assigners } = profile.proposal;
    return [...assigners, ...getHelpers(snapshot, 'assignment', assigners, profile)];
  },
  keyApprovers: (snapshot, profile) => {
    const { roles = [] } = getApproval(snapshot, profile) ?? {};
    return [...roles, ...getSubstitutes(snapshot, roles, profile)];
  },
  inspectors: getInspectors,
  substitutes: (snapshot, profile) => getHelpers(snapshot, 'closing', ['proposalCommittee'], profile),
};
