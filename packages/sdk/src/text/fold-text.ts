/**
 * Dots between the parts of a name (买买提·艾力), typed in a dozen ways or left out; also the full stop of a keyboard, after
 * a Chinese character.
 */
const MIDDLE_DOTS = /[\xb7\u2022\u2027\u2219\u22c5\u2e31\u2e33\u30fb\u318d\u119e\ua78f]|(?<=\p{sc=Han})\.+/gu;

/** What is drawn as nothing: zero-width signs, soft hyphens, variation selectors, tags, signs of writing order. */
const UNSEEN = /[\p{DI}\p{Cf}\u2800]/gu;
const WHITE = /[\p{White_Space}\p{Cc}\p{Cs}]+/gu;

/** 张　三 is 张三; a text broken into lines is one text. */
const WHITE_IN_CHINESE = /(?<=\p{sc=Han}) (?=\p{sc=Han})/gu;

/**
 * The form in which texts are looked for: index, query and list on screen are folded by this one function, so whoever
 * types what he sees finds it. Full-width as plain, capitals as small, unseen signs and dots of names left out, white
 * space of any kind one space, none between Chinese characters.
 */
export function foldText(text: string): string {
  const plain = fold(fold(text));
  return plain.replace(WHITE, ' ').replace(WHITE_IN_CHINESE, '').trim();
}

/** Twice, because what comes out of a compatibility form may itself be unseen, or compose with its neighbour. */
const fold = (text: string): string =>
  text.replace(UNSEEN, '').replace(MIDDLE_DOTS, '').normalize('NFKC').toLowerCase();
