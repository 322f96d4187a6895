import type { JsonObject, Snapshot } from '../engine/snapshot.js';
import type { ProposalForm } from './form.js';

/** Reading a proposal's snapshot: the few questions that conditions, guards and derivations share. */

export type Satisfaction = 'satisfied' | 'basicallySatisfied' | 'dissatisfied';

export interface SuggestionReply {
  readonly adopted: boolean;
  readonly done: boolean;
  readonly text: string;
  /** Place of the suggestion in whose answer this one is answered too. */
  readonly answeredWith?: number;
  /** Its own mark, where the place gives one to each. */
  readonly mark?: string;
}

export interface Reply extends JsonObject {
  readonly title?: string;
  readonly letterNo?: string;
  readonly body?: string;
  readonly mark?: string;
  readonly suggestions: readonly (SuggestionReply & JsonObject)[];
  readonly publishable: boolean;
  /** Round of handling that it was released in. */
  readonly round?: number;
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
/** Of those whose units still handle it: what another has answered in their place counts no more. */
export const getPresentAnswers = (snapshot: Snapshot) =>
  Object.fromEntries(
    Object.entries(getAnswers(snapshot)).filter(([unit]) => snapshot.seats['leadUnit']?.includes(unit)),
  );
export const getStage = ({ data }: Snapshot) => Number(data['stage'] ?? 0);
export const getRound = ({ counters }: Snapshot) => counters['rounds'] ?? 0;

/** 未反馈 is what a silence is recorded as after a reminder: an outcome of its own, never satisfaction (domain §6 #9). */
export type Outcome = Satisfaction | 'noFeedback';
export interface Rating extends JsonObject {
  readonly round: number;
  readonly overall: Outcome;
  /** The answering unit that is rated. */
  readonly unit: string;
}

const ORDER: readonly Outcome[] = ['dissatisfied', 'basicallySatisfied', 'satisfied', 'noFeedback'];
/**
 * Overall = the lowest mark given (domain §6 #10); 未反馈 only where nobody gave one. Undefined while nobody has rated:
 * silence is never satisfaction.
 */
export const getLowest = (ratings: readonly { readonly overall: Outcome }[]): Outcome | undefined =>
  ORDER.find((grade) => ratings.some(({ overall }) => overall === grade));

/**
 * Adopted suggestions that are not yet carried out, counted over all released replies, or those `of` one unit, and what was
 * recorded after the letter: what it carried out under an earlier one answers for nothing in this one.
 */
export function countOpenSuggestions(
  snapshot: Snapshot,
  {
    of,
    alsoDone,
  }: {
    readonly of?: string;
    readonly alsoDone?: { readonly unit: string | undefined; readonly suggestion: unknown };
  } = {},
): number {
  const records = (snapshot.data['implementations'] ?? []) as unknown as readonly {
    readonly suggestion: number;
    readonly done: boolean;
    readonly seq: number;
    readonly by: { readonly unit: string };
  }[];
  const isDone = (unit: string, place: number, since: number) =>
    (alsoDone?.unit === unit && alsoDone.suggestion === place) ||
    records.some(
      ({ suggestion, done, seq, by }) => done && suggestion === place && by.unit === unit && seq > since,
    );
  // A unit that has left can carry nothing out any more.
  const leads = snapshot.seats['leadUnit'] ?? [];
  return Object.entries(getAnswers(snapshot)).reduce(
    (sum, [unit, { suggestions, seq }]) =>
      !leads.includes(unit) || (of !== undefined && of !== unit)
        ? sum
        : sum +
          suggestions.filter((each, place) => each.adopted && !each.done && !isDone(unit, place, seq)).length,
    0,
  );
}

/** A text of an event's data; '' where there is none. */
export const getText = (data: JsonObject | undefined, name: string): string => {
  const value = data?.[name];
  return typeof value === 'string' ? value : '';
};
