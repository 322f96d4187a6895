import { addDoneBy } from '../engine/different-people.js';
import type { Derivation, EventInput } from '../engine/process.js';
import type { JsonObject, Snapshot } from '../engine/snapshot.js';
import {
  getAskedTopics,
  getDraft,
  getEvaluations,
  getLetter,
  getReplies,
  getReplyDrafts,
  getTopic,
  getUnanswered,
} from './view.js';

/** Where a topic comes from (SZ-04, SZ-23), by the office that brings it; the party's word comes first. */
const sourceOf = (roles: readonly string[]) => {
  if (roles.includes('partyOffice')) return 'party';
  if (roles.includes('governmentOffice')) return 'government';
  if (roles.includes('specialCommittee') || roles.includes('chairpersonsMeeting')) return 'cppcc';
  return roles.includes('member') ? 'member' : 'public';
};

/** Who writes, signs or says anything for a unit: he does not judge it later, wherever he works then. */
const reported: Derivation = ({ data }, { actor: { id, unit = '' } }) => {
  const before = (data['reportedBy'] ?? {}) as Readonly<Record<string, readonly string[]>>;
  return { reportedBy: { ...before, [unit]: [...new Set([...(before[unit] ?? []), id])] } };
};

/** Facts computed from an event, laid over the data slots. They read case, event and profile only. */
export const supervisionDerivations: Readonly<Record<string, Derivation>> = {
  /** What the party or the government sets needs nobody's opinion as long as it stands as they set it. */
  source: (snapshot, event) => {
    const source = sourceOf(event.actor.roles);
    const asked = source === 'party' || source === 'government' ? askedNow(snapshot) : {};
    return { source, ...asked, ...writtenBy(snapshot, 'topicBy', event) };
  },
  topicWritten: (snapshot, event) => writtenBy(snapshot, 'topicBy', event),
  askedTopic: (snapshot) => askedNow(snapshot),
  /** A list shows a member's name, and of anybody else only that he is one of the public. */
  suggestedTopic: (_, { data, actor, onBehalfOf }) => {
    const source = sourceOf(actor.roles);
    const proposedBy = source === 'member' ? (onBehalfOf ?? actor).name : '群众';
    return { source, topic: { title: data['title'], reason: data['reason'], proposedBy } };
  },
  topicApproved: (snapshot, { actor }) => addDoneBy(snapshot, 'topicApproval', actor),
  /** Whatever was approved before is not this text. */
  opinionDrafted: (snapshot, event) => ({
    ...addDoneBy(snapshot, 'drafting', event.actor),
    ...writtenBy(snapshot, 'draftedBy', event),
    ...(snapshot.data['opinionApproval'] === undefined ? {} : { opinionApproval: null }),
  }),
  putForward: () => ({ putForward: true }),
  opinionApproved: (snapshot, { actor }) => addDoneBy(snapshot, 'opinionApproval', actor),
  /** Whether it is a key one is told once it is sent: lists are filtered by it, for the unit too. */
  sentOpinion: (snapshot, { data, at, actor }) => ({
    ...addDoneBy(snapshot, 'sending', actor),
    tier: getDraft(snapshot).isKey ? 'key' : 'ordinary',
    opinion: { ...getDraft(snapshot), ...data, sentAt: at, seq: snapshot.seq + 1 },
  }),
  /** It was sent, so it stays readable; that it was taken back stands on it. */
  recalledOpinion: (snapshot, { at }) => ({
    opinion: { ...getLetter(snapshot), recalledAt: at },
    replyDrafts: {},
    unanswered: {},
  }),
  appointed: ({ data }, { data: { committee } }) => ({
    approval: { ...(data['approval'] as JsonObject), committee: committee ?? null },
  }),
  reported,
  signedReply: (snapshot, event, profile) => {
    const { actor, at } = event;
    const unit = actor.unit ?? '';
    return {
      ...reported(snapshot, event, profile),
      replies: {
        ...getReplies(snapshot),
        [unit]: { ...getReplyDrafts(snapshot)[unit], signer: actor.name, signedAt: at },
      },
    };
  },
  evaluation: (snapshot, { actor }, { supervision }) => ({
    ...addDoneBy(snapshot, 'evaluation', actor),
    evaluation: worstOf(Object.values(getEvaluations(snapshot)), supervision.grades),
  }),
  verified: (snapshot, { actor }) => addDoneBy(snapshot, 'verification', actor),
  /** A second handling is answered and judged anew; the letter of the first cannot be signed again. */
  rehandled: (snapshot, { data }, { supervision }) => {
    const without = (all: JsonObject) =>
      Object.fromEntries(Object.entries(all).filter(([unit]) => unit !== data['unit']));
    const evaluations = without(getEvaluations(snapshot)) as ReturnType<typeof getEvaluations>;
    return {
      evaluations,
      replyDrafts: without(getReplyDrafts(snapshot)),
      unanswered: without(getUnanswered(snapshot)),
      evaluation: worstOf(Object.values(evaluations), supervision.grades),
    };
  },
  /** How it ended is told after it was laid to the files. */
  archival: ({ state }) => ({ endedAs: state }),
};

/** Everybody who had a hand in a text, for whoever saves it again: none of them decides on it (SZ-23, SZ-25). */
function writtenBy(
  { data }: Snapshot,
  slot: 'topicBy' | 'draftedBy',
  { actor, onBehalfOf }: Pick<EventInput, 'actor' | 'onBehalfOf'>,
): JsonObject {
  const before = (data[slot] ?? []) as readonly string[];
  return { [slot]: [...new Set([...before, actor.id, ...(onBehalfOf ? [onBehalfOf.id] : [])])] };
}

/** With several units the case is as good as the worst: grades are listed best first. */
const worstOf = (
  given: readonly { readonly overall: string }[],
  grades: readonly { readonly id: string }[],
): string | null =>
  [...grades].reverse().find(({ id }) => given.some(({ overall }) => overall === id))?.id ?? null;

/** The topic as it is put to those asked; a later change of it has to be put to them again. A misfitting log may have none. */
function askedNow(snapshot: Snapshot): JsonObject {
  const topic = getTopic(snapshot);
  if (topic === undefined) return {};
  const { title, reason, scope, suggestedUnits = [] } = topic;
  const asked = { title, reason, scope, suggestedUnits, seq: snapshot.seq + 1 };
  return { askedTopics: [...getAskedTopics(snapshot), asked] };
}
