export { luzhou } from './luzhou.js';
export { national } from './national.js';
export { shangzhou } from './shangzhou.js';
import type { Profile } from '@cppcc-kit/sdk';
import { luzhou } from './luzhou.js';
import { national } from './national.js';
import { shangzhou } from './shangzhou.js';

/** Every profile in the box, the base first. */
export const profiles: readonly Profile[] = [national, shangzhou, luzhou];
