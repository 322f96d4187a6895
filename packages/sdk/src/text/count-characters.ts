export interface CountOptions {
  /** White space (Unicode White_Space and U+FEFF) does not count, as 字数 without 空格 in a word processor. */
  readonly ignoreWhitespace?: boolean;
}

/**
 * The one count of characters: code points after NFC, a line end written `\r\n` once. 𠮷 is one, é is one however it
 * is composed, a lone surrogate is one. Field, schema and server all count with this function.
 */
export function countCharacters(text: string, { ignoreWhitespace = false }: CountOptions = {}): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Chinese characters and punctuation, ASCII signs, full-width forms: almost all of a text, and it is counted at every
    // keystroke, so these cost no call.
    if ((unit > 0x3000 && unit < 0x3099) || (unit > 0x309a && unit < 0xa000) || (unit > 0x20 && unit < 0x7f) || (unit > 0xff00 && unit < 0xff61)) {
      count++;
      continue;
    }
    if (!isInert(unit)) return countNormalized(text, ignoreWhitespace);
    if (unit === 0x0d && text.charCodeAt(index + 1) === 0x0a) continue;
    if (ignoreWhitespace && isWhitespace(unit)) continue;
    if (unit <= 0xdbff && unit >= 0xd83c && isLowSurrogate(text.charCodeAt(index + 1))) index++;
    count++;
  }
  return count;
}

function countNormalized(text: string, ignoreWhitespace: boolean): number {
  const normalized = text.normalize('NFC');
  let count = 0;
  for (let index = 0; index < normalized.length; index++) {
    const unit = normalized.charCodeAt(index);
    if (unit === 0x0d && normalized.charCodeAt(index + 1) === 0x0a) continue;
    if (ignoreWhitespace && isWhitespace(unit)) continue;
    if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(normalized.charCodeAt(index + 1))) index++;
    count++;
  }
  return count;
}

/**
 * Whether NFC leaves the number of code points alone around this code unit, so that counting needs no normalized copy:
 * Latin, general punctuation and symbols, kana, Chinese characters in all planes, emoji, Hangul syllables,
 * compatibility ideographs (each becomes one other), full-width forms. Proved against Unicode's tables in the test.
 */
export function isInert(unit: number): boolean {
  if (unit >= 0x3000) {
    if (unit <= 0xd7ff) return unit < 0xa000 ? unit !== 0x3099 && unit !== 0x309a : unit >= 0xac00;
    // High surrogates from U+1F000 on (emoji, rare ideographs, private use), and what follows them.
    if (unit <= 0xdfff) return unit >= 0xd83c;
    return unit <= 0xfaff || unit >= 0xfe30;
  }
  return unit < 0x300 || (unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x2100 && unit <= 0x2adb);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isWhitespace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0xfeff
  );
}
