/** White space, what is drawn as nothing (U+200B, U+3164, U+FE0F, tags …), marks without a letter, the empty braille cell, the place of a picture that is not there. */
const VISIBLE = /[^\p{White_Space}\p{DI}\p{Cc}\p{Cf}\p{Cs}\p{M}\u2800\ufffc]/u;

/**
 * Does a text have a visible character? Everything that must be filled in is asked this, in the browser and on the server.
 * Characters that this engine does not know yet count as visible: names are written with the newest ideographs.
 */
export function saysSomething(text: string): boolean {
  return VISIBLE.test(text);
}
