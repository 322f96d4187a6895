import { asList } from '../engine/compile.js';
import type { ProcessDefinition, Transition } from '../engine/definition.js';

/** One step of a definition and where it stands. */
export interface Step extends Transition {
  /** State it leaves; undefined for the opening. */
  readonly from: string | undefined;
  readonly event: string;
  /** Which of the steps for this event in this state. */
  readonly index: number;
  /** `states.filed.on.assign.0` */
  readonly at: string;
}

const listed = new WeakMap<ProcessDefinition, readonly Step[]>();

/** Every step of a definition, the opening first, then by state. */
export function listSteps(definition: ProcessDefinition): readonly Step[] {
  let steps = listed.get(definition);
  if (steps === undefined) listed.set(definition, (steps = list(definition)));
  return steps;
}

function list({ opening, states }: ProcessDefinition): readonly Step[] {
  return [
    ...opening.steps.map((step, index) => ({ ...step, from: undefined, event: opening.event, index, at: `opening.steps.${index}` })),
    ...Object.entries(states).flatMap(([from, { on }]) =>
      Object.entries(on).flatMap(([event, steps]) =>
        asList(steps).map((step, index) => ({ ...step, from, event, index, at: `states.${from}.on.${event}.${index}` })),
      ),
    ),
  ];
}

const reachable = new WeakMap<ProcessDefinition, ReadonlyMap<string, readonly Step[]>>();

/** Per state every step that can still come after it, its own included. */
export function getStepsAhead(definition: ProcessDefinition): ReadonlyMap<string, readonly Step[]> {
  let ahead = reachable.get(definition);
  if (ahead === undefined) {
    const steps = listSteps(definition);
    ahead = new Map(
      Object.keys(definition.states).map((state) => {
        const reached = new Set([state]);
        // A set being walked also yields what is added meanwhile.
        for (const from of reached) for (const step of steps) if (step.from === from) reached.add(step.to);
        return [state, steps.filter(({ from }) => from !== undefined && reached.has(from))];
      }),
    );
    reachable.set(definition, ahead);
  }
  return ahead;
}
