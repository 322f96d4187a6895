export interface CountOptions {
  /** White space (Unicode White_Space and U+FEFF) does not count, as 字数 without 空格 in a word processor. */
  readonly ignoreWhitespace?: boolean;
}

/**
 * Code units around which NFC may change the number of characters: marks, jamo and scripts that compose. All else (Latin,
 * punctuation, kana, Chinese characters in all planes, emoji, full-width forms) needs no normalized copy, and that is
 * almost every text, counted at every keystroke. Proved against Unicode's tables in the test.
 */
export const MAY_COMPOSE =
  /[\u0300-\u1fff\u2070-\u20ff\u2adc-\u2fff\u3099\u309a\ua000-\uabff\ud7a4-\ud83b\ufb00-\ufe2f]/;

/** What a reader does not see as a character of its own: the first half of a pair, the first sign of a Windows line end. */
const UNCOUNTED = /[\ud800-\udbff](?=[\udc00-\udfff])|\r(?=\n)/g;
const UNCOUNTED_OR_WHITE = /[\ud800-\udbff](?=[\udc00-\udfff])|[\s\x85]/g;

/**
 * The one count of characters: code points after NFC, a line end written `\r\n` once. 𠮷 is one, é is one however it
 * is composed, a lone surrogate is one. Field, schema and server all count with this function.
 */
export function countCharacters(text: string, { ignoreWhitespace = false }: CountOptions = {}): number {
  const composed = MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
  const uncounted = composed.match(ignoreWhitespace ? UNCOUNTED_OR_WHITE : UNCOUNTED);
  return composed.length - (uncounted ? uncounted.length : 0);
}
