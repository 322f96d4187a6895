import { toPersons, toRoles, toUnits } from '../engine/addresses.js';
import type { Assignees } from '../engine/process.js';
import type { ProposalForm } from './form.js';
import { getLastReassignment, getUnitsOf } from './units.js';
import { getAnswers, getAssignment, getRound, getSignedCoSigners } from './view.js';

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
  invitees: (snapshot, { actor, onBehalfOf, data }) =>
    toPersons(
      ((data as unknown as ProposalForm).invitees ?? [])
        .map(({ id }) => id)
        .filter((id) => id !== (onBehalfOf ?? actor).id && !snapshot.seats['firstProposer']?.includes(id)),
    ),
  signedCoSigners: (snapshot) => getSignedCoSigners(snapshot),
  signersNow: (snapshot, event, profile) => [
    ...proposer(snapshot, event, profile),
    ...getSignedCoSigners(snapshot),
  ],
  signers: ({ seats }) => toPersons(seats['signer']),
  signersSeated: ({ seats }) => toPersons(seats['signer']),
  committee: () => toRoles(['proposalCommittee']),
  otherAssigners: (_, { actor }, { proposal }) =>
    toRoles(proposal.assigners.filter((role) => !actor.roles.includes(role))),
  assigners: (_, __, { proposal }) => toRoles(proposal.assigners),
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
  extensionDeciders: () => toRoles(['partyOffice', 'governmentOffice']),
  inspection: () => toRoles(['inspectionOffice']),
};
