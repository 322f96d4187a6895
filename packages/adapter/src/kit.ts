/** The conformance kit: the promises of the contract as data, for any back end and any test runner. */
export { kitActors, type KitActors } from './kit/actors.js';
export { createKitContext } from './kit/context.js';
export { createFaultyFetch } from './kit/faulty-fetch.js';
export { formatReport } from './kit/report.js';
export { runKit, runScenario, type KitReport, type KitResult } from './kit/run.js';
export { scenarios } from './kit/scenarios.js';
export type {
  BackendUnderTest,
  Fault,
  Faults,
  KitContext,
  KitOptions,
  Requirement,
  Scenario,
} from './kit/types.js';
