import type { JsonObject, Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { getLeads } from './ratings.js';
import type { Reply } from './view.js';

/** 办理结果类别 (domain §2.1). Their order is the profile's: the first is furthest, ids are mere names. */
type Marks = Profile['proposal']['marks'];

/** With several answers the case is as far as the one furthest behind; null where none of them has a mark. */
export function getWorstMark(marks: Marks, given: readonly (string | undefined)[]): string | null {
  const places = given.map((id) => marks.findIndex((mark) => mark.id === id));
  return marks[Math.max(-1, ...places)]?.id ?? null;
}

/** What a mark says of the answer it stands on: 已经解决或采纳 cannot be said where nothing is adopted. */
export const isMarkBelied = (
  marks: Marks,
  mark: unknown,
  suggestions: readonly { readonly adopted?: unknown }[],
): boolean =>
  marks.some(({ id, needsAdopted }) => id === mark && needsAdopted === true) &&
  !suggestions.some(({ adopted }) => adopted === true);

/** A mark after all that was planned under it has been done: B becomes A, where the profile says so. */
const whenDone = (marks: Marks, given: string) => marks.find(({ id }) => id === given)?.whenDone ?? given;

/** A unit's answer after one more suggestion was carried out, and, with the last of them, its mark. */
export function carryOut(marks: Marks, answer: Reply, suggestion: number, isLast: boolean): JsonObject {
  const suggestions = answer.suggestions.map((each, place) =>
    place === suggestion && typeof each.mark === 'string'
      ? { ...each, mark: whenDone(marks, each.mark) }
      : each,
  );
  return { ...answer, suggestions, ...(isLast && answer.mark ? { mark: whenDone(marks, answer.mark) } : {}) };
}

/** Marks of the answers of those who still handle the case, for the case's own. */
export const getMarks = (snapshot: Snapshot, answers: JsonObject): readonly (string | undefined)[] =>
  Object.entries(answers)
    .filter(([unit]) => getLeads(snapshot).includes(unit))
    .map(([, each]) => (each as unknown as Reply).mark);
