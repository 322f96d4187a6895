import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldDefinition, FieldKind, FieldRegistry } from '../controllers/field.js';
import { words } from './frame.js';

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
  form.use(kind, definition);
  return html`<div class="field" part="field">
    <label class="choice"
      ><input type="checkbox" part="control" data-control id=${definition.name} /><span data-label
        ><span class="need"></span></span
    ></label>
    <p class="hint"></p>
    <div class="foot">
      <p class="error" part="error" aria-live="polite"></p>
      <p class="count"></p>
    </div>
  </div>`;
}
