import type { JsonObject, Snapshot } from '../engine/snapshot.js';
import { getOpenTasks } from '../engine/tasks.js';

/** Reading a supervision's snapshot: the few questions that conditions, guards and derivations share. */

/** One opinion of 监督意见书; without a unit it is addressed to every supervised unit. */
export interface Opinion extends JsonObject {
  readonly text: string;
  readonly unit?: string;
}

export interface OpinionLetter extends JsonObject {
  /** The sending: number of the event that sent it. */
  readonly seq?: number;
  readonly title: string;
  readonly findings: string;
  readonly opinions: readonly Opinion[];
  readonly isKey: boolean;
}

/** What a unit says of one opinion, by its place in the letter: 办理, 采纳, 落实 (SZ-29). */
export interface OpinionReply extends JsonObject {
  readonly opinion: number;
  readonly handled: boolean;
  readonly adopted: boolean;
  readonly implemented: boolean;
  readonly text: string;
}

export interface SupervisionReply extends JsonObject {
  readonly opinions: readonly OpinionReply[];
  /** The version: number of the event that wrote it. */
  readonly seq: number;
}

export interface SupervisionPlan extends JsonObject {
  readonly units: readonly string[];
  readonly team: {
    readonly leader: { readonly id: string };
    readonly members: readonly { readonly id: string }[];
  } & JsonObject;
}

export const getPlan = ({ data }: Snapshot) => data['plan'] as unknown as SupervisionPlan;
export const getDraft = ({ data }: Snapshot) => data['opinionDraft'] as unknown as OpinionLetter;
/** The letter as it was sent. */
export const getLetter = ({ data }: Snapshot) => data['opinion'] as unknown as OpinionLetter;
export const getReplyDrafts = ({ data }: Snapshot) =>
  (data['replyDrafts'] ?? {}) as unknown as Readonly<Record<string, SupervisionReply>>;
/** Signed replies, by unit. */
export const getReplies = ({ data }: Snapshot) =>
  (data['replies'] ?? {}) as unknown as Readonly<Record<string, SupervisionReply>>;

/** Places of the opinions that concern a unit. */
export const getOpinionsOf = (
  { opinions }: Pick<OpinionLetter, 'opinions'>,
  unit: string,
): readonly number[] =>
  opinions.flatMap(({ unit: only }, place) => (only === undefined || only === unit ? [place] : []));

/** Does the unit's report that it has carried out this opinion wait to be verified? */
export const awaitsVerification = (snapshot: Snapshot, unit: string | undefined, opinion: unknown): boolean =>
  getOpenTasks(snapshot, 'verification').some(
    ({ subject, about }) => subject === unit && about?.['opinion'] === opinion,
  );

interface Verification extends JsonObject {
  readonly unit: string;
  readonly opinion: number;
  readonly confirmed: boolean;
  readonly seq: number;
}

/** Was it verified, since the unit last had to handle again? What was found under an earlier reply says nothing of the present one. */
export function isConfirmed(snapshot: Snapshot, unit: string, opinion: number): boolean {
  const since = Math.max(0, ...listRehandlings(snapshot, unit).map(({ seq }) => seq));
  const verified = (snapshot.data['verifications'] ?? []) as unknown as readonly Verification[];
  return verified.some(
    (each) => each.confirmed && each.unit === unit && each.opinion === opinion && each.seq > since,
  );
}

/**
 * Adopted opinions that are not yet carried out. What a signed reply says was judged with it; of what a unit reports later
 * only what was verified counts: its own word ends no follow-up (SZ-30).
 */
export function countOpenOpinions(snapshot: Snapshot): number {
  return Object.entries(getReplies(snapshot)).reduce(
    (sum, [unit, { opinions }]) =>
      sum +
      opinions.filter(
        ({ opinion, adopted, implemented }) =>
          adopted && !implemented && !isConfirmed(snapshot, unit, opinion),
      ).length,
    0,
  );
}

interface Explanation extends JsonObject {
  readonly opinions: readonly number[];
  readonly seq: number;
  readonly by: { readonly unit: string };
}

/** Opinions of the present letter to a unit that it has neither explained nor, with these, would have. */
export function getUnexplained(snapshot: Snapshot, unit: string, now: readonly number[]): readonly number[] {
  const { seq: since = 0, ...letter } = getLetter(snapshot);
  const given = (snapshot.data['explanations'] ?? []) as unknown as readonly Explanation[];
  const explained = given
    .filter(({ by, seq }) => by.unit === unit && seq > since)
    .flatMap((each) => each.opinions);
  return getOpinionsOf(letter, unit).filter((place) => !explained.includes(place) && !now.includes(place));
}

/** What the team says of each unit's handling. */
export const getEvaluations = ({ data }: Snapshot) =>
  (data['evaluations'] ?? {}) as unknown as Readonly<
    Record<string, { readonly overall: string } & JsonObject>
  >;

const listRehandlings = ({ data }: Snapshot, unit: string) =>
  (
    (data['rehandlings'] ?? []) as unknown as readonly { readonly unit: string; readonly seq: number }[]
  ).filter((each) => each.unit === unit);

/** How often a unit has been made to handle again. */
export const countRehandlings = (snapshot: Snapshot, unit: string): number =>
  listRehandlings(snapshot, unit).length;

/** Units that let the term for their reply pass without a word. */
export const getUnanswered = ({ data }: Snapshot) =>
  (data['unanswered'] ?? {}) as unknown as Readonly<Record<string, JsonObject>>;

/** Units that may be made to handle again: judged poorly, or silent. */
export const listPoor = (snapshot: Snapshot, grades: readonly string[]): readonly string[] => [
  ...Object.entries(getEvaluations(snapshot)).flatMap(([unit, { overall }]) =>
    grades.includes(overall) ? [unit] : [],
  ),
  ...Object.keys(getUnanswered(snapshot)),
];

/** What those asked about a topic are asked about. */
export interface Topic extends JsonObject {
  readonly title: string;
  readonly reason: string;
  readonly scope: string;
  readonly suggestedUnits?: readonly string[];
}

/** The topic as it was each time that opinions were asked, or as the party or the government set it. */
export const getAskedTopics = ({ data }: Snapshot) =>
  (data['askedTopics'] ?? []) as unknown as readonly (Topic & { readonly seq: number })[];
export const getTopic = ({ data }: Snapshot) => data['topic'] as unknown as Topic | undefined;

/** Units in another order are the same units. */
export const isSameTopic = (one: Topic, other: Topic): boolean =>
  one.title === other.title &&
  one.reason === other.reason &&
  one.scope === other.scope &&
  [...(one.suggestedUnits ?? [])].sort().join() === [...(other.suggestedUnits ?? [])].sort().join();
