import type { ListQuery } from '@cppcc-kit/adapter';
import { getStagePlan } from '../elements/case-timeline/stages.js';

/** What the list is of: set by the host page. */
export interface GivenFilters {
  readonly process: string;
  readonly states: readonly string[];
  readonly waiting: boolean;
  readonly mine: boolean;
  readonly taskKinds: readonly string[];
}

/** What the person narrows it to; '' is no filter. */
export interface ChosenFilters {
  readonly process: string;
  /** `proposal:filed` for a state, `proposal:@handle` for the states of a stage. */
  readonly state: string;
  readonly waiting: boolean;
  readonly unit: string;
  readonly category: string;
  readonly tier: string;
  readonly search: string;
}

export const noFilters: ChosenFilters = {
  process: '',
  state: '',
  waiting: false,
  unit: '',
  category: '',
  tier: '',
  search: '',
};

/** Longer searches are no use to anybody and refused by back ends. */
const LONGEST_SEARCH = 100;

export function toListQuery(given: GivenFilters, chosen: ChosenFilters): ListQuery {
  const [ofState, states] = readState(chosen.state);
  const within = given.states.length === 0 ? states : states.filter((state) => given.states.includes(state));
  return compact({
    process: given.process || ofState || chosen.process,
    states: within.length === 0 ? given.states : within,
    waiting: given.waiting || chosen.waiting,
    mine: given.mine,
    taskKinds: given.taskKinds,
    unit: chosen.unit,
    category: chosen.category,
    tier: chosen.tier,
    search: [...chosen.search.trim()].slice(0, LONGEST_SEARCH).join(''),
  });
}

/** Does the person see less than the list is of? */
export const isNarrowed = (chosen: ChosenFilters): boolean =>
  Object.values(chosen).some((value) => value !== '' && value !== false);

/** Another process has other states, classes and tiers: what was chosen of those no longer means anything. */
export const chooseProcess = (chosen: ChosenFilters, process: string): ChosenFilters => ({
  ...chosen,
  process,
  state: '',
  category: '',
  tier: '',
});

function readState(value: string): readonly [process: string, states: readonly string[]] {
  if (value === '') return ['', []];
  const colon = value.indexOf(':');
  const [process, state] = [value.slice(0, colon), value.slice(colon + 1)];
  if (!state.startsWith('@')) return [process, [state]];
  return [process, getStagePlan(process)?.stages.find(({ id }) => `@${id}` === state)?.states ?? []];
}

/** Without what says nothing, so that equal queries are written equally. */
function compact(query: Readonly<Record<string, unknown>>): ListQuery {
  const says = (value: unknown) =>
    value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(query).filter(([, value]) => says(value)));
}
