import { stepClocks } from './clock-steps.js';
import { asList, named, type ClockStep, type CompiledTransition } from './compile.js';
import type { Process } from './process.js';
import {
  readPath,
  type CaseEvent,
  type CaseLink,
  type Json,
  type JsonObject,
  type Snapshot,
  type Task,
} from './snapshot.js';
import { getExtensionUnit } from '../clocks/extension-unit.js';
import type { Clock } from '../clocks/types.js';
import type { Profile } from '../profile/types.js';
import { findOwnTask } from './tasks.js';

/** A snapshot under construction. Only the fold writes to it; it leaves as a `Snapshot`. */
export interface Draft extends Snapshot {
  profile: string;
  seq: number;
  state: string;
  updatedAt: string;
  since: string;
  data: Record<string, Json>;
  counters: Record<string, number>;
  numbers: Record<string, number>;
  seats: Record<string, readonly string[]>;
  tasks: readonly Task[];
  clocks: readonly Clock[];
  links: readonly CaseLink[];
}

/** A case before its first event. */
export function createDraft(
  process: Process,
  id: string,
  first: Pick<CaseEvent, 'at' | 'definition' | 'profile'>,
): Draft {
  return {
    id,
    process: process.definition.id,
    definition: first.definition,
    profile: first.profile,
    seq: 0,
    state: process.definition.initial,
    openedAt: first.at,
    updatedAt: first.at,
    since: first.at,
    data: {},
    counters: {},
    numbers: {},
    seats: {},
    tasks: [],
    clocks: [],
    links: [],
  };
}

/**
 * A copy that can be folded further without touching the original. The inner records are copied only where the
 * transition will write to them: an event costs what it changes.
 */
export function copyDraft(snapshot: Snapshot, transition: CompiledTransition): Draft {
  const { plain } = transition;
  return {
    id: snapshot.id,
    process: snapshot.process,
    definition: snapshot.definition,
    profile: snapshot.profile,
    seq: snapshot.seq,
    state: snapshot.state,
    openedAt: snapshot.openedAt,
    updatedAt: snapshot.updatedAt,
    since: snapshot.since,
    data: plain ? snapshot.data : { ...snapshot.data },
    counters: transition.counts === undefined ? snapshot.counters : { ...snapshot.counters },
    numbers: plain ? snapshot.numbers : { ...snapshot.numbers },
    seats: plain ? snapshot.seats : { ...snapshot.seats },
    tasks: snapshot.tasks,
    clocks: snapshot.clocks,
    links: snapshot.links,
  };
}

/** Takes one admitted event into the draft. The order below is part of the contract: data first, then who, then when. */
export function foldEvent(
  process: Process,
  draft: Draft,
  transition: CompiledTransition,
  event: CaseEvent,
  profile: Profile,
): void {
  if (!transition.plain) foldMore(process, draft, transition, event, profile);
  const { counts } = transition;
  if (counts !== undefined) for (const name of counts) draft.counters[name] = (draft.counters[name] ?? 0) + 1;
  const { clockSteps } = transition;
  if (clockSteps.length > 0)
    draft.clocks = stepClocks(
      draft.clocks,
      leaveOut(process, clockSteps, event, profile),
      event,
      (per) => getSubject(draft, transition, event, per),
      draft.seats,
      {
        begin: getNamed(process, draft, transition.beginsFor, event, profile),
        end: getNamed(process, draft, transition.endsFor, event, profile),
      },
      (kind) => getExtensionUnit(process.names.clockRule(kind, draft, profile)),
    );
  draft.seq = event.seq;
  draft.updatedAt = event.at;
  if (draft.state !== transition.to) {
    draft.state = transition.to;
    draft.since = event.at;
  }
}

/** Steps name every clock that they may start; the settings say which of them they do. */
function leaveOut(
  { names: { startsClock } }: Process,
  steps: readonly ClockStep[],
  { type }: CaseEvent,
  profile: Profile,
): readonly ClockStep[] {
  return startsClock === undefined
    ? steps
    : steps.filter(({ does, kind }) => does !== 'start' || startsClock(kind, type, profile));
}

function foldMore(
  process: Process,
  draft: Draft,
  transition: CompiledTransition,
  event: CaseEvent,
  profile: Profile,
): void {
  const { names } = process;
  // The task is found before anything moves: it is the state the actor saw that decides which one is his.
  foldSettled(draft, transition, event);
  if (transition.keeps !== undefined) draft.data[transition.keeps] = event.data;
  if (transition.keepsByUnit !== undefined) keepByUnit(draft, transition.keepsByUnit, event);
  if (transition.adds !== undefined) {
    const { seq, at, actor } = event;
    const list = (draft.data[transition.adds] ?? []) as readonly Json[];
    const by = { id: actor.id, name: actor.name, ...(actor.unit === undefined ? {} : { unit: actor.unit }) };
    const entry: JsonObject = { ...event.data, seq, at, by };
    draft.data[transition.adds] = [...list, entry];
  }
  if (transition.numbers !== undefined && event.number !== undefined)
    draft.numbers[transition.numbers] = event.number;
  if (transition.derives !== undefined) {
    Object.assign(
      draft.data,
      named(names.derivations, transition.derives, 'derivation')(draft, event, profile),
    );
  }
  if (transition.seats !== undefined) {
    for (const [role, assignees] of Object.entries(transition.seats)) {
      draft.seats[role] = named(names.assignees, assignees!, 'assignees')(draft, event, profile).map(
        stripAddress,
      );
    }
  }
  if (transition.closes !== undefined) {
    const { tasks } = process.definition;
    const ended = getNamed(process, draft, transition.endsFor, event, profile);
    const subjects = new Map(
      transition.closes.map((kind) => {
        const subject = getSubject(draft, transition, event, tasks[kind]?.per);
        return [kind, ended !== undefined && tasks[kind]?.per !== undefined ? ended : asList(subject)];
      }),
    );
    const concerns = ({ kind, subject, assignee }: Task) => {
      const about = subjects.get(kind);
      if (about === undefined) return false;
      // Of units that the step names ends what is about them and what they are asked for by another.
      if (about === ended) return ended.includes(subject ?? '') || ended.includes(stripUnit(assignee));
      return about.length === 0 || (subject !== undefined && about.includes(subject));
    };
    draft.tasks = draft.tasks.map((task) =>
      task.settled === undefined && concerns(task)
        ? { ...task, settled: event.seq, outcome: 'lapsed' }
        : task,
    );
  }
  if (transition.lapses !== undefined) foldLapsed(process, draft, transition.lapses, event, profile);
  if (transition.opens !== undefined) foldOpened(process, draft, transition, event, profile);
  if (transition.links !== undefined) {
    const caseId = readPath(draft.data, transition.links.at);
    if (typeof caseId === 'string')
      draft.links = [...draft.links, { relation: transition.links.relation, caseId, seq: event.seq }];
  }
}

function keepByUnit(draft: Draft, slot: string, { actor, data, seq, at }: CaseEvent): void {
  const kept = (draft.data[slot] ?? {}) as JsonObject;
  const key = typeof data['unit'] === 'string' ? data['unit'] : (actor.unit ?? actor.id);
  draft.data[slot] = { ...kept, [key]: { ...data, seq, at, by: actor.name } };
}

function foldSettled(draft: Draft, transition: CompiledTransition, event: CaseEvent): void {
  if (transition.settles === undefined) return;
  for (const [kind, outcome] of Object.entries(transition.settles)) {
    const own = findOwnTask(draft, kind, event);
    draft.tasks = draft.tasks.map((task) =>
      task === own ? { ...task, settled: event.seq, outcome: outcome! } : task,
    );
  }
}

function foldLapsed(
  { names }: Process,
  draft: Draft,
  lapses: Readonly<Partial<Record<string, string>>>,
  event: CaseEvent,
  profile: Profile,
): void {
  for (const [kind, assignees] of Object.entries(lapses)) {
    const whose = named(names.assignees, assignees!, 'assignees')(draft, event, profile);
    draft.tasks = draft.tasks.map((task) =>
      task.kind === kind && task.settled === undefined && whose.includes(task.assignee)
        ? { ...task, settled: event.seq, outcome: 'lapsed' }
        : task,
    );
  }
}

function foldOpened(
  process: Process,
  draft: Draft,
  transition: CompiledTransition,
  event: CaseEvent,
  profile: Profile,
): void {
  const begun = getNamed(process, draft, transition.beginsFor, event, profile);
  for (const [kind, assignees] of Object.entries(transition.opens as Record<string, string>)) {
    const { per, about: member } = process.definition.tasks[kind] ?? {};
    const thing = member === undefined ? undefined : { [member]: event.data[member] };
    const units = per === undefined ? [] : (begun ?? draft.seats[per] ?? []);
    const subject =
      begun !== undefined && per !== undefined
        ? undefined
        : per === undefined && transition.byUnit
          ? event.actor.unit
          : getSubject(draft, transition, event, per);
    for (const assignee of named(process.names.assignees, assignees, 'assignees')(draft, event, profile)) {
      const own = assignee.startsWith('unit:')
        ? units.find((unit) => unit === stripAddress(assignee))
        : undefined;
      const about = own ?? subject;
      // A person or office who waits for no unit in particular has one task about each.
      for (const each of per === undefined || about !== undefined ? [about] : units) {
        const id = [kind, event.seq, assignee, ...(each === undefined ? [] : [each])].join(':');
        draft.tasks = [
          ...draft.tasks,
          {
            id,
            kind,
            assignee,
            opened: event.seq,
            openedAt: event.at,
            ...(each === undefined ? {} : { subject: each }),
            ...(thing === undefined ? {} : { about: thing }),
          },
        ];
      }
    }
  }
}

/** The units that a step names for what begins or ends; undefined where it names none. */
function getNamed(
  process: Process,
  draft: Draft,
  name: string | undefined,
  event: CaseEvent,
  profile: Profile,
): readonly string[] | undefined {
  return name === undefined
    ? undefined
    : named(process.names.assignees, name, 'assignees')(draft, event, profile).map(stripAddress);
}

/**
 * Which of the units in a role an event is about: the one its data names, else the one whose people act for it;
 * undefined where it is about none of them in particular. An office's own unit is no part in the case.
 */
function getSubject(
  { seats }: Draft,
  { byUnit }: CompiledTransition,
  { data, actor }: CaseEvent,
  per: string | undefined,
): string | undefined {
  if (per === undefined) return undefined;
  if (typeof data['unit'] === 'string') return data['unit'];
  return byUnit && actor.unit !== undefined && (seats[per]?.includes(actor.unit) ?? false)
    ? actor.unit
    : undefined;
}

const stripUnit = (address: string) => (address.startsWith('unit:') ? stripAddress(address) : '');
const stripAddress = (address: string) => address.slice(address.indexOf(':') + 1);
