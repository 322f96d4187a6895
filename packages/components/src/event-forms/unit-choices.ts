import type { CaseView } from '@cppcc-kit/adapter';
import type { Task } from '@cppcc-kit/sdk';
import type { Choice } from '../parts/options.js';
import type { EventFormContext } from './types.js';

type Context = Pick<EventFormContext, 'view' | 'units'>;

interface Made {
  readonly units: readonly Choice[];
  readonly choices: readonly Choice[];
}
const known = new WeakMap<CaseView, Map<string, Made>>();

/**
 * Some of the case's units to choose from, by the names that the directory has for them. `name` tells this selection from
 * the others: it is the same array while neither case nor directory changes, as the fields want it.
 */
export function chooseUnits(
  { view, units }: Context,
  name: string,
  list: (view: CaseView) => readonly string[],
): readonly Choice[] {
  const ofView = known.get(view) ?? new Map<string, Made>();
  known.set(view, ofView);
  const before = ofView.get(name);
  if (before?.units === units) return before.choices;
  const choices = [...new Set(list(view))].map(
    (value) => units.find((unit) => unit.value === value) ?? { value, label: value },
  );
  ofView.set(name, { units, choices });
  return choices;
}

/** Open tasks of a kind. */
export const openTasks = ({ snapshot }: CaseView, kind: string): readonly Task[] =>
  snapshot.tasks.filter((task) => task.kind === kind && task.settled === undefined);

const getAssignment = ({ snapshot }: CaseView) =>
  (snapshot.data['assignment'] ?? {}) as {
    readonly lead?: readonly string[];
    readonly co?: readonly string[];
  };
const getLeads = (view: CaseView): readonly string[] => getAssignment(view).lead ?? [];
const getUnits = (view: CaseView): readonly string[] => [
  ...getLeads(view),
  ...(getAssignment(view).co ?? []),
];
const isAbout =
  (tasks: readonly Task[]) =>
  (unit: string): boolean =>
    tasks.some(({ subject }) => subject === unit);

/** Units that handle the case. */
export const handlingUnits = (context: Context): readonly Choice[] =>
  chooseUnits(context, 'handling', getUnits);
/** Of these, who has not acknowledged. */
export const unreceivedUnits = (context: Context): readonly Choice[] =>
  chooseUnits(context, 'unreceived', (view) => getUnits(view).filter(isAbout(openTasks(view, 'receipt'))));
/** Of these, who answers for itself. */
export const answeringUnits = (context: Context): readonly Choice[] =>
  chooseUnits(context, 'answering', getLeads);
/** Of these, whose answer waits for this person's rating: each is rated for itself. */
export const ratedUnits = (context: Context): readonly Choice[] =>
  chooseUnits(context, 'rated', (view) => {
    const own = openTasks(view, 'rate').filter(({ assignee }) => assignee === `person:${view.actor.id}`);
    return getLeads(view).filter(isAbout(own));
  });
