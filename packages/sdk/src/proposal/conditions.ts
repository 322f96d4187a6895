import type { Condition } from '../engine/process.js';
import { getOpenTasks, isLastOpen } from '../engine/tasks.js';
import { getLeads } from './ratings.js';
import { getNewAssignment, waitsFor } from './units.js';
import { getApproval, getAssigners, getReviewers, getSilent } from './offices.js';
import { asksAnybody, getSigners } from './signatures.js';
import { countOpenSuggestions, getAssignment, getForm, getStage, getText } from './view.js';

/** Which branch an event takes. They read case and profile only, so a replay chooses the same branch for ever. */
export const proposalConditions: Readonly<Record<string, Condition>> = {
  invites: (_, { data }) =>
    data['proposerType'] === 'joint' && Array.isArray(data['invitees']) && data['invitees'].length > 0,
  asksAnybody: (snapshot, { data }) => asksAnybody(snapshot, data),
  recorded: (snapshot) => getOpenTasks(snapshot, 'confirmation').length > 0,
  notYetSubmitted: ({ data }) => data['submittedAt'] === undefined,
  /** What comes back for revision keeps the number it was registered under. */
  wasReceived: ({ numbers }) => numbers['serial'] !== undefined,
  signedByOthers: (snapshot) => getSigners(snapshot).length > 1,
  hasPreReview: (_, __, { proposal }) => proposal.preReview,
  moreStages: (snapshot, _, { proposal }) => getStage(snapshot) < proposal.reviewStages.length - 1,
  /** The stage asks several offices, and some are still to be heard. */
  asksOffices: (snapshot, _, { proposal }) =>
    proposal.reviewStages.some(({ jointly }) => jointly) && getOpenTasks(snapshot, 'stageOpinion').length > 0,
  staysInStage: (snapshot, event, profile) =>
    getStage(snapshot) === profile.proposal.reviewStages.length - 1 ||
    getSilent(snapshot, 'stageOpinion', getReviewers(snapshot, profile), event, profile).length > 0,
  lastKeyApproval: (snapshot, event, profile) =>
    profile.proposal.tiers.every(({ approval }) => approval?.all !== true) ||
    getApproval(snapshot, profile)?.all !== true ||
    getSilent(snapshot, 'keyApproval', { roles: getApproval(snapshot, profile)?.roles ?? [] }, event, profile)
      .length === 0,
  asksConsent: (_, __, { proposal }) => proposal.mergeAndConvertNeedConsent,
  mergeProposed: ({ data }) => data['proposedOutcome'] === 'merge',
  /** The proposers are asked about the conversion of what is not filed, not about a stage's decision. */
  wasDeclined: ({ data }) => data['conversion'] !== undefined,
  lastConsent: (snapshot) => isLastOpen(snapshot, 'consent'),
  assignsAlone: (_, { actor }, { proposal: { assigners } }) =>
    assigners.length === 1 || assigners.every((role) => actor.roles.includes(role)),
  lastAssignApproval: (snapshot, event, profile) =>
    getSilent(snapshot, 'assignApproval', getAssigners(snapshot, profile), event, profile).length === 0,
  assignsTogether: (_, __, { proposal }) => proposal.assigners.length > 1,
  receiptOpen: (snapshot) => getOpenTasks(snapshot, 'receipt').length > 0,
  namesLead: (snapshot, { data }) => getLeads(snapshot).some((unit) => unit === data['unit']),
  /** Another of the offices that decide together has not said what it thinks of this unit's objection. */
  othersDecide: (snapshot, event, profile) => {
    const unit = getText(event.data, 'unit');
    const asked = getAssigners(snapshot, profile);
    return getSilent(snapshot, 'objectionDecision', asked, event, profile, unit).length > 0;
  },
  /** No other unit's objection is left to decide. */
  lastObjection: (snapshot, { data }) =>
    getOpenTasks(snapshot, 'objectionDecision').every(({ subject }) => subject === data['unit']),
  /** One of the lead units that are at work goes on. */
  leadStays: (snapshot, event) =>
    getNewAssignment(snapshot, event)?.lead.some((unit) => waitsFor(snapshot, 'reply', unit)) === true,
  urged: (snapshot, { actor }) =>
    waitsFor(snapshot, 'reminder', actor.unit) || waitsFor(snapshot, 'followUp', actor.unit),
  silenceCloses: (_, __, { proposal }) => proposal.silenceCloses,
  actsAsLead: (snapshot, { actor }) =>
    actor.unit !== undefined && getAssignment(snapshot).lead.includes(actor.unit),
  lastReply: (snapshot) =>
    isLastOpen(snapshot, 'reply') &&
    !getLeads(snapshot).some(
      (unit) => waitsFor(snapshot, 'receipt', unit) || waitsFor(snapshot, 'objectionDecision', unit),
    ),
  /** The proposer agreed to publication, so its clock may run. */
  openToPublic: (snapshot) => getForm(snapshot).consentToPublish && getForm(snapshot).secret !== true,
  hasCoUnits: ({ seats }) => (seats['coUnit'] ?? []).length > 0,
  lastCountersign: (snapshot) => isLastOpen(snapshot, 'countersign'),
  lastRating: (snapshot) => isLastOpen(snapshot, 'rate'),
  tracked: (snapshot) => countOpenSuggestions(snapshot) > 0,
  nowImplemented: (snapshot, { actor, data }) =>
    data['done'] === true &&
    countOpenSuggestions(snapshot, {
      alsoDone: { unit: actor.unit, suggestion: data['suggestion'] },
    }) === 0,
};
