/** What a text is: one count of characters, one normal form, one list of characters refused. */
export { countCharacters } from './text/count-characters.js';
export type { CountOptions } from './text/count-characters.js';
export { countBody } from './proposal/count-body.js';
export { isStorable } from './text/is-storable.js';
export { normalizeText } from './text/normalize-text.js';
export { saysSomething } from './text/says-something.js';
