import type { ProcessNames } from '../engine/process.js';
import {
  getApproval,
  getAssigners,
  getInspectors,
  getReviewers,
  getTimekeepers,
  getStandIns,
  withStandIns,
} from './offices.js';

/** The standing roles that the profile's settings put into this case, as it stands. */
export const proposalSettings: ProcessNames['settings'] = {
  stageReviewers: (snapshot, profile) => withStandIns(snapshot, getReviewers(snapshot, profile), profile),
  assigners: (snapshot, profile) => withStandIns(snapshot, getAssigners(snapshot, profile), profile),
  keyApprovers: (snapshot, profile) =>
    withStandIns(snapshot, { roles: getApproval(snapshot, profile)?.roles ?? [] }, profile),
  timekeepers: (snapshot, profile) => withStandIns(snapshot, getTimekeepers(snapshot), profile),
  inspectors: getInspectors,
  /** For the committee; of its steps outside review, closing may want other people than those before it. */
  substitutes: (snapshot, profile) =>
    getStandIns(
      snapshot,
      { roles: ['proposalCommittee'], step: snapshot.state === 'rated' ? 'closing' : undefined },
      profile,
    ),
};
