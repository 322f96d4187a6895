import type { TemplateResult } from 'lit';
import { failure, loading } from '../parts/states.js';
import type { KitController } from './kit.js';

/** Before there is a back end to ask: it is being wired, or why it could not be, with a way to try again. */
export const waiting = ({ problem, retry }: KitController): TemplateResult =>
  problem === undefined ? loading() : failure(problem, retry);
