import { toPersons, toRoles, toUnits } from '../engine/addresses.js';
import type { Assignees } from '../engine/process.js';
import { readPath } from '../engine/snapshot.js';
import { getPlan } from './view.js';

const idAt = (data: unknown, path: string) => [String(readPath(data, path))];

/** Whom a step concerns: who takes a seat, who gets a task. */
export const supervisionAssignees: Readonly<Record<string, Assignees>> = {
  actor: (_, { actor, onBehalfOf }) => toPersons([(onBehalfOf ?? actor).id]),
  /** The office that brings a topic: its own people look after it, too. */
  actorUnit: (_, { actor }) => toUnits(actor.unit === undefined ? [] : [actor.unit]),
  advisers: (_, __, { supervision }) => toRoles(supervision.advisers),
  approvers: (_, __, { supervision }) => toRoles(supervision.approvers),
  /** Who has a step in it only because the settings say so. */
  namedOffices: (_, __, { supervision: { advisers, approvers, inspectors } }) =>
    toRoles([...new Set([...advisers, ...approvers, ...inspectors])]),
  leader: ({ data }) => toPersons(idAt(data, 'approval.leader.id')),
  committee: ({ data }) => toUnits(idAt(data, 'approval.committee.id')),
  team: (snapshot) => {
    const { leader, members } = getPlan(snapshot).team;
    return toPersons([...new Set([leader, ...members].map(({ id }) => id))]);
  },
  plannedUnits: (snapshot) => toUnits(getPlan(snapshot).units),
  supervisedUnits: ({ seats }) => toUnits(seats['supervisedUnit']),
  ownUnit: (_, { actor }) => toUnits(actor.unit === undefined ? [] : [actor.unit]),
  /** The unit that an office's step is about. */
  namedUnit: (_, { data }) => toUnits(idAt(data, 'unit')),
  implementers: ({ seats }) => toUnits(seats['implementer']),
};
