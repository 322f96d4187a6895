import type { ProcessDefinition } from '../engine/definition.js';
import { problem, type Problem } from './problem.js';
import { listSteps } from './steps.js';

/** What may be told by the log, and by what a list is filtered. */
export const checkSecrecy = (definition: ProcessDefinition): readonly Problem[] => [
  ...checkLog(definition),
  ...checkFilters(definition),
];

/** Whoever sees a case also finds it by its class and tier: what finds it is no secret from him. */
function checkFilters({ summary, visibility: { open } }: ProcessDefinition): readonly Problem[] {
  return (['category', 'tier'] as const).flatMap((name) => {
    const path = summary[name];
    return path === undefined || open.some((each) => `${path}.`.startsWith(`${each.path}.`))
      ? []
      : [problem('FILTER_TELLS', `summary.${name}`, `Lists are filtered by "${path}", which is not open.`)];
  });
}

/**
 * What an event says is kept from the same people in the case's data, where it ends up: else hiding it in the log is in
 * vain. A slot that is open to everybody in part, such as a form, is no secret; of its earlier versions the log may be.
 */
function checkLog(definition: ProcessDefinition): readonly Problem[] {
  const { events, visibility } = definition;
  const { groups, insiders, open, redacted } = visibility;
  const rolesOf = (names: readonly string[]) => new Set(names.flatMap((name) => groups[name] ?? []));
  return listSteps(definition).flatMap(({ event, at, keeps, keepsByUnit, adds }) => {
    const hearers = rolesOf(events[event]?.seenBy ?? insiders);
    return [keeps, keepsByUnit, adds].flatMap((slot) => {
      if (slot === undefined || open.some(({ path }) => path.split('.')[0] === slot)) return [];
      const readers = rolesOf(redacted.find(({ path }) => path === slot)?.seenBy ?? insiders);
      const more = [...readers].filter((role) => !hearers.has(role));
      return more.length === 0
        ? []
        : [
            problem(
              'SLOT_READ_WIDER',
              at,
              `"${slot}" tells ${more.join(', ')} what "${event}" keeps from them.`,
            ),
          ];
    });
  });
}
