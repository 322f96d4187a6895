import type { ProcessDefinition, RoleDefinition } from '../engine/definition.js';
import { EVERYONE } from '../engine/addresses.js';
import { problem, type Problem } from './problem.js';
import { listSteps } from './steps.js';

const has = (table: object, name: string) => Object.prototype.hasOwnProperty.call(table, name);

/** Where a definition mentions its own parts, and how: each mention must exist, each part be mentioned. */
interface Mention {
  readonly name: string;
  readonly at: string;
}

/** States, events, roles, tasks, clocks and groups: every name exists, is used and has its Chinese label. */
export function checkParts(definition: ProcessDefinition): readonly Problem[] {
  const { events, roles, tasks, clocks, visibility } = definition;
  const mentioned = listMentions(definition);
  return [
    ...checkTable('EVENT', 'events', events, mentioned.events),
    ...checkTable('ROLE', 'roles', roles, mentioned.roles),
    ...checkTable('TASK', 'tasks', tasks, mentioned.tasks),
    ...checkTable('CLOCK', 'clocks', clocks, mentioned.clocks),
    ...checkTable(
      'GROUP',
      'visibility.groups',
      visibility.groups,
      mentioned.groups.filter(({ name }) => name !== EVERYONE),
    ),
    ...checkLabels(definition),
    ...checkKinds(definition),
  ];
}

function checkTable(
  what: 'EVENT' | 'ROLE' | 'TASK' | 'CLOCK' | 'GROUP',
  path: string,
  table: object,
  mentions: readonly Mention[],
): readonly Problem[] {
  const names = new Set(mentions.map(({ name }) => name));
  return [
    ...mentions
      .filter(({ name }) => !has(table, name))
      .map(({ name, at }) => problem(`UNKNOWN_${what}`, at, `"${name}" is not among ${path}.`)),
    ...Object.keys(table)
      .filter((name) => !names.has(name))
      .map((name) => problem(`UNUSED_${what}`, `${path}.${name}`, `Nothing mentions "${name}".`)),
  ];
}

function listMentions(
  definition: ProcessDefinition,
): Readonly<Record<'events' | 'roles' | 'tasks' | 'clocks' | 'groups', readonly Mention[]>> {
  const steps = listSteps(definition);
  const { states, events, roles, tasks, visibility, summary } = definition;
  const at = (place: string, names: readonly string[] = []) => names.map((name) => ({ name, at: place }));
  const one = (place: string, name: string | undefined) => (name === undefined ? [] : [{ name, at: place }]);
  return {
    events: steps.map((step) => ({ name: step.event, at: step.at })),
    roles: [
      ...steps.flatMap((step) => [
        ...at(`${step.at}.by`, step.by),
        ...at(`${step.at}.onBehalf.by`, step.onBehalf?.by),
        ...one(`${step.at}.onBehalf.of`, step.onBehalf?.of),
        ...at(`${step.at}.seats`, Object.keys(step.seats ?? {})),
      ]),
      ...Object.entries(visibility.groups).flatMap(([group, names]) =>
        at(`visibility.groups.${group}`, names),
      ),
      ...Object.entries(roles).flatMap(([role, each]) =>
        each.kind === 'unit'
          ? [...one(`roles.${role}.with`, each.with), ...one(`roles.${role}.seat`, each.seat)]
          : [],
      ),
      ...listPer(definition).flatMap((each) => one(each.at, each.per)),
      ...at('summary.units', summary.units),
    ],
    tasks: steps.flatMap((step) => [
      ...at(`${step.at}.opens`, Object.keys(step.opens ?? {})),
      ...at(`${step.at}.settles`, Object.keys(step.settles ?? {})),
      ...at(`${step.at}.closes`, step.closes),
      ...at(`${step.at}.lapses`, Object.keys(step.lapses ?? {})),
    ]),
    clocks: [
      ...steps.flatMap((step) => [
        ...(['starts', 'stops', 'pauses', 'resumes'] as const).flatMap((does) =>
          at(`${step.at}.${does}`, step[does]),
        ),
        ...one(`${step.at}.extends`, step.extends),
      ]),
      ...Object.entries(tasks).flatMap(([task, { clock }]) => one(`tasks.${task}.clock`, clock)),
    ],
    groups: [
      ...Object.entries(states).flatMap(([state, { seenBy }]) => at(`states.${state}.seenBy`, seenBy)),
      ...Object.entries(events).flatMap(([event, { seenBy }]) => at(`events.${event}.seenBy`, seenBy)),
      ...at('visibility.insiders', visibility.insiders),
      ...at('visibility.confidential', visibility.confidential?.seenBy),
      ...visibility.redacted.flatMap(({ path, seenBy }) => at(`visibility.redacted.${path}`, seenBy)),
    ],
  };
}

/** Screens show labels, and people read Chinese. */
function checkLabels(definition: ProcessDefinition): readonly Problem[] {
  const { states, events, roles, tasks, clocks } = definition;
  const tables: Readonly<Record<string, Readonly<Record<string, { readonly label: string }>>>> = {
    states,
    events,
    roles,
    tasks,
    clocks,
  };
  const labelled = Object.entries(tables).flatMap(([part, table]) =>
    Object.entries(table).map(([name, { label }]) => ({ at: `${part}.${name}`, label })),
  );
  return [{ at: 'label', label: definition.label }, ...labelled]
    .filter(({ label }) => !/[\u4e00-\u9fff]/u.test(label))
    .map(({ at }) => problem('MISSING_LABEL', at, 'A label in Chinese is missing.'));
}

/** Seats, groups and `per` each take only some kinds of roles. */
function checkKinds(definition: ProcessDefinition): readonly Problem[] {
  const { roles, visibility } = definition;
  const steps = listSteps(definition);
  const seated = new Set(steps.flatMap(({ seats = {} }) => Object.keys(seats)));
  const seatOf = (name: string, role: RoleDefinition) => (role.kind === 'unit' ? (role.seat ?? name) : name);
  return [
    ...Object.entries(roles)
      .filter(
        ([name, role]) =>
          (role.kind === 'person' || role.kind === 'unit' || role.kind === 'office') &&
          !seated.has(seatOf(name, role)),
      )
      .map(([name]) => problem('ROLE_NEVER_SEATED', `roles.${name}`, `No step seats anybody as "${name}".`)),
    ...steps.flatMap(({ at, seats = {} }) =>
      Object.keys(seats)
        .filter((role) => roles[role]?.kind === 'standing' || roles[role]?.kind === 'setting')
        .map((role) =>
          problem(
            'SEAT_OF_STANDING_ROLE',
            `${at}.seats.${role}`,
            `"${role}" comes with the actor and has no seat in the case.`,
          ),
        ),
    ),
    ...Object.entries(visibility.groups).flatMap(([group, names]) =>
      names
        .filter((role) => roles[role]?.kind === 'setting')
        .map((role) =>
          problem(
            'SETTING_IN_GROUP',
            `visibility.groups.${group}`,
            `"${role}" stands for other roles: name those.`,
          ),
        ),
    ),
    ...listPer(definition)
      .filter(({ per }) => roles[per] !== undefined && roles[per].kind !== 'unit')
      .map(({ at }) => problem('PER_NO_UNIT', at, 'Only units can have one each.')),
  ];
}

function listPer({
  tasks,
  clocks,
}: ProcessDefinition): readonly { readonly per: string; readonly at: string }[] {
  return Object.entries({ tasks, clocks }).flatMap(([part, table]) =>
    Object.entries<{ readonly per?: string }>(table).flatMap(([name, { per }]) =>
      per === undefined ? [] : [{ per, at: `${part}.${name}.per` }],
    ),
  );
}
