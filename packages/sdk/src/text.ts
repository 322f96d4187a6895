/** What a text is: one count of characters, one normal form, one list of characters refused, one way to look for it. */
export { countCharacters } from './text/count-characters.js';
export type { CountOptions } from './text/count-characters.js';
export { isStorable } from './text/is-storable.js';
export { normalizeText } from './text/normalize-text.js';
export { parsePhone } from './text/phone.js';
export { plainText } from './text/plain-text.js';
export { saysSomething } from './text/says-something.js';
export { foldText } from './text/fold-text.js';
export { getSearchWords, rankText, PAIRS_FOUND, RANKS } from './text/search.js';
export type { SearchWord } from './text/search.js';
