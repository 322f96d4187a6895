/** What a text is: one count of characters, one normal form, one list of characters refused. */
export { countCharacters } from './text/count-characters.js';
export type { CountOptions } from './text/count-characters.js';
export { findTextProblem } from './text/find-text-problem.js';
export type { TextProblem, TextProblemCode } from './text/find-text-problem.js';
export { normalizeText, toHalfWidthDigits } from './text/normalize-text.js';
