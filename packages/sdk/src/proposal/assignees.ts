import { toPersons, toRoles, toUnits } from '../engine/addresses.js';
import type { Assignees } from '../engine/process.js';
import { getOpenTasks } from '../engine/tasks.js';
import type { ProposalForm } from './form.js';
import { getAssignment, getSignedCoSigners, type Assignment } from './view.js';

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
  assigners: (_, __, { proposal }) => toRoles(proposal.assigners.slice(0, 1)),
  // Read from the slot, not the event: the approving event carries no units.
  leadUnits: (snapshot) => toUnits(getAssignment(snapshot).lead),
  coUnits: (snapshot) => toUnits(getAssignment(snapshot).co),
  assignedUnits: (snapshot) => toUnits(both(getAssignment(snapshot))),
  leadUnitsSeated: ({ seats }) => toUnits(seats['leadUnit']),
  coUnitsSeated: ({ seats }) => toUnits(seats['coUnit']),
  ownUnit: (_, { actor }) => toUnits(actor.unit === undefined ? [] : [actor.unit]),
  objectors: (snapshot) =>
    toUnits(
      both(getAssignment(snapshot)).filter(
        (unit) =>
          !getOpenTasks(snapshot, 'receipt').some(({ assignee }) => assignee === `unit:${unit}`) &&
          !((snapshot.data['receipts'] ?? {}) as Record<string, unknown>)[unit],
      ),
    ),
  extensionDeciders: () => toRoles(['partyOffice', 'governmentOffice']),
  inspection: () => toRoles(['inspectionOffice']),
};

const both = ({ lead, co = [] }: Assignment) => [...lead, ...co];
