import type { Derivation } from '../engine/process.js';
import type { Json, JsonObject } from '../engine/snapshot.js';
import { getLowest, getText, getRatings, getReplies, getRound, getStage, type Satisfaction } from './view.js';
import { isOpen } from '../engine/tasks.js';

const listOf = (value: Json | undefined) => (value ?? []) as readonly Json[];

/** One stage's record in 审查表; the stage's name comes from the profile, so the file reads as the county speaks. */
const reviewed: Derivation = (snapshot, { data, at, actor }, { proposal }) => {
  const stage = getStage(snapshot);
  const { id, label } = proposal.reviewStages[stage] ?? { id: '', label: '' };
  return {
    reviews: [...listOf(snapshot.data['reviews']), { ...data, stage: id, label, at, by: actor.name }],
    stage: stage + 1,
  };
};

/** Facts computed from an event, laid over the data slots. They read case, event and profile only. */
export const proposalDerivations: Readonly<Record<string, Derivation>> = {
  revision: ({ seq }) => ({ revision: seq + 1 }),
  /** In the window: session proposal. Too early or too late: recess proposal, never lost (domain §2.1 Window). */
  submission: ({ data }, { at }, { session }) => {
    // What comes back revised keeps the session it was first submitted in.
    if (data['submittedAt'] !== undefined) return {};
    const time = Date.parse(at);
    const inSession =
      time >= Date.parse(`${session.opens}T00:00:00+08:00`) && time <= Date.parse(session.cutOff);
    return {
      timing: inSession ? 'session' : 'recess',
      term: session.term,
      session: session.session,
      submittedAt: at,
    };
  },
  firstStage: () => ({ stage: 0 }),
  preReviewed: (snapshot, { data, at, actor }) => ({
    reviews: [
      ...listOf(snapshot.data['reviews']),
      { ...data, stage: 'preReview', label: '预审', at, by: actor.name },
    ],
    stage: 0,
  }),
  reviewed,
  filing: (snapshot, event, profile) => {
    const { reviews } = reviewed(snapshot, event, profile);
    const { category = null, tier = null } = event.data;
    return { reviews: reviews, classification: { category, tier }, filedAt: event.at };
  },
  classification: (_, { data }) => ({ classification: data }),
  proposedMerge: () => ({ proposedOutcome: 'merge' }),
  proposedConversion: () => ({ proposedOutcome: 'convert' }),
  /** The inspection office may change the mark; what the unit wrote stays in its own reply (domain §2.1). */
  release: (snapshot, { data, at }) => {
    const unit = getText(data, 'unit');
    const answers = {
      ...((snapshot.data['answers'] ?? {}) as JsonObject),
      [unit]: {
        ...(getReplies(snapshot)[unit] as JsonObject),
        mark: data['mark'],
        markNote: data['note'],
        releasedAt: at,
        round: getRound(snapshot),
      },
    };
    return {
      answers,
      mark: worstMark(Object.values(answers).map((each) => getText(each as JsonObject, 'mark'))),
    };
  },
  /** Satisfaction stands when every signer has rated; one 不满意 is enough to say so earlier. */
  rating: (snapshot, { data, at, actor }) => {
    const rating = { ...data, round: getRound(snapshot), at, by: { id: actor.id, name: actor.name } };
    const inRound = [...getRatings(snapshot), rating as unknown as { overall: Satisfaction }];
    const complete = !snapshot.tasks.some((task) => task.kind === 'rate' && isOpen(task));
    const lowest = getLowest(inRound)!;
    return {
      ratings: [...listOf(snapshot.data['ratings']), rating],
      satisfaction: complete || lowest === 'dissatisfied' ? lowest : null,
    };
  },
  /** A second handling needs a new letter: what was signed for the first cannot be sent again. */
  newRound: () => ({ replies: {}, signatures: {} }),
  publication: (_, { data, at }) => ({ publication: { open: true, reply: data['reply'] === true, at } }),
  unpublication: () => ({ publication: { open: false, reply: false } }),
};

/** With several units the case is as far as the one furthest behind: marks are ordered letters (domain §2.1). */
const worstMark = (marks: readonly string[]) => [...marks].sort().pop() ?? '';
