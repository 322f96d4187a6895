import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldDefinition, FieldKind, FieldRegistry } from '../controllers/field.js';
import { describedBy, foot, mark, words } from './frame.js';

const kind: FieldKind<boolean> = {
  empty: false,
  read: (control) => (control as HTMLInputElement).checked,
  write(control, value) {
    (control as HTMLInputElement).checked = value;
  },
  missing: (label) => words().notTicked(label),
};

/** A statement to agree to, or a switch. The value is a boolean; required means it must be ticked. */
export function checkbox(form: FieldRegistry, definition: FieldDefinition<boolean>): TemplateResult {
  const { name, label, hint, required = false } = definition;
  form.use(kind, definition);
  return html`<div class="field" part="field">
    <label class="choice"
      ><input
        type="checkbox"
        part="control"
        data-control
        id=${name}
        name=${name}
        aria-required=${required}
        aria-describedby=${describedBy(definition)}
      /><span>${label}<span class="need">${mark(definition)}</span></span></label
    >
    <p class="hint" id="${name}-hint">${hint}</p>
    ${foot(definition)}
  </div>`;
}
