import { countCharacters } from '../text/count-characters.js';

/** Characters of situation, analysis and suggestions together: what `limits.total` and `limits.totalWarn` bound. */
export function countBody(
  {
    situation,
    analysis,
    suggestions,
  }: {
    readonly situation: string;
    readonly analysis?: string | undefined;
    readonly suggestions: readonly string[];
  },
  ignoreWhitespace: boolean,
): number {
  return [situation, analysis ?? '', ...suggestions].reduce(
    (sum, part) => sum + countCharacters(part, { ignoreWhitespace }),
    0,
  );
}
