import type { JsonObject } from '@cppcc-kit/sdk';
import { saysSomething } from '@cppcc-kit/sdk/text';
import type { FormValues } from '../controllers/field.js';
import type { Choice } from '../parts/options.js';

export const text = (values: FormValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' && saysSomething(value) ? value.trim() : '';
};
export const flag = (values: FormValues, name: string): boolean =>
  values[name] === true || values[name] === 'yes';
export const list = (values: FormValues, name: string): string[] =>
  Array.isArray(values[name]) ? [...(values[name] as readonly string[])] : [];

/** The named texts; empty ones are left out, because an optional text that is not there says nothing. */
export function texts(values: FormValues, ...names: string[]): JsonObject {
  const filled = names.filter((name) => text(values, name) !== '');
  return Object.fromEntries(filled.map((name) => [name, text(values, name)]));
}

/** By the list or table they were made of. */
const choicesOf = new WeakMap<object, readonly Choice[]>();
/** A profile's list as choices; the same array each time, as the parts want it. */
export function toChoices(
  options: readonly { readonly id: string; readonly label: string }[],
): readonly Choice[] {
  let choices = choicesOf.get(options);
  if (choices === undefined)
    choicesOf.set(options, (choices = options.map(({ id, label }) => ({ value: id, label }))));
  return choices;
}

/** A table of labels as choices; the same array each time. */
export function fromTable(labels: Readonly<Record<string, string>>): readonly Choice[] {
  let choices = choicesOf.get(labels);
  if (choices === undefined)
    choicesOf.set(labels, (choices = Object.entries(labels).map(([value, label]) => ({ value, label }))));
  return choices;
}
