/** Chance that can be repeated: the same seed gives the same walk on every machine. */
export interface Random {
  /** Whole number from 0, below `limit`. */
  int(limit: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Some of a list, in its order, at least `least` of them. */
  some<T>(list: readonly T[], least?: number): readonly T[];
}

/** mulberry32 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (limit: number) => Math.floor(next() * limit);
  return {
    int,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[int(list.length)] as T,
    some: <T>(list: readonly T[], least = 0) => {
      const count = least + int(list.length - least + 1);
      const places = new Set<number>();
      while (places.size < count) places.add(int(list.length));
      return list.filter((_, place) => places.has(place));
    },
  };
}
