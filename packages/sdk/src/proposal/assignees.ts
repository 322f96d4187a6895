import type { Assignees } from '../engine/process.js';
import { getOpenTasks } from '../engine/tasks.js';
import type { ProposalForm } from './form.js';
import { getAssignment, getSignedCoSigners, type Assignment } from './view.js';

const persons = (ids: readonly string[] = []) => ids.map((id) => `person:${id}`);
const units = (ids: readonly string[] = []) => ids.map((id) => `unit:${id}`);
const roles = (names: readonly string[]) => names.map((name) => `role:${name}`);

const proposer: Assignees = ({ seats }, { actor, onBehalfOf }) => persons(seats['firstProposer'] ?? [onBehalfOf?.id ?? actor.id]);

/** Whom a step concerns: who takes a seat, who gets a task. */
export const proposalAssignees: Readonly<Record<string, Assignees>> = {
  proposer,
  invitees: (snapshot, { actor, onBehalfOf, data }) =>
    persons(((data as unknown as ProposalForm).invitees ?? []).map(({ id }) => id).filter((id) => id !== (onBehalfOf ?? actor).id && !snapshot.seats['firstProposer']?.includes(id))),
  signedCoSigners: (snapshot) => getSignedCoSigners(snapshot),
  signersNow: (snapshot, event, profile) => [...proposer(snapshot, event, profile), ...getSignedCoSigners(snapshot)],
  signers: ({ seats }) => persons(seats['signer']),
  signersSeated: ({ seats }) => persons(seats['signer']),
  committee: () => roles(['proposalCommittee']),
  otherAssigners: (_, { actor }, { proposal }) => roles(proposal.assigners.filter((role) => !actor.roles.includes(role))),
  assigners: (_, __, { proposal }) => roles(proposal.assigners.slice(0, 1)),
  // Read from the slot, not the event: the approving event carries no units.
  leadUnits: (snapshot) => units(getAssignment(snapshot).lead),
  coUnits: (snapshot) => units(getAssignment(snapshot).co),
  assignedUnits: (snapshot) => units(both(getAssignment(snapshot))),
  leadUnitsSeated: ({ seats }) => units(seats['leadUnit']),
  coUnitsSeated: ({ seats }) => units(seats['coUnit']),
  ownUnit: (_, { actor }) => units(actor.unit === undefined ? [] : [actor.unit]),
  objectors: (snapshot) => units(both(getAssignment(snapshot)).filter((unit) => !getOpenTasks(snapshot, 'receipt').some(({ assignee }) => assignee === `unit:${unit}`) && !((snapshot.data['receipts'] ?? {}) as Record<string, unknown>)[unit])),
  extensionDeciders: () => roles(['governmentOffice']),
  inspection: () => roles(['inspectionOffice']),
};

const both = ({ lead, co = [] }: Assignment) => [...lead, ...co];
