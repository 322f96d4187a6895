/** Looking for texts and looking at them. An entry of its own, because a form needs none of it to be written in. */
export { hideContacts } from './text/contacts.js';
export { foldText } from './text/fold-text.js';
export { getSearchWords, narrowList, rankText, PAIRS_FOUND, RANKS } from './text/search.js';
export type { SearchWord } from './text/search.js';
export { parsePhone } from './text/phone.js';
export { plainText } from './text/plain-text.js';
export { revealName } from './text/reveal-name.js';
export { findUnstorable, removeUnstorable } from './text/unstorable.js';
