import type { ProcessNames } from '../engine/process.js';
import { getApproval, getStageRoles, getSubstitutes } from './offices.js';
import { getStep, isSeparated } from './separation.js';

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
    return [...assigners, ...getSubstitutes(snapshot, assigners, profile)];
  },
  keyApprovers: (snapshot, profile) => {
    const { roles = [] } = getApproval(snapshot, profile) ?? {};
    return [...roles, ...getSubstitutes(snapshot, roles, profile)];
  },
  inspectors: (_, { proposal }) => proposal.inspectors,
  substitutes: (snapshot, profile) => getSubstitutes(snapshot, ['proposalCommittee'], profile),
};
