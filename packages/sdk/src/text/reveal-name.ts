import { nameOf } from './unstorable.js';

/**
 * What a name can hide behind: controls, signs of writing order, what is drawn as nothing. Not the variation selectors
 * that choose a form of a character, nor what joins an emoji.
 */
const HIDING = /(?!\p{VS})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u2800]/gu;
const JOINED = /(?<=[\p{Emoji}\ufe0f])\u200d(?=\p{Emoji})/gu;

/**
 * A name of a person or a file as it is shown: what cannot be seen is written out, `报告[U+202E]fdp.exe`, and white space of
 * any kind and length is one space, so that the end of a name is not pushed out of sight.
 */
export function revealName(name: string): string {
  return name
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .split(JOINED)
    .map((part) => part.replace(HIDING, (each) => `[${nameOf(each)}]`))
    .join('\u200d');
}
