import { isStorable } from './is-storable.js';
import { repairText } from './repair-text.js';

/** Something in a text that cannot be kept, and where. */
export interface Unstorable {
  /** What it is, for nobody sees it: `U+0007`. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** How much of the text is shown around it, in characters. */
const AROUND = 8;

/** What cannot be kept of a text even when it is repaired, from its beginning. */
export function findUnstorable(text: string): readonly Unstorable[] {
  const characters = [...repairText(text)];
  return characters.flatMap((each, index) =>
    isStorable(each)
      ? []
      : [
          {
            name: nameOf(each),
            before: characters
              .slice(Math.max(0, index - AROUND), index)
              .filter(isStorable)
              .join(''),
            after: characters
              .slice(index + 1, index + 1 + AROUND)
              .filter(isStorable)
              .join(''),
          },
        ],
  );
}

/** The text without it. */
export function removeUnstorable(text: string): string {
  return [...repairText(text)].filter(isStorable).join('');
}

export const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
