import type { Actor, JsonObject } from '@cppcc-kit/sdk';

/** What a move's data may depend on: what happened in the case before, and other cases. */
export interface Told {
  /** Date of this move, in Asia/Shanghai. */
  readonly today: string;
  /** The proposal's number once it is filed. */
  readonly number: number;
  /** Number of the case's last event of this type: the version of the reply that is countersigned. */
  readonly seqOf: (type: string) => number;
  /** Id of another case by its content key. */
  readonly idOf: (key: string) => string;
}

/** One thing that somebody does with a case. */
export interface Move {
  /** Pins and cuts name it; several moves of one type have several names (`review1`, `review2`). */
  readonly name: string;
  readonly type: string;
  readonly by: Actor;
  /** Days after the move before it, as it usually goes. */
  readonly gap: number;
  readonly data?: JsonObject | ((told: Told) => JsonObject);
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
}

/** A move with its time. */
export interface Step extends Move {
  /** Content key of the case. */
  readonly key: string;
  readonly process: string;
  /** ISO instant. */
  readonly at: string;
}

/** What stands in for a move that a committee's rules do not have: no pre-review, one office alone that assigns. */
const standIns: Readonly<Record<string, string>> = {
  preReview: 'receive',
  agree: 'assign',
  handOver: 'assign',
};

/** The name by which these moves know the one meant. */
export function findName(moves: readonly Move[], name: string): string {
  if (moves.some((move) => move.name === name)) return name;
  const other = standIns[name];
  if (other !== undefined) return other;
  throw new Error(`The course has no move “${name}”, only ${moves.map((move) => move.name).join(', ')}.`);
}

/** The moves up to and including the last one of this name. */
export function cutAfter(moves: readonly Move[], name: string): readonly Move[] {
  const found = findName(moves, name);
  return moves.slice(0, moves.map((move) => move.name).lastIndexOf(found) + 1);
}
