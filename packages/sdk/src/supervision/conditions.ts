import type { Condition } from '../engine/process.js';
import { getOpenTasks, isLastOpen } from '../engine/tasks.js';

/** Offices whose proposal of a topic needs nobody to take it up first (SZ-23). */
const proposingOffices: readonly string[] = [
  'specialCommittee',
  'chairpersonsMeeting',
  'partyOffice',
  'governmentOffice',
];

/** Which branch an event takes. They read case and profile only, so a replay chooses the same branch for ever. */
export const supervisionConditions: Readonly<Record<string, Condition>> = {
  bySuggester: (_, { actor }) => !actor.roles.some((role) => proposingOffices.includes(role)),
  lastTopicOpinion: (snapshot) => isLastOpen(snapshot, 'topicOpinion'),
  clocksFromSending: (_, __, { supervision }) => supervision.clocksFrom === 'sending',
  /** A unit that has not yet received the opinion still owes its reply. */
  lastReply: (snapshot) => isLastOpen(snapshot, 'reply') && getOpenTasks(snapshot, 'receipt').length === 0,
  lastEvaluation: (snapshot) => isLastOpen(snapshot, 'evaluation'),
};
