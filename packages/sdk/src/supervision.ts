/** 民主监督: the definition (data) and its code. */
export { supervisionDefinition } from './supervision/definition.js';
export { supervisionProcess } from './supervision/process.js';
export type {
  Opinion,
  OpinionLetter,
  OpinionReply,
  SupervisionPlan,
  SupervisionReply,
} from './supervision/view.js';
