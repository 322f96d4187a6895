import { toPersons, toRoles, toUnits } from '../engine/addresses.js';
import type { Assignees } from '../engine/process.js';
import type { ProposalForm } from './form.js';
import {
  askOffices,
  getAssigners,
  getMissingApprovals,
  getNextInspector,
  getOtherAssigners,
  getReviewers,
  getTimekeepers,
  getStandIns,
} from './offices.js';
import { getLeftOut, getSignedCoSigners, getSigners, getUnasked, getUninvited } from './signatures.js';
import { getLastReassignment, getUnitsOf } from './units.js';
import { getAnswers, getAssignment, getRound, getStage } from './view.js';

const proposer: Assignees = ({ seats }, { actor, onBehalfOf }) =>
  toPersons(seats['firstProposer'] ?? [onBehalfOf?.id ?? actor.id]);

/** Staff who wrote it down for the proposer; nobody where he wrote it himself. */
const recorder: Assignees = ({ seats }, { actor, onBehalfOf }) =>
  toPersons(seats['recorder'] ?? (onBehalfOf === undefined ? [] : [actor.id]));

/** Whom a step concerns: who takes a seat, who gets a task. */
export const proposalAssignees: Readonly<Record<string, Assignees>> = {
  proposer,
  recorder,
  recordedFor: (snapshot, event, profile) =>
    proposer(snapshot, event, profile).filter((address) => address !== `person:${event.actor.id}`),
  // Staff who write it down for him may sign it in their own name, if they are invited.
  invitees: ({ seats }, { actor, onBehalfOf, data }) => {
    const own = seats['firstProposer'] ?? [(onBehalfOf ?? actor).id];
    const { proposerType, invitees = [] } = data as unknown as ProposalForm;
    return toPersons(
      (proposerType === 'joint' ? invitees : []).map(({ id }) => id).filter((id) => !own.includes(id)),
    );
  },
  unasked: (snapshot) => toPersons(getUnasked(snapshot)),
  uninvited: (snapshot) => getUninvited(snapshot),
  leftOut: (snapshot) => getLeftOut(snapshot),
  signedCoSigners: (snapshot) => getSignedCoSigners(snapshot),
  signersNow: (snapshot, event, profile) => [
    ...proposer(snapshot, event, profile),
    ...getSignedCoSigners(snapshot),
  ],
  signers: ({ seats }) => toPersons(seats['signer']),
  signersSeated: ({ seats }) => toPersons(seats['signer']),
  otherSigners: (snapshot) =>
    toPersons(getSigners(snapshot).filter((id) => snapshot.seats['firstProposer']?.includes(id) !== true)),
  committee: (snapshot, _, profile) => askOffices(snapshot, { roles: ['proposalCommittee'] }, profile),
  stageOffices: (snapshot, _, profile) =>
    profile.proposal.reviewStages[getStage(snapshot)]?.jointly === true
      ? askOffices(snapshot, getReviewers(snapshot, profile), profile)
      : [],
  keyApprovers: (snapshot, _, profile) =>
    askOffices(snapshot, { roles: getMissingApprovals(snapshot, profile) }, profile),
  otherAssigners: (snapshot, { actor }, profile) =>
    askOffices(snapshot, getOtherAssigners(snapshot, actor, profile), profile),
  assigners: (snapshot, _, profile) => askOffices(snapshot, getAssigners(snapshot, profile), profile),
  namedOffices: (_, __, { proposal }) =>
    toRoles([
      ...new Set([
        ...proposal.reviewStages.flatMap(({ roles }) => roles),
        ...proposal.assigners,
        ...proposal.tiers.flatMap(({ approval }) => approval?.roles ?? []),
        ...proposal.inspectors,
        ...proposal.substitutes,
      ]),
    ]),
  standIns: (snapshot, _, profile) =>
    toRoles(getStandIns(snapshot, { roles: ['proposalCommittee'] }, profile)),
  // Read from the slot, not the event: the approving event carries no units.
  leadUnits: (snapshot) => toUnits(getAssignment(snapshot).lead),
  coUnits: (snapshot) => toUnits(getAssignment(snapshot).co),
  assignedUnits: (snapshot) => toUnits(getUnitsOf(getAssignment(snapshot))),
  leadUnitsSeated: ({ seats }) => toUnits(seats['leadUnit']),
  coUnitsSeated: ({ seats }) => toUnits(seats['coUnit']),
  ownUnit: (_, { actor }) => toUnits(actor.unit === undefined ? [] : [actor.unit]),
  namedUnit: (_, { data }) => toUnits(typeof data['unit'] === 'string' ? [data['unit']] : []),
  namedUnits: (_, { data }) => toUnits((data['units'] ?? []) as readonly string[]),
  unitsSeated: ({ seats }) => toUnits(seats['handlingUnit']),
  unitsLeaving: (snapshot) => toUnits(getLastReassignment(snapshot).left),
  unitsJoining: (snapshot) => toUnits(getLastReassignment(snapshot).joined),
  unitsAnswered: (snapshot) =>
    toUnits(
      Object.entries(getAnswers(snapshot)).flatMap(([unit, { round }]) =>
        round === getRound(snapshot) ? [unit] : [],
      ),
    ),
  unitsToRehandle: ({ data }) => toUnits((data['handlesAgain'] ?? []) as readonly string[]),
  timekeepers: (snapshot, _, profile) => askOffices(snapshot, getTimekeepers(snapshot), profile),
  inspection: (_, __, { proposal }) => toRoles(proposal.inspectors.slice(0, 1)),
  nextInspector: (snapshot, { actor, data }, profile) => {
    const next = getNextInspector(snapshot, actor, data['unit'], profile);
    return toRoles(next === undefined ? [] : [next]);
  },
};
