import type { ProcessDefinition, Profile } from '@cppcc-kit/sdk';
import { getDefinition, getProcesses } from '../../labels.js';
import type { Choice } from '../../parts/options.js';
import { getStagePlan, labelOfStage } from '../case-timeline/stages.js';
import { words } from '../../cases/words.js';

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Where the profile keeps the lists that a summary's `category` and `tier` come from. */
const lists: Readonly<Record<string, (profile: Profile) => { category: Options; tier: Options }>> = {
  proposal: ({ proposal }) => ({ category: proposal.categories, tier: proposal.tiers }),
  supervision: ({ supervision }) => ({ category: supervision.scopes, tier: words().supervisionTiers }),
};
type Options = readonly { readonly id: string; readonly label: string }[];

/** Classes or tiers of a process; none where several processes are mixed or the profile is not at hand. */
export function getListChoices(
  list: 'category' | 'tier',
  process: string,
  profile: Profile | undefined,
): readonly Choice[] {
  if (profile === undefined) return [];
  return lists[process]?.(profile)[list].map(({ id, label }) => ({ value: id, label })) ?? [];
}

export const getProcessChoices = (): readonly Choice[] =>
  getProcesses().map(({ id, label }) => ({ value: id, label }));

/**
 * States by stage, each stage also as a whole.
 * @param process '' for all
 * @param only the states that the list is of; empty for all
 */
export function getStateChoices(process: string, only: readonly string[]): readonly ChoiceGroup[] {
  const definition = getDefinition(process);
  const shown = definition === undefined ? getProcesses() : [definition];
  return shown.flatMap((each) => getGroups(each, only, shown.length > 1));
}

function getGroups(
  definition: ProcessDefinition,
  only: readonly string[],
  named: boolean,
): readonly ChoiceGroup[] {
  const { id, label, states } = definition;
  const plan = getStagePlan(id);
  const stages = plan?.stages ?? [];
  const staged = stages.flatMap((stage) => stage.states);
  const rest = Object.keys(states).filter((state) => !staged.includes(state));
  const toChoice = (state: string): Choice => ({
    value: `${id}:${state}`,
    label: states[state]?.label ?? state,
  });
  const wanted = (list: readonly string[]) =>
    list.filter((state) => only.length === 0 || only.includes(state));
  const groups = stages.map((stage) => {
    const choices = wanted(stage.states).map(toChoice);
    const whole = { value: `${id}:@${stage.id}`, label: words().wholeStage(labelOfStage(stage.id)) };
    return { label: labelOfStage(stage.id), choices: choices.length > 1 ? [whole, ...choices] : choices };
  });
  const ended = { label: plan === undefined ? label : words().ended, choices: wanted(rest).map(toChoice) };
  return [...groups, ended]
    .filter(({ choices }) => choices.length > 0)
    .map((group) => (named ? { ...group, label: `${label}·${group.label}` } : group));
}
