import type { Clock } from '../clocks/types.js';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Who acts. Roles and unit come from the host's sign-in, never from the request. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Id of the unit the actor works in. */
  readonly unit?: string;
}

/** One line of a case's log: the single truth. Never edited; a correction is another event. */
export interface CaseEvent {
  /** 1 for the opening event, then without gaps. */
  readonly seq: number;
  readonly type: string;
  /** ISO instant with offset or Z. */
  readonly at: string;
  readonly actor: Actor;
  /** The person for whom staff entered the event (代录). */
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
  readonly data: JsonObject;
  /** Running number taken when the event was admitted. */
  readonly number?: number;
  /** `proposal@1` */
  readonly definition: string;
  /** `611002@3#1x0k2m9q4hz`: the settings that the event was judged by. */
  readonly profile: string;
}

/** Parallel work inside a case: one addressee, one outcome. */
export interface Task {
  /** `coSign:4:person:m2`: kind, opening event, assignee. */
  readonly id: string;
  readonly kind: string;
  /** `person:<id>`, `unit:<id>` or `role:<name>`. */
  readonly assignee: string;
  readonly opened: number;
  readonly openedAt: string;
  /** Event that settled it. */
  readonly settled?: number;
  readonly outcome?: string;
  /** Unit or thing it is about, where the assignee is an office. */
  readonly subject?: string;
  /** Which of several things about it: member of the settling event's data, and its value. */
  readonly about?: JsonObject;
}

export interface CaseLink {
  readonly relation: string;
  readonly caseId: string;
  readonly seq: number;
}

/** What a case is now: the fold of its log. Plain data. */
export interface Snapshot {
  readonly id: string;
  readonly process: string;
  readonly definition: string;
  /** Settings that it is judged by: those of its opening, or of the last event that moved it to others. */
  readonly profile: string;
  /** Sequence number of the last event; the version that writes expect. */
  readonly seq: number;
  readonly state: string;
  readonly openedAt: string;
  readonly updatedAt: string;
  /** When the present state was entered. */
  readonly since: string;
  readonly data: Readonly<Record<string, Json>>;
  readonly counters: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  /** Role relative to the case → person or unit ids. */
  readonly seats: Readonly<Record<string, readonly string[]>>;
  readonly tasks: readonly Task[];
  readonly clocks: readonly Clock[];
  readonly links: readonly CaseLink[];
}

/** Reads `a.b.c` out of plain data; undefined where the path ends early. */
export function readPath(data: unknown, path: string): unknown {
  let value = data;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.prototype.hasOwnProperty.call(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  }
  return value;
}
