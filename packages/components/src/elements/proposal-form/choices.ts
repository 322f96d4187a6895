import type { Choice } from '../../parts/options.js';

const made = new WeakMap<object, readonly Choice[]>();

/** A list of the profile or of words as choices: the same array each time, as the parts want it. */
export function toChoices(
  list:
    readonly (string | { readonly id: string; readonly label: string })[] | Readonly<Record<string, string>>,
): readonly Choice[] {
  let choices = made.get(list);
  if (!choices) {
    choices = Object.entries(list).map(([key, item]) => {
      if (typeof item !== 'string') return { value: item.id, label: item.label };
      return { value: Array.isArray(list) ? item : key, label: item };
    });
    made.set(list, choices);
  }
  return choices;
}
