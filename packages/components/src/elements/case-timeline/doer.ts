import type { CaseEvent, ProcessDefinition, Snapshot } from '@cppcc-kit/sdk';
import { revealName } from '@cppcc-kit/sdk/text-tools';
import { words } from './words.js';

export interface DoerInput {
  readonly definition: ProcessDefinition | undefined;
  readonly seats: Snapshot['seats'];
  readonly nameOfUnit: (id: string) => string;
}

/** Who did it, as far as this person may know: 县教育局 甲, 第一提案人 乙; where the name is kept back, only the office. */
export function nameDoer({ actor, onBehalfOf }: CaseEvent, input: DoerInput): string {
  const { unit, roles, id, name } = actor;
  const doer = [unit === undefined ? nameRole(id, roles, input) : input.nameOfUnit(unit), revealName(name)];
  if (onBehalfOf === undefined) return doer.filter(Boolean).join(' ');
  const principal = [nameRole(onBehalfOf.id, [], input), revealName(onBehalfOf.name)]
    .filter(Boolean)
    .join(' ');
  return words().enteredFor(principal, doer.filter(Boolean).join(' '));
}

/** The seat in this case says more than the standing role: 第一提案人 rather than 委员. */
function nameRole(id: string, standing: readonly string[], { definition, seats }: DoerInput): string {
  const roles = Object.entries(definition?.roles ?? {});
  const seat = roles.find(([name, { kind }]) => kind === 'person' && id !== '' && seats[name]?.includes(id));
  const office = roles.find(([name, { kind }]) => kind === 'standing' && standing.includes(name));
  return (seat ?? office)?.[1].label ?? '';
}

/** Names of the persons who appear in a log, by id: a task knows only ids. */
export function getPersons(events: readonly CaseEvent[]): ReadonlyMap<string, string> {
  const named = events.flatMap(({ actor, onBehalfOf }) => [
    actor,
    ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
  ]);
  return new Map(named.filter(({ name }) => name !== '').map(({ id, name }) => [id, revealName(name)]));
}
