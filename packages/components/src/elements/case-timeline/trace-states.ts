import { asList, type ProcessDefinition } from '@cppcc-kit/sdk';

/**
 * The state after each event, as far as the definition leaves no doubt: which branch an event took may depend on data
 * that this person does not see, so it is told from where the case can have come from and where it went.
 * @param types events in their order, from the first on
 * @param now the present state, if `types` reaches up to it
 */
export function traceStates(
  definition: ProcessDefinition,
  types: readonly string[],
  now: string | undefined,
): readonly (string | undefined)[] {
  const possible: (readonly string[])[] = [];
  for (const type of types) {
    const before = possible[possible.length - 1];
    const steps =
      before === undefined
        ? asList(definition.opening.steps).map(({ to }) => to)
        : before.flatMap((state) => getNext(definition, state, type));
    possible.push([...new Set(steps)]);
  }
  if (now !== undefined) narrowBackwards(definition, types, possible, now);
  return possible.map((states) => (states.length === 1 ? states[0] : undefined));
}

/** What cannot have led to where the case is now was not the way it took. */
function narrowBackwards(
  definition: ProcessDefinition,
  types: readonly string[],
  possible: (readonly string[])[],
  now: string,
): void {
  let after: readonly string[] = [now];
  for (let index = possible.length - 1; index >= 0; index--) {
    const states = possible[index] ?? [];
    const type = types[index + 1];
    const fits =
      type === undefined
        ? states.filter((state) => after.includes(state))
        : states.filter((state) => getNext(definition, state, type).some((to) => after.includes(to)));
    // A log that does not fit its definition (another version) is told as far as it goes.
    if (fits.length === 0) return;
    possible[index] = fits;
    after = fits;
  }
}

const getNext = ({ states }: ProcessDefinition, state: string, type: string): readonly string[] =>
  asList(states[state]?.on[type]).map(({ to }) => to);
