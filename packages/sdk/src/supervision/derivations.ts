import type { Derivation } from '../engine/process.js';
import type { JsonObject } from '../engine/snapshot.js';
import { getDraft, getReplies, getReplyDrafts } from './view.js';

/** Where a topic comes from (SZ-04, SZ-23), by the office that brings it; the party's word comes first. */
const sourceOf = (roles: readonly string[]) => {
  if (roles.includes('partyOffice')) return 'party';
  if (roles.includes('governmentOffice')) return 'government';
  if (roles.includes('specialCommittee') || roles.includes('chairpersonsMeeting')) return 'cppcc';
  return roles.includes('member') ? 'member' : 'public';
};

/** Facts computed from an event, laid over the data slots. They read case, event and profile only. */
export const supervisionDerivations: Readonly<Record<string, Derivation>> = {
  source: (_, { actor }) => ({ source: sourceOf(actor.roles) }),
  /** A list shows a member's name, and of anybody else only that he is one of the public. */
  suggestedTopic: (_, { data, actor, onBehalfOf }) => {
    const source = sourceOf(actor.roles);
    const proposedBy = source === 'member' ? (onBehalfOf ?? actor).name : '群众';
    return { source, topic: { title: data['title'], reason: data['reason'], proposedBy } };
  },
  tier: (_, { data }) => ({ tier: data['isKey'] === true ? 'key' : 'ordinary' }),
  sentOpinion: (snapshot, { data, at }) => ({ opinion: { ...getDraft(snapshot), ...data, sentAt: at } }),
  signedReply: (snapshot, { actor, at }) => {
    const unit = actor.unit ?? '';
    return {
      replies: {
        ...getReplies(snapshot),
        [unit]: { ...getReplyDrafts(snapshot)[unit], signer: actor.name, signedAt: at },
      },
    };
  },
  /** With several units the case is as good as the worst: grades are listed best first. */
  evaluation: ({ data }, _, { supervision }) => {
    const given = Object.values((data['evaluations'] ?? {}) as JsonObject).map(
      (each) => (each as JsonObject)['overall'],
    );
    const worst = [...supervision.grades].reverse().find(({ id }) => given.includes(id));
    return worst === undefined ? {} : { evaluation: worst.id };
  },
};
