import { compose } from './compose.js';
import { repairText } from './repair-text.js';

export interface CountOptions {
  /** White space (Unicode White_Space and U+FEFF) does not count, as 字数 without 空格 in a word processor. */
  readonly ignoreWhitespace?: boolean;
}

/**
 * Code units around which storing may change the number of characters: marks, jamo and scripts that compose, and the
 * signs that are taken out. All else (Latin, punctuation, kana, Chinese characters in all planes, emoji, full-width
 * forms) needs no normalized copy, and that is almost every text, counted at every keystroke. Proved against Unicode's
 * tables in the test.
 */
export const MAY_COMPOSE =
  /[\u0300-\u1fff\u202a-\u202d\u2066-\u20ff\u2adc-\u2fff\u3099\u309a\ua000-\uabff\ud7a4-\ud83b\ufb00-\ufe2f]/;

/** What a reader does not see as a character of its own: the first half of a pair, the first sign of a Windows line end. */
const UNCOUNTED = /[\ud800-\udbff](?=[\udc00-\udfff])|\r(?=\n)/g;
const UNCOUNTED_OR_WHITE = /[\ud800-\udbff](?=[\udc00-\udfff])|[\s\x85]/g;

/**
 * The one count of characters: code points of the text as it is stored, a line end once however it is written. 𠮷 is one,
 * é is one however it is composed, a lone surrogate is one. Field, schema and server all count with this function.
 */
export function countCharacters(text: string, { ignoreWhitespace = false }: CountOptions = {}): number {
  const stored = MAY_COMPOSE.test(text) ? compose(repairText(text)) : text;
  const uncounted = stored.match(ignoreWhitespace ? UNCOUNTED_OR_WHITE : UNCOUNTED);
  return stored.length - (uncounted ? uncounted.length : 0);
}
