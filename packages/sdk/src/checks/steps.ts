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
    ...opening.steps.map((step, index) => ({
      ...step,
      from: undefined,
      event: opening.event,
      index,
      at: `opening.steps.${index}`,
    })),
    ...Object.entries(states).flatMap(([from, { on }]) =>
      Object.entries(on).flatMap(([event, steps]) =>
        asList(steps).map((step, index) => ({
          ...step,
          from,
          event,
          index,
          at: `states.${from}.on.${event}.${index}`,
        })),
      ),
    ),
  ];
}

/** A step that can still come, and how many others must come before it at least. */
export interface StepAhead {
  readonly step: Step;
  readonly distance: number;
}

const reachable = new WeakMap<ProcessDefinition, ReadonlyMap<string, readonly StepAhead[]>>();

/** Per state every step that can still come after it, its own included. */
export function getStepsAhead(definition: ProcessDefinition): ReadonlyMap<string, readonly StepAhead[]> {
  let ahead = reachable.get(definition);
  if (ahead === undefined) {
    const steps = listSteps(definition);
    ahead = new Map(
      Object.keys(definition.states).map((state) => {
        const distances = new Map([[state, 0]]);
        // A map being walked also yields what is added meanwhile, the nearest first.
        for (const [from, distance] of distances)
          for (const step of steps)
            if (step.from === from && !distances.has(step.to)) distances.set(step.to, distance + 1);
        return [
          state,
          steps.flatMap((step) =>
            step.from !== undefined && distances.has(step.from)
              ? [{ step, distance: distances.get(step.from)! }]
              : [],
          ),
        ];
      }),
    );
    reachable.set(definition, ahead);
  }
  return ahead;
}
