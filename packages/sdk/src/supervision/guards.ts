import type { Guard } from '../engine/process.js';
import { dayGuards } from './guards/days.js';
import { endingGuards } from './guards/ending.js';
import { handlingGuards } from './guards/handling.js';
import { opinionGuards } from './guards/opinion.js';
import { separationGuards } from './guards/separation.js';
import { topicGuards } from './guards/topic.js';

/** Requirements of a step, each with what to do about it. Judged once, when the event is admitted. */
export const supervisionGuards: Readonly<Record<string, Guard>> = {
  ...topicGuards,
  ...opinionGuards,
  ...handlingGuards,
  ...endingGuards,
  ...dayGuards,
  ...separationGuards,
};
