import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldDefinition, FieldKind, FieldRegistry } from '../controllers/field.js';
import { frame, words } from './frame.js';
import { fill } from './options.js';
import type { Choice } from './options.js';

export interface SelectDefinition extends FieldDefinition<string> {
  /** Keep the array between renders: another array means other choices. */
  readonly choices: readonly Choice[];
  readonly width?: 'short' | 'medium' | undefined;
}

const kind: FieldKind<string, SelectDefinition> = {
  empty: '',
  read: (control) => (control as HTMLSelectElement).value,
  write(control, value, { choices, width = 'medium' }) {
    const select = control as HTMLSelectElement;
    select.className = width;
    const isNew = fill(select, choices, (choice) => new Option(choice.label, choice.value));
    if (isNew) select.add(new Option(words().choose, ''), 0);
    if (select.value !== value) select.value = value;
  },
  missing: (label) => words().notChosen(label),
};

/** One of several, in a drop-down list: for more than about six choices. The value is a string, '' for none. */
export function select(form: FieldRegistry, definition: SelectDefinition): TemplateResult {
  form.use(kind, definition);
  return frame(html`<select part="control" data-control id=${definition.name}></select>`);
}
