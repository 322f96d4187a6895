import type { Derivation, EventInput } from '../engine/process.js';
import type { Json, JsonObject } from '../engine/snapshot.js';
import type { Snapshot, Task } from '../engine/snapshot.js';
import { getOpenTasks } from '../engine/tasks.js';
import { carryOut, getMarks, getWorstMark } from './marks.js';
import { publication, publishRatings, unpublication } from './publication.js';
import { getHandledAgain, getUnitsToRehandle, gradeUnits } from './ratings.js';
import { addDoneBy } from '../engine/different-people.js';
import { getChangedText } from './signatures.js';
import { compareUnits, getNewAssignment, waitsFor } from './units.js';
import {
  countOpenSuggestions,
  getAnswers,
  getForm,
  getReplies,
  getRound,
  getStage,
  getText,
} from './view.js';

const listOf = (value: Json | undefined) => (value ?? []) as readonly Json[];

const withData = (snapshot: Snapshot, data: JsonObject): Snapshot => ({
  ...snapshot,
  data: { ...snapshot.data, ...data } as Snapshot['data'],
});
/** The task that the present event has settled. */
const getSettled = ({ tasks, seq }: Snapshot, kind: string): Task | undefined =>
  tasks.find((task) => task.kind === kind && task.settled === seq + 1);
function getSignerName(snapshot: Snapshot, assignee: string): string {
  const { proposer, invitees = [] } = getForm(snapshot);
  return invitees.find(({ id }) => `person:${id}` === assignee)?.name ?? proposer.name;
}

/** Staff who write down a member's proposal are no party to it; for a collective they are. */
const isAuthor = ({ onBehalfOf, data }: EventInput) =>
  onBehalfOf === undefined || data['proposerType'] === 'collective';

/** Standing roles of those who wrote and signed, so that the case knows which offices are parties to it. */
const addRoles = ({ data }: Snapshot, { actor }: EventInput): JsonObject => ({
  authorRoles: [...new Set([...listOf(data['authorRoles']), ...actor.roles])],
});

/** One stage's record in 审查表; the stage's name comes from the profile, so the file reads as the county speaks. */
const reviewed: Derivation = (snapshot, { data, at, actor }, { proposal }) => {
  const stage = getStage(snapshot);
  const { id, label } = proposal.reviewStages[stage] ?? { id: '', label: '' };
  return {
    reviews: [
      ...listOf(snapshot.data['reviews']),
      { ...data, stage: id, label, at, by: actor.name, seq: snapshot.seq + 1 },
    ],
    stage: stage + 1,
    ...addDoneBy(snapshot, id, actor),
  };
};

/** Facts computed from an event, laid over the data slots. They read case, event and profile only. */
export const proposalDerivations: Readonly<Record<string, Derivation>> = {
  written: (snapshot, event) => ({
    revision: snapshot.seq + 1,
    ...(isAuthor(event) ? addRoles(snapshot, event) : {}),
  }),
  rewritten: (snapshot, { data }) => ({ form: data, ...getChangedText(snapshot, data) }),
  coSigned: addRoles,
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
  /** Registered again after a revision: every stage looks at it anew. */
  firstStage: () => ({ stage: 0, doneBy: {} }),
  preReviewed: (snapshot, { data, at, actor }) => ({
    reviews: [
      ...listOf(snapshot.data['reviews']),
      { ...data, stage: 'preReview', label: '预审', at, by: actor.name, seq: snapshot.seq + 1 },
    ],
    stage: 0,
    ...addDoneBy(snapshot, 'preReview', actor),
  }),
  reviewed,
  /** One office's opinion in a joint stage: the stage goes on until it has them all. */
  opinionGiven: (snapshot, event, profile) => ({
    ...reviewed(snapshot, event, profile),
    stage: getStage(snapshot),
  }),
  filing: (snapshot, event, profile) => {
    const { reviews, doneBy } = reviewed(snapshot, event, profile);
    const { category = null, tier = null, numberOf } = event.data;
    return {
      reviews,
      doneBy,
      classification: { category, tier },
      filedAt: event.at,
      // Filed under the number of a past session it is a proposal of that session.
      ...(numberOf as JsonObject | undefined),
    };
  },
  /** Another tier wants another approval; the same tier keeps what was given (SZ-36). */
  classification: (snapshot, { data }) => {
    const { tier } = (snapshot.data['classification'] ?? {}) as { readonly tier?: string };
    return { classification: data, ...(tier === data['tier'] ? {} : { keyApprovals: [] }) };
  },
  /** Whose leader approved is the office whose task this was. */
  keyApproval: (snapshot, { data, at, actor }) => {
    const seq = snapshot.seq + 1;
    const role = snapshot.tasks.find(({ kind, settled }) => kind === 'keyApproval' && settled === seq);
    return {
      keyApprovals: [
        ...listOf(snapshot.data['keyApprovals']),
        { ...data, role: role?.assignee.replace('role:', ''), at, by: actor.name, seq },
      ],
    };
  },
  assigned: (snapshot, { actor }) => addDoneBy(snapshot, 'assignment', actor),
  /** Who proposed what the other offices have to agree to. */
  assignmentMoved: (snapshot, { actor }) => ({
    ...addDoneBy(snapshot, 'assignment', actor),
    movedBy: actor.id,
  }),
  reassignmentMoved: (_, { actor }) => ({ movedBy: actor.id }),
  /** Whose people ask: of those that still wait for an answer. */
  extensionAsked: (snapshot, { actor: { unit = '', roles } }) => {
    const before = Object.entries((snapshot.data['extensionAskers'] ?? {}) as JsonObject);
    const waiting = before.filter(([each]) => waitsFor(snapshot, 'extensionDecision', each));
    return { extensionAskers: { ...Object.fromEntries(waiting), [unit]: roles } };
  },
  proposedMerge: () => ({ proposedOutcome: 'merge' }),
  proposedConversion: () => ({ proposedOutcome: 'convert' }),
  /** The inspection office may change the mark; what the unit wrote stays in its own reply (domain §2.1). */
  release: (snapshot, { data, at }, { proposal }) => {
    const unit = getText(data, 'unit');
    const answers = {
      ...((snapshot.data['answers'] ?? {}) as JsonObject),
      [unit]: {
        ...(getReplies(snapshot)[unit] as JsonObject),
        ...(data['mark'] === undefined ? {} : { mark: data['mark'] }),
        markNote: data['note'],
        releasedAt: at,
        round: getRound(snapshot),
      },
    };
    return { answers, mark: getWorstMark(proposal.marks, getMarks(snapshot, answers)) };
  },
  /** What was planned and is now done no longer stands there as planned (domain §2.1: B becomes A). */
  implementation: (snapshot, { data, at, actor: { unit = '' } }, { proposal: { marks } }) => {
    const answer = getAnswers(snapshot)[unit];
    if (data['done'] !== true || answer === undefined) return {};
    const isLast = countOpenSuggestions(snapshot, { of: unit }) === 0;
    const carried = carryOut(marks, answer, Number(data['suggestion']), isLast);
    const answers = { ...(snapshot.data['answers'] as JsonObject), [unit]: carried };
    const change = { unit, from: answer.mark ?? null, to: carried['mark'] ?? null, at };
    return {
      answers,
      mark: getWorstMark(marks, getMarks(snapshot, answers)),
      ...(change.from === change.to
        ? {}
        : { markChanges: [...listOf(snapshot.data['markChanges']), change] }),
    };
  },
  rating: (snapshot, { data, at, actor }) => {
    const unit = getText(data, 'unit') || (getSettled(snapshot, 'rate')?.subject ?? '');
    const by = { id: actor.id, name: actor.name };
    const ratings = [
      ...listOf(snapshot.data['ratings']),
      // Of the answer that is rated: where another unit handles again, this one's is still that of the round before.
      { ...data, unit, round: getAnswers(snapshot)[unit]?.round ?? getRound(snapshot), at, by },
    ];
    const grades = gradeUnits(withData(snapshot, { ratings }), (each) => waitsFor(snapshot, 'rate', each));
    return { ratings, ...grades, ...publishRatings(snapshot, { ratings, ...grades }) };
  },
  /** Who was reminded in vain is put down as such, one line for each answer that he was asked about. */
  silence: (snapshot, { at }) => {
    const ratings = [
      ...listOf(snapshot.data['ratings']),
      ...getOpenTasks(snapshot, 'rate').map(({ assignee, subject = '' }) => ({
        overall: 'noFeedback',
        unit: subject,
        round: getAnswers(snapshot)[subject]?.round ?? getRound(snapshot),
        at,
        by: { id: assignee.slice('person:'.length), name: getSignerName(snapshot, assignee) },
      })),
    ];
    const grades = gradeUnits(withData(snapshot, { ratings }), () => false);
    return { ratings, ...grades, ...publishRatings(snapshot, { ratings, ...grades }) };
  },
  /** A second handling needs a new letter from those who handle again: what they signed for the first cannot be sent again. */
  newRound: (snapshot, event, profile) => {
    const again = getUnitsToRehandle(snapshot, event, profile);
    const before = getHandledAgain(snapshot);
    const counted = Object.fromEntries(again.map((unit) => [unit, (before[unit] ?? 0) + 1]));
    const others = (slot: string) =>
      Object.fromEntries(
        Object.entries((snapshot.data[slot] ?? {}) as JsonObject).filter(([unit]) => !again.includes(unit)),
      );
    return {
      replies: others('replies'),
      signatures: others('signatures'),
      handlesAgain: again,
      ...(event.type === 'rehandle' ? { handledAgain: { ...before, ...counted } } : {}),
      satisfactions: others('satisfactions'),
      satisfaction: null,
    };
  },
  /** The units of the new notice, and on record whose place they took and why. */
  reassignment: (snapshot, event) => {
    const { reason = '', ...next } = getNewAssignment(snapshot, event)!;
    const entry = {
      reason,
      from: snapshot.data['assignment'] ?? null,
      ...compareUnits(snapshot, next),
      seq: snapshot.seq + 1,
      at: event.at,
      by: event.actor.name,
    };
    return {
      assignment: next,
      reassignments: [...listOf(snapshot.data['reassignments']), entry],
      reassigning: null,
    };
  },
  publication,
  unpublication,
  /** How it ended is told after it was laid to the files. */
  archival: ({ state }) => ({ endedAs: state }),
};
