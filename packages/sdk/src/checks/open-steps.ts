import type { Process } from '../engine/process.js';
import { holdsRole } from '../engine/roles.js';
import type { Actor, Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { listSteps, type Step } from './steps.js';

/**
 * Steps that a profile leaves open to somebody of the cast. Not among them: a step whose condition the settings answer
 * with no (预审 where there is none), one behind a step that they always choose, and what only such steps lead to. That
 * the settings alone decide is found by asking the conditions about a case that tells nothing.
 */
export function listOpenSteps(process: Process, profile: Profile, cast: readonly Actor[]): readonly Step[] {
  const steps = listSteps(process.definition);
  const chosen = new Set<string>();
  const possible = steps.filter((step) => {
    const place = `${step.from ?? ''} ${step.event}`;
    const answer = chosen.has(place) ? false : answerAlone(process, step, profile, cast);
    if (answer === true) chosen.add(place);
    return answer !== false;
  });
  const reached = new Set<string | undefined>([undefined]);
  for (const from of reached) for (const step of possible) if (step.from === from) reached.add(step.to);
  return possible.filter(({ from }) => reached.has(from));
}

/** Whether the step is taken, if that is the same for everybody who may send the event and whatever the case. */
function answerAlone(
  process: Process,
  { event, when = [], by }: Step,
  profile: Profile,
  cast: readonly Actor[],
): boolean | undefined {
  const answers = cast
    .filter((actor) => by.some((role) => ask(() => holdsRole(process, role, actor, mute, profile)) !== false))
    .flatMap((actor) => {
      const each = [when]
        .flat()
        .map((name) =>
          ask(() => process.names.when[name]!(mute, { type: event, actor, data: muteData }, profile)),
        );
      return each.includes(false) ? [false] : each.includes(undefined) ? [undefined] : [true];
    });
  return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}

/** A case, and an event's data, that answer no question. */
const refuseToTell = {
  get: () => {
    throw new UntoldError();
  },
};
const mute = new Proxy({}, refuseToTell) as Snapshot;
const muteData = new Proxy({}, refuseToTell);

class UntoldError extends Error {}

function ask(question: () => boolean): boolean | undefined {
  try {
    return question();
  } catch (error) {
    if (error instanceof UntoldError) return undefined;
    throw error;
  }
}
