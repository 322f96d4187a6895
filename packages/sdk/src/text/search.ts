import { foldText } from './fold-text.js';

/** A folded word of a search. `pairs` are what is looked for where the word itself is not found; of other words empty. */
export interface SearchWord {
  readonly text: string;
  readonly pairs: readonly string[];
}

/** What stands between words: white space and the punctuation that nobody searches for. */
const BETWEEN = /[\p{White_Space}\p{Cc}\p{Cs}\p{Ps}\p{Pe}\p{Pi}\p{Pf}、。，；,;!！?？…]+/gu;

/** Nobody writes words apart in Chinese: 电梯加装 stands for 电梯 and 加装. With letters or figures in it, it is a name or a number. */
const CHINESE = /^\p{sc=Han}{3,}$/u;

/** The words of a search, each once. */
export function getSearchWords(query: string): readonly SearchWord[] {
  const words = query
    .split(BETWEEN)
    .map(foldText)
    .filter((word) => word !== '');
  return [...new Set(words)].map((text) => ({ text, pairs: CHINESE.test(text) ? getPairs(text) : [] }));
}

function getPairs(word: string): readonly string[] {
  const characters = [...word];
  return [...new Set(characters.slice(1).map((each, index) => characters[index]! + each))];
}

/** Found by its pairs is what has half of them: as many as a word keeps that was written apart in words of two. */
export const PAIRS_FOUND = 0.5;

/** Ranks of `rankText`: every word stands in the head; somewhere; or its pairs do, and then as many more as are found. */
export const RANKS = { inHead: 300, asWritten: 200, byPairs: 100 } as const;

/**
 * How well folded texts answer a search: 0 not at all, else the higher the better. `head` is what a case is known by
 * (title, name, number), `body` what else may be looked into. A store that ranks by itself (in SQL) follows this one.
 */
export function rankText(words: readonly SearchWord[], head: string, body = ''): number {
  const isIn = (part: string): boolean => head.includes(part) || body.includes(part);
  if (words.every(({ text }) => head.includes(text))) return RANKS.inHead;
  if (words.every(({ text }) => isIn(text))) return RANKS.asWritten;
  let found = 0;
  for (const { text, pairs } of words) {
    const count = pairs.filter(isIn).length;
    if (!isIn(text) && (count === 0 || count < pairs.length * PAIRS_FOUND)) return 0;
    found += count;
  }
  return RANKS.byPairs + Math.min(found, RANKS.byPairs - 1);
}

/** Of a list on screen what answers a search: what has the words as written; if nothing has, the likenesses, best first. */
export function narrowList<Item>(
  items: readonly Item[],
  query: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  const words = getSearchWords(query);
  const ranked = items
    .map((item) => ({ item, rank: rankText(words, foldText(textOf(item))) }))
    .filter(({ rank }) => rank > 0);
  const asWritten = ranked.filter(({ rank }) => rank >= RANKS.asWritten);
  const found = asWritten.length > 0 ? asWritten : ranked.sort((one, other) => other.rank - one.rank);
  return found.map(({ item }) => item);
}
