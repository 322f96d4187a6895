import type { ProcessDefinition } from '../engine/definition.js';
import { problem, type Problem } from './problem.js';
import { listSteps } from './steps.js';

/**
 * A case that an office sees does not wait for one unit or one person alone: in every state that goes on, some office
 * has a step that leads out of it. A setting stands for offices (交办单位, 审查人员), and so does a special committee that
 * carries a case out, which sits as a unit but is none of those that answer.
 */
export function checkOffices(definition: ProcessDefinition): readonly Problem[] {
  const { states, roles, visibility } = definition;
  const offices = new Set(visibility.groups['offices'] ?? []);
  const answering = new Set(visibility.groups['units'] ?? []);
  const isOffice = (name: string) => {
    const role = roles[name];
    if (role?.kind === 'unit') return !answering.has(role.seat ?? name);
    return offices.has(name) || role?.kind === 'setting';
  };
  const leaving = new Set(
    listSteps(definition).flatMap(({ from, to, by }) =>
      from !== undefined && to !== from && by.some(isOffice) ? [from] : [],
    ),
  );
  return Object.entries(states)
    .filter(
      ([state, { final, seenBy }]) => final !== true && seenBy.includes('offices') && !leaving.has(state),
    )
    .map(([state]) =>
      problem(
        'NO_OFFICE',
        `states.${state}`,
        `Only units or persons lead out of "${state}": no office has a way on.`,
      ),
    );
}
