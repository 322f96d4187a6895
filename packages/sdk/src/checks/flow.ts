import type { ProcessDefinition } from '../engine/definition.js';
import { problem, type Problem, type ProblemCode } from './problem.js';
import { listSteps, type Step } from './steps.js';

/** Something that steps begin and end: a kind of clock or of task. */
interface Thing {
  readonly of: 'clocks' | 'tasks';
  readonly begins: (step: Step) => readonly string[];
  readonly ends: (step: Step) => readonly string[];
  readonly neverBegun: ProblemCode;
  readonly neverEnded: ProblemCode;
  readonly atEnd: ProblemCode;
  /** Other names of the kind, e.g. of a clock that is paused. */
  readonly mentions: (step: Step) => readonly string[];
}

const clocks: Thing = {
  of: 'clocks',
  begins: ({ starts = [] }) => starts,
  ends: ({ stops = [] }) => stops,
  mentions: ({ pauses = [], resumes = [], extends: extended }) => [
    ...pauses,
    ...resumes,
    ...(extended === undefined ? [] : [extended]),
  ],
  neverBegun: 'CLOCK_NEVER_STARTED',
  neverEnded: 'CLOCK_NEVER_STOPPED',
  atEnd: 'CLOCK_RUNS_AT_END',
};

const tasks: Thing = {
  of: 'tasks',
  begins: ({ opens = {} }) => Object.keys(opens),
  ends: ({ settles = {}, closes = [] }) => [...Object.keys(settles), ...closes],
  mentions: () => [],
  neverBegun: 'TASK_NEVER_OPENED',
  neverEnded: 'TASK_NEVER_SETTLED',
  atEnd: 'TASK_OPEN_AT_END',
};

/**
 * Every clock that starts can stop and every task that is opened can be settled, on every way to an end. A step that
 * ends a kind is taken to end all of it; that one unit's stays behind, only a walk can find (see walk.ts).
 */
export function checkFlow(definition: ProcessDefinition): readonly Problem[] {
  const steps = listSteps(definition);
  return [clocks, tasks].flatMap((thing) => checkThing(definition, steps, thing));
}

function checkThing(definition: ProcessDefinition, steps: readonly Step[], thing: Thing): readonly Problem[] {
  const begun = new Set(steps.flatMap((step) => thing.begins(step)));
  const ended = new Set(steps.flatMap((step) => thing.ends(step)));
  const problems: Problem[] = [];
  for (const step of steps) {
    for (const kind of [...thing.ends(step), ...thing.mentions(step)]) {
      if (!begun.has(kind)) problems.push(problem(thing.neverBegun, step.at, `No step begins "${kind}".`));
    }
  }
  for (const kind of begun) {
    if (!ended.has(kind))
      problems.push(problem(thing.neverEnded, `${thing.of}.${kind}`, `No step ends "${kind}".`));
  }
  for (const [state, kinds] of getGoingOn(steps, thing)) {
    if (definition.states[state]?.final !== true) continue;
    for (const kind of kinds)
      if (ended.has(kind))
        problems.push(
          problem(
            thing.atEnd,
            `states.${state}`,
            `"${kind}" may still go on here: a way to this end does not end it.`,
          ),
        );
  }
  return problems;
}

/** What may still go on in each state, by all ways into it. */
function getGoingOn(
  steps: readonly Step[],
  { begins, ends }: Thing,
): ReadonlyMap<string, ReadonlySet<string>> {
  const goingOn = new Map<string, Set<string>>();
  let changed = true;
  while (changed) {
    changed = false;
    for (const step of steps) {
      const before = step.from === undefined ? [] : goingOn.get(step.from);
      if (before === undefined) continue;
      const ended = new Set(ends(step));
      const after = goingOn.get(step.to) ?? new Set<string>();
      const size = after.size;
      for (const kind of [...[...before].filter((each) => !ended.has(each)), ...begins(step)])
        after.add(kind);
      if (!goingOn.has(step.to) || after.size > size) changed = true;
      goingOn.set(step.to, after);
    }
  }
  return goingOn;
}
