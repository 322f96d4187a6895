/** Proofs about processes and profiles, for tests: nothing here is needed to run one. */
export { checkProcess } from './checks/check-process.js';
export type { Problem, ProblemCode } from './checks/problem.js';
