import type { Condition } from '../engine/process.js';
import { getOpenTasks, isLastOpen } from '../engine/tasks.js';
import { proposingOffices } from './parts.js';
import { awaitsVerification, getEvaluations, getReplies, getUnanswered, getUnexplained } from './view.js';

/** Which branch an event takes. They read case and profile only, so a replay chooses the same branch for ever. */
export const supervisionConditions: Readonly<Record<string, Condition>> = {
  bySuggester: (_, { actor }) => !proposingOffices.some((role) => actor.roles.includes(role)),
  lastTopicOpinion: (snapshot) => isLastOpen(snapshot, 'topicOpinion'),
  clocksFromSending: (_, __, { supervision }) => supervision.clocksFrom === 'sending',
  /** A unit that has not yet received the opinion still owes its reply. */
  lastReply: (snapshot) => isLastOpen(snapshot, 'reply') && getOpenTasks(snapshot, 'receipt').length === 0,
  nothingToJudge: (snapshot) => getOpenTasks(snapshot, 'evaluation').length === 0,
  urged: (snapshot, { actor }) =>
    ['reminder', 'followUp'].some((kind) =>
      getOpenTasks(snapshot, kind).some(({ subject }) => subject === actor.unit),
    ),
  /** Told twice it is asked about once. */
  saysDone: (snapshot, { actor, data }) =>
    data['done'] === true && !awaitsVerification(snapshot, actor.unit, data['opinion']),
  /** With this explanation none of the unit's opinions is left without a word (SZ-29 holds for each of them). */
  explainsRest: (snapshot, { actor, data }) =>
    Array.isArray(data['opinions']) &&
    getUnexplained(snapshot, actor.unit ?? '', data['opinions'] as readonly number[]).length === 0,
  /** The team is not satisfied, a unit never answered, or nothing was adopted: the case does not end by the committee's word alone. */
  contested: (snapshot, _, { supervision }) =>
    Object.values(getEvaluations(snapshot)).some(({ overall }) =>
      supervision.rehandling.on.includes(overall),
    ) ||
    Object.keys(getUnanswered(snapshot)).length > 0 ||
    !Object.values(getReplies(snapshot)).some(({ opinions }) => opinions.some(({ adopted }) => adopted)),
  lastEvaluation: (snapshot) => isLastOpen(snapshot, 'evaluation'),
};
