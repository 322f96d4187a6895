/** Proofs about processes and profiles, for tests: nothing here is needed to run one. */
export { countyCast, countyCommittees, countyUnits } from './checks/cast.js';
export { checkProcess } from './checks/check-process.js';
export { listProfileIssues as checkProfile } from './profile/profile.js';
export { freezeDeep } from './checks/freeze.js';
export { checkCase, checkLog, type Broken, type Invariant, type Stage } from './checks/invariants.js';
export { findDifference } from './checks/json.js';
export type { Problem, ProblemCode } from './checks/problem.js';
export { createRandom, type Random } from './checks/random.js';
export { proposalSamples } from './checks/samples-proposal.js';
export { supervisionSamples } from './checks/samples-supervision.js';
export { createStory, type Story } from './checks/story.js';
export type { SampleContext, Samples } from './checks/samples.js';
export { walkProcess, type Visit, type Walk, type WalkOptions } from './checks/walk.js';
