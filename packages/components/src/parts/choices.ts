import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldDefinition, FieldKind, FieldRegistry, FieldValue } from '../controllers/field.js';
import { groupFrame, words } from './frame.js';
import { fill, inputsOf, makeOption } from './options.js';
import type { Choice } from './options.js';

export interface ChoicesDefinition<Value extends FieldValue = FieldValue> extends FieldDefinition<Value> {
  /** Keep the array between renders: another array means other choices. */
  readonly choices: readonly Choice[];
  /** Side by side instead of below each other: for a few short labels. */
  readonly inline?: boolean | undefined;
  /** Of a picker: one is to be chosen, and the form says so before it has to complain. */
  readonly single?: boolean | undefined;
}

const radioKind: FieldKind<string, ChoicesDefinition> = {
  empty: '',
  read: (control) => inputsOf(control).find((input) => input.checked)?.value ?? '',
  write(control, value, { name, choices }) {
    const place = control.querySelector('.choices');
    if (place) fill(place, choices, (choice) => makeOption('radio', name, choice));
    for (const input of inputsOf(control)) input.checked = input.value === value;
  },
  missing: (label) => words().notChosen(label),
};

const checkboxKind: FieldKind<readonly string[], ChoicesDefinition> = {
  empty: [],
  read: (control) => inputsOf(control).flatMap((input) => (input.checked ? input.value : [])),
  write(control, value, { name, choices }) {
    const place = control.querySelector('.choices');
    if (place) fill(place, choices, (choice) => makeOption('checkbox', name, choice));
    for (const input of inputsOf(control)) input.checked = value.includes(input.value);
  },
  missing: (label) => words().notChosen(label),
};

const group = (definition: ChoicesDefinition, role: string): TemplateResult =>
  groupFrame(definition.name, role, html`<div class="choices ${definition.inline ? 'inline' : ''}"></div>`);

/** One of a few, all in sight. The value is a string, '' for none. */
export function radioGroup(form: FieldRegistry, definition: ChoicesDefinition<string>): TemplateResult {
  form.use(radioKind, definition);
  return group(definition, 'radiogroup');
}

/** Any of a few, all in sight; of many, use `picker`. The value is an array of strings. */
export function checkboxGroup(
  form: FieldRegistry,
  definition: ChoicesDefinition<readonly string[]>,
): TemplateResult {
  form.use(checkboxKind, definition);
  return group(definition, 'group');
}
