import type { Guard } from '../engine/process.js';
import { assignmentGuards } from './guards/assignment.js';
import { dayGuards } from './guards/days.js';
import { endingGuards } from './guards/ending.js';
import { extensionGuards } from './guards/extension.js';
import { handlingGuards } from './guards/handling.js';
import { reviewGuards } from './guards/review.js';
import { separationGuards } from './guards/separation.js';
import { writingGuards } from './guards/writing.js';

/** Requirements of a step, each with what to do about it. Judged once, when the event is admitted. */
export const proposalGuards: Readonly<Record<string, Guard>> = {
  ...writingGuards,
  ...reviewGuards,
  ...separationGuards,
  ...assignmentGuards,
  ...handlingGuards,
  ...extensionGuards,
  ...endingGuards,
  ...dayGuards,
};
