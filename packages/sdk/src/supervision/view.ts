import type { JsonObject, Snapshot } from '../engine/snapshot.js';

/** Reading a supervision's snapshot: the few questions that conditions, guards and derivations share. */

/** One opinion of 监督意见书; without a unit it is addressed to every supervised unit. */
export interface Opinion extends JsonObject {
  readonly text: string;
  readonly unit?: string;
}

export interface OpinionLetter extends JsonObject {
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
export const getOpinionsOf = ({ opinions }: OpinionLetter, unit: string): readonly number[] =>
  opinions.flatMap(({ unit: only }, place) => (only === undefined || only === unit ? [place] : []));

interface Implementation extends JsonObject {
  readonly opinion: number;
  readonly done: boolean;
  readonly by: { readonly unit: string };
}

/** Adopted opinions that are not yet carried out, over all signed replies and later records. */
export function countOpenOpinions(snapshot: Snapshot): number {
  const records = (snapshot.data['implementations'] ?? []) as unknown as readonly Implementation[];
  const isDone = (unit: string, opinion: number) =>
    records.some(({ by, done, ...record }) => done && by.unit === unit && record.opinion === opinion);
  return Object.entries(getReplies(snapshot)).reduce(
    (sum, [unit, { opinions }]) =>
      sum +
      opinions.filter(
        ({ opinion, adopted, implemented }) => adopted && !implemented && !isDone(unit, opinion),
      ).length,
    0,
  );
}
