import type { ProcessDefinition } from '../engine/definition.js';
import { problem, type Problem } from './problem.js';
import { listSteps, type Step } from './steps.js';

/** Every state can be reached, and from every state an end. */
export function checkGraph(definition: ProcessDefinition): readonly Problem[] {
  const { states } = definition;
  const steps = listSteps(definition);
  const reachable = getReachable(steps);
  const ending = getEnding(definition, steps);
  const problems: Problem[] = [];
  for (const [state, { final }] of Object.entries(states)) {
    const at = `states.${state}`;
    if (!reachable.has(state))
      problems.push(problem('UNREACHABLE_STATE', at, `No step leads to "${state}".`));
    if (!ending.has(state))
      problems.push(problem('DEAD_END', at, `No final state can be reached from "${state}".`));
    if (final === true && steps.some(({ from, to }) => from === state && to !== state))
      problems.push(problem('FINAL_GOES_ON', at, `"${state}" is final and yet leads elsewhere.`));
  }
  for (const step of steps) {
    for (const [part, state] of [
      ['to', step.to],
      ...(step.links?.states ?? []).map((each) => ['links.states', each]),
    ])
      if (states[state!] === undefined)
        problems.push(problem('UNKNOWN_STATE', `${step.at}.${part!}`, `"${state!}" is no state.`));
  }
  if (states[definition.initial] === undefined)
    problems.push(problem('UNKNOWN_STATE', 'initial', `"${definition.initial}" is no state.`));
  return [...problems, ...findShadowed(steps)];
}

function getReachable(steps: readonly Step[]): ReadonlySet<string> {
  const reachable = new Set<string>();
  const visit = (from: string | undefined) => {
    for (const step of steps) {
      if (step.from !== from || reachable.has(step.to)) continue;
      reachable.add(step.to);
      visit(step.to);
    }
  };
  visit(undefined);
  return reachable;
}

/** States from which a final one can be reached. */
function getEnding({ states }: ProcessDefinition, steps: readonly Step[]): ReadonlySet<string> {
  const ending = new Set(Object.keys(states).filter((state) => states[state]?.final === true));
  let size = -1;
  while (size !== ending.size) {
    size = ending.size;
    for (const { from, to } of steps) if (from !== undefined && ending.has(to)) ending.add(from);
  }
  return ending;
}

/** Of several steps for one event the first that holds is taken: nothing comes after one that always holds. */
function findShadowed(steps: readonly Step[]): readonly Problem[] {
  const open = new Set<string>();
  return steps.flatMap(({ from, event, when, at }) => {
    const place = `${from ?? ''} ${event}`;
    const shadowed = open.has(place);
    if (when === undefined || when.length === 0) open.add(place);
    return shadowed
      ? [problem('SHADOWED_STEP', at, 'A step before it always holds, so this one is never taken.')]
      : [];
  });
}
