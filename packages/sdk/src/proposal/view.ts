import { getTasks } from '../engine/tasks.js';
import type { JsonObject, Snapshot } from '../engine/snapshot.js';
import type { ProposalForm } from './form.js';

/** Reading a proposal's snapshot: the few questions that conditions, guards and derivations share. */

export type Satisfaction = 'satisfied' | 'basicallySatisfied' | 'dissatisfied';

export interface SuggestionReply {
  readonly adopted: boolean;
  readonly done: boolean;
  readonly text: string;
}

export interface Reply extends JsonObject {
  readonly title: string;
  readonly mark: string;
  readonly suggestions: readonly (SuggestionReply & JsonObject)[];
  readonly publishable: boolean;
  /** The version: number of the event that wrote it. */
  readonly seq: number;
}

export interface Assignment {
  readonly mode: 'sole' | 'leadAndCo' | 'separate';
  readonly lead: readonly string[];
  readonly co?: readonly string[];
}

export const getForm = ({ data }: Snapshot) => data['form'] as unknown as ProposalForm;
export const getAssignment = ({ data }: Snapshot) => data['assignment'] as unknown as Assignment;
export const getReplies = ({ data }: Snapshot) =>
  (data['replies'] ?? {}) as unknown as Readonly<Record<string, Reply>>;
/** Released replies, by unit. */
export const getAnswers = ({ data }: Snapshot) =>
  (data['answers'] ?? {}) as unknown as Readonly<Record<string, Reply>>;
export const getStage = ({ data }: Snapshot) => Number(data['stage'] ?? 0);
export const getRound = ({ counters }: Snapshot) => counters['rounds'] ?? 0;

interface Rating extends JsonObject {
  readonly round: number;
  readonly overall: Satisfaction;
}
/** Ratings of the present round. */
export const getRatings = (snapshot: Snapshot) =>
  ((snapshot.data['ratings'] ?? []) as unknown as readonly Rating[]).filter(
    ({ round }) => round === getRound(snapshot),
  );

const ORDER: readonly Satisfaction[] = ['dissatisfied', 'basicallySatisfied', 'satisfied'];
/** Overall = the lowest mark given (domain §6 #10). Undefined while nobody has rated: silence is never satisfaction. */
export const getLowest = (ratings: readonly { readonly overall: Satisfaction }[]): Satisfaction | undefined =>
  ORDER.find((grade) => ratings.some(({ overall }) => overall === grade));

/** Joint signers who accepted the present text. */
export function getSignedCoSigners(snapshot: Snapshot): readonly string[] {
  const revision = Number(snapshot.data['revision'] ?? 0);
  return getTasks(snapshot, 'coSign')
    .filter((task) => task.outcome === 'accepted' && task.opened >= revision)
    .map((task) => task.assignee);
}

/** Adopted suggestions that are not yet carried out, counted over all released replies and later records of the same unit. */
export function countOpenSuggestions(
  snapshot: Snapshot,
  alsoDone?: { readonly unit: string | undefined; readonly suggestion: unknown },
): number {
  const records = (snapshot.data['implementations'] ?? []) as unknown as readonly {
    readonly suggestion: number;
    readonly done: boolean;
    readonly by: { readonly unit: string };
  }[];
  const isDone = (unit: string, place: number) =>
    (alsoDone?.unit === unit && alsoDone.suggestion === place) ||
    records.some(({ suggestion, done, by }) => done && suggestion === place && by.unit === unit);
  return Object.entries(getAnswers(snapshot)).reduce(
    (sum, [unit, { suggestions }]) =>
      sum + suggestions.filter((each, place) => each.adopted && !each.done && !isDone(unit, place)).length,
    0,
  );
}

/** A text of an event's data; '' where there is none. */
export const getText = (data: JsonObject | undefined, name: string): string => {
  const value = data?.[name];
  return typeof value === 'string' ? value : '';
};
