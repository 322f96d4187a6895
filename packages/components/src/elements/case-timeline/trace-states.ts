import { asList, type ProcessDefinition } from '@cppcc-kit/sdk';

interface Known {
  /** Whether each took a running number: a change of units that waits for consent takes none. */
  readonly numbered?: readonly boolean[];
  /** Whether there were others before it that this person is not told of. */
  readonly gaps?: readonly boolean[];
}

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
  known: Known = {},
): readonly (string | undefined)[] {
  const { numbered = [], gaps = [] } = known;
  const possible: (readonly string[])[] = [];
  for (const [index, type] of types.entries()) {
    const before = possible[possible.length - 1];
    const from = gaps[index] === true ? Object.keys(definition.states) : before;
    const steps =
      from === undefined
        ? asList(definition.opening.steps).map(({ to }) => to)
        : from.flatMap((state) => getNext(definition, state, type, numbered[index]));
    possible.push([...new Set(steps)]);
  }
  if (now !== undefined) narrowBackwards(definition, types, possible, now, known);
  return possible.map((states) => (states.length === 1 ? states[0] : undefined));
}

/** What cannot have led to where the case is now was not the way it took. */
function narrowBackwards(
  definition: ProcessDefinition,
  types: readonly string[],
  possible: (readonly string[])[],
  now: string,
  { numbered = [], gaps = [] }: Known,
): void {
  let after: readonly string[] = [now];
  for (let index = possible.length - 1; index >= 0; index--) {
    const states = possible[index] ?? [];
    const type = types[index + 1];
    const fits =
      gaps[index + 1] === true
        ? states
        : type === undefined
          ? states.filter((state) => after.includes(state))
          : states.filter((state) =>
              getNext(definition, state, type, numbered[index + 1]).some((to) => after.includes(to)),
            );
    // A log that does not fit its definition (another version) is told as far as it goes.
    if (fits.length === 0) return;
    possible[index] = fits;
    after = fits;
  }
}

function getNext(
  { states }: ProcessDefinition,
  state: string,
  type: string,
  numbered: boolean | undefined,
): readonly string[] {
  const steps = asList(states[state]?.on[type]);
  const taken = steps.filter(({ numbers }) => (numbers !== undefined) === numbered);
  return (taken.length > 0 ? taken : steps).map(({ to }) => to);
}
