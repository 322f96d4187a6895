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

/** Every step of a definition, the opening first, then by state. */
export function listSteps({ opening, states }: ProcessDefinition): readonly Step[] {
  return [
    ...opening.steps.map((step, index) => ({ ...step, from: undefined, event: opening.event, index, at: `opening.steps.${index}` })),
    ...Object.entries(states).flatMap(([from, { on }]) =>
      Object.entries(on).flatMap(([event, steps]) =>
        asList(steps as Transition | readonly Transition[]).map((step, index) => ({ ...step, from, event, index, at: `states.${from}.on.${event}.${index}` })),
      ),
    ),
  ];
}
