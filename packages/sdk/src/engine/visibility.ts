import { hideContacts } from '../text/contacts.js';
import { EVERYONE, toPersons, toRoles, toUnits } from './addresses.js';
import type { ProcessDefinition, RoleDefinition } from './definition.js';
import type { Process } from './process.js';
import { getAddresses } from './roles.js';
import { readPath, type Actor, type CaseEvent, type Json, type Snapshot } from './snapshot.js';

/**
 * The addresses that may see a case: one list that memory, SQL and screens all test the same way. Roles relative to
 * the case become its persons and units.
 */
export function getReaders({ definition }: Process, snapshot: Snapshot): readonly string[] {
  const { confidential, publicWhen } = definition.visibility;
  const usual = getAddressesOfGroups(
    { definition },
    snapshot,
    definition.states[snapshot.state]?.seenBy ?? [],
  );
  if (confidential !== undefined && readPath(snapshot.data, confidential.when) === true) {
    const narrow = getAddressesOfGroups({ definition }, snapshot, confidential.seenBy);
    return usual.filter((address) => narrow.includes(address));
  }
  return publicWhen !== undefined && readPath(snapshot.data, publicWhen) === true ? [EVERYONE] : usual;
}

/** Is the actor among the readers? The same answer as the list gives, without writing it down where there is nothing to narrow. */
export function canSee(process: Process, snapshot: Snapshot, actor: Actor): boolean {
  const { visibility, states } = process.definition;
  if (
    visibility.confidential !== undefined &&
    readPath(snapshot.data, visibility.confidential.when) === true
  ) {
    const readers = getReaders(process, snapshot);
    return getAddresses(actor).some((address) => readers.includes(address));
  }
  if (visibility.publicWhen !== undefined && readPath(snapshot.data, visibility.publicWhen) === true)
    return true;
  return isInGroup(process, snapshot, actor, states[snapshot.state]?.seenBy ?? []);
}

/** Is the actor in one of these groups of the case? */
export function isInGroup(
  { definition }: Pick<Process, 'definition'>,
  { seats }: Snapshot,
  actor: Actor,
  groups: readonly string[],
): boolean {
  const { everyone, standing, offices, persons, units } = getMembers(definition, groups);
  const { id, unit } = actor;
  return (
    everyone ||
    actor.roles.some((role) => standing.includes(role)) ||
    offices.some((seat) => seats[seat]?.some((role) => actor.roles.includes(role)) === true) ||
    persons.some((seat) => seats[seat]?.includes(id) === true) ||
    (unit !== undefined && units.some((seat) => seats[seat]?.includes(unit) === true))
  );
}

/**
 * Is this actor told that the event happened? Everybody to whom the case is open anyway is told of all; whoever sees it
 * only because it was published, of the public turns of its way: how offices and units worked on it is theirs.
 */
export function isToldOf(process: Process, snapshot: Snapshot, { type }: CaseEvent, actor: Actor): boolean {
  const { events, states, visibility } = process.definition;
  return (
    events[type]?.public === true ||
    isInGroup(process, snapshot, actor, visibility.insiders) ||
    isInGroup(process, snapshot, actor, states[snapshot.state]?.seenBy ?? [])
  );
}

/** The snapshot as this actor may read it. Call only for an actor who can see the case. */
export function redactSnapshot(process: Process, snapshot: Snapshot, actor: Actor): Snapshot {
  const { visibility, summary } = process.definition;
  if (!isInGroup(process, snapshot, actor, visibility.insiders)) {
    // Of its numbers those it is known by; how often it came back or was objected to is the insiders' business.
    const numbers = Object.fromEntries(
      Object.entries(snapshot.numbers).filter(([series]) => summary.numbers?.includes(series)),
    );
    const data = pickOpen(process, snapshot);
    return { ...snapshot, data, numbers, counters: {}, tasks: [], clocks: [], links: [], seats: {} };
  }
  const hides = ({ seenBy }: { readonly seenBy: readonly string[] }) =>
    !isInGroup(process, snapshot, actor, seenBy);
  const secret = new Set<string>((visibility.seats ?? []).filter(hides).map(({ role }) => role));
  const seats = Object.fromEntries(Object.entries(snapshot.seats).filter(([role]) => !secret.has(role)));
  return { ...snapshot, seats, data: hide(snapshot.data, visibility.redacted.filter(hides)) };
}

/** Of its data what anybody reads who sees the case. */
export function pickOpen({ definition }: Process, { data }: Snapshot): Snapshot['data'] {
  const shown = definition.visibility.open.filter(
    ({ when }) => when === undefined || readPath(data, when) === true,
  );
  return shown.reduce<Record<string, Json>>(
    (picked, { path, of, without: left }) =>
      pick(
        picked,
        of === undefined ? data : data[of],
        path.split('.'),
        left === undefined ? (value) => value : hideContactsIn,
      ),
    {},
  );
}

/** Of its data what all insiders read. */
export function hideFromSomeInsiders({ definition }: Process, { data }: Snapshot): Snapshot['data'] {
  return hide(data, definition.visibility.redacted);
}

const hide = (data: Snapshot['data'], paths: readonly { readonly path: string }[]): Snapshot['data'] =>
  paths.reduce<Json>((rest, { path }) => without(rest, path.split('.')), data) as Snapshot['data'];

/**
 * A log line as this actor may read it: that it happened is seen with the case, what it says and who did it only by its
 * groups, and of that nothing which the case itself keeps from him: what is cut from a form is cut from its drafts.
 */
export function redactEvent(process: Process, snapshot: Snapshot, event: CaseEvent, actor: Actor): CaseEvent {
  const { definition } = process;
  const seenBy = definition.events[event.type]?.seenBy ?? definition.visibility.insiders;
  if (event.actor.id === actor.id) return event;
  if (isInGroup(process, snapshot, actor, seenBy)) {
    const hidden = getHidden(definition, event.type).filter(
      (each) => !isInGroup(process, snapshot, actor, each.seenBy),
    );
    if (hidden.length === 0) return event;
    const data = hidden.reduce<Json>((rest, { path }) => without(rest, path), event.data);
    return { ...event, data: data as CaseEvent['data'] };
  }
  const { onBehalfOf: _, ...rest } = event;
  const { roles, unit } = event.actor;
  return { ...rest, actor: { id: '', name: '', roles, ...(unit === undefined ? {} : { unit }) }, data: {} };
}

/** A path into an event's data that is redacted where the data is kept. */
interface HiddenPart {
  readonly path: readonly string[];
  readonly seenBy: readonly string[];
}

const hiddenParts = new WeakMap<ProcessDefinition, Map<string, readonly HiddenPart[]>>();

function getHidden(definition: ProcessDefinition, type: string): readonly HiddenPart[] {
  let ofTypes = hiddenParts.get(definition);
  if (ofTypes === undefined)
    hiddenParts.set(definition, (ofTypes = new Map<string, readonly HiddenPart[]>()));
  let found = ofTypes.get(type);
  if (found === undefined) ofTypes.set(type, (found = findHidden(definition, type)));
  return found;
}

/**
 * By the slots into which any step of this event puts its data; a slot that is hidden as a whole hides all of it. What is
 * hidden within a paper is hidden whichever step hands that paper in: a form is kept by one step and derived by another.
 */
function findHidden({ opening, states, visibility }: ProcessDefinition, type: string): readonly HiddenPart[] {
  const all = [
    ...opening.steps.map((step) => ({ event: opening.event, step })),
    ...Object.values(states).flatMap(({ on }) =>
      Object.entries(on).flatMap(([event, steps]) => [steps ?? []].flat().map((step) => ({ event, step }))),
    ),
  ];
  const needs = new Set(all.flatMap(({ event, step }) => (event === type ? (step.needs ?? []) : [])));
  const getPrefixes = (steps: typeof all) => [
    ...new Set(steps.flatMap(({ step: { keeps, adds } }) => [keeps ?? [], adds ?? []].flat())),
    ...new Set(steps.flatMap(({ step: { keepsByUnit } }) => (keepsByUnit ? [`${keepsByUnit}.*`] : []))),
  ];
  const own = getPrefixes(all.filter(({ event }) => event === type));
  const ofPaper = getPrefixes(all.filter(({ step }) => step.needs !== undefined && needs.has(step.needs)));
  return visibility.redacted.flatMap(({ path, seenBy }) => {
    const keys = path.split('.');
    return [...new Set([...own, ...ofPaper])].flatMap((slot) => {
      const prefix = slot.split('.');
      if (!own.includes(slot) && keys.length <= prefix.length) return [];
      const shared = Math.min(prefix.length, keys.length);
      return prefix.slice(0, shared).every((key, place) => key === keys[place])
        ? [{ path: keys.slice(shared), seenBy }]
        : [];
    });
  });
}

/** The addresses that answer to these groups of the case. */
export function getAddressesOfGroups(
  { definition }: Pick<Process, 'definition'>,
  { seats }: Snapshot,
  groups: readonly string[],
): readonly string[] {
  const { everyone, standing, offices, persons, units } = getMembers(definition, groups);
  if (everyone) return [EVERYONE];
  const ids = (names: readonly string[]) => [...new Set(names.flatMap((seat) => seats[seat] ?? []))];
  return [
    ...toRoles([...new Set([...standing, ...ids(offices)])]),
    ...toPersons(ids(persons)),
    ...toUnits(ids(units)),
  ];
}

/** Who makes up some groups, by how they are recognized: roles of the account, seats of roles, of persons, of units. */
interface Members {
  readonly everyone: boolean;
  readonly standing: readonly string[];
  readonly offices: readonly string[];
  readonly persons: readonly string[];
  readonly units: readonly string[];
}

const known = new WeakMap<ProcessDefinition, Map<string, Members>>();

function getMembers(definition: ProcessDefinition, groups: readonly string[]): Members {
  let members = known.get(definition);
  if (members === undefined) known.set(definition, (members = new Map<string, Members>()));
  const key = groups.join();
  let found = members.get(key);
  if (found === undefined) {
    const names = [...new Set(groups.flatMap((group) => definition.visibility.groups[group] ?? []))];
    const ofKind = (kind: RoleDefinition['kind']) =>
      names.flatMap((name) => (definition.roles[name]?.kind === kind ? [name] : []));
    const seatOf = (name: string) => (definition.roles[name] as { readonly seat?: string }).seat ?? name;
    found = {
      everyone: groups.includes(EVERYONE),
      standing: ofKind('standing'),
      offices: ofKind('office'),
      persons: ofKind('person'),
      units: [...new Set(ofKind('unit').map(seatOf))],
    };
    members.set(key, found);
  }
  return found;
}

/** Copies one path of `from` into `to`; an absent path copies nothing, `*` stands for every key of a record. */
function pick(
  to: Record<string, Json>,
  from: unknown,
  [key, ...rest]: readonly string[],
  show: (value: Json) => Json,
): Record<string, Json> {
  if (key === undefined || typeof from !== 'object' || from === null) return to;
  if (key === '*')
    return Object.keys(from).reduce((picked, each) => pick(picked, from, [each, ...rest], show), to);
  const value = (from as Record<string, Json>)[key];
  if (value === undefined) return to;
  if (rest.length === 0) return { ...to, [key]: show(value) };
  return { ...to, [key]: pick((to[key] ?? {}) as Record<string, Json>, value, rest, show) };
}

/** Every text in a value. */
function hideContactsIn(value: Json): Json {
  if (typeof value === 'string') return hideContacts(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(hideContactsIn);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hideContactsIn(each as Json)]));
}

function without(value: Json, [key, ...rest]: readonly string[]): Json {
  if (key === undefined) return {};
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => without(each, [key, ...rest]));
  if (key === '*')
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, without(each as Json, rest)]),
    );
  const { [key]: own, ...others } = value as Record<string, Json>;
  if (own === undefined || rest.length === 0) return others;
  return { ...others, [key]: without(own, rest) };
}
