import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldDefinition, FieldKind, FieldRegistry } from '../controllers/field.js';
import { describedBy, frame, words } from './frame.js';

export interface TextFieldDefinition extends FieldDefinition<string> {
  readonly type?: 'text' | 'tel' | 'email' | 'number' | 'date' | undefined;
  /** Token of the HTML attribute, such as `tel`; without it the browser offers nothing. */
  readonly autocomplete?: string | undefined;
  /** `short` for a number, a date or a telephone, `medium` for a name or a place; otherwise the full width. */
  readonly width?: 'short' | 'medium' | undefined;
}

export interface TextAreaDefinition extends FieldDefinition<string> {
  /** Lines shown at first; the person can pull it larger. */
  readonly rows?: number | undefined;
}

/** Browsers change line ends on the way in; comparing with the changed text leaves the caret where it is. */
function textKind(normalize: (text: string) => string, missing: FieldKind['missing']): FieldKind<string> {
  return {
    empty: '',
    read: (control) => (control as HTMLInputElement).value,
    write(control, value) {
      const input = control as HTMLInputElement;
      const text = normalize(value);
      if (input.value !== text) input.value = text;
    },
    missing,
  };
}

const oneLine = (text: string) => text.replace(/[\r\n]/g, '');
const lineKind = textKind(oneLine, (label) => words().missing(label));
const dateKind = textKind(oneLine, (label) => words().notChosen(label));
const areaKind = textKind(
  (text) => text.replace(/\r\n?/g, '\n'),
  (label) => words().missing(label),
);

/** One line of text. The value is a string; of a date, `YYYY-MM-DD`. */
export function textField(form: FieldRegistry, definition: TextFieldDefinition): TemplateResult {
  const { name, required = false, type = 'text', autocomplete = 'off', width = '' } = definition;
  form.use(type === 'date' ? dateKind : lineKind, definition);
  return frame(
    definition,
    html`<input
      class=${width}
      part="control"
      data-control
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${autocomplete}
      aria-required=${required}
      aria-describedby=${describedBy(definition)}
    />`,
  );
}

/** Several lines of text. The value is a string. */
export function textArea(form: FieldRegistry, definition: TextAreaDefinition): TemplateResult {
  const { name, required = false, rows = 6 } = definition;
  form.use(areaKind, definition);
  return frame(
    definition,
    html`<textarea
      part="control"
      data-control
      id=${name}
      name=${name}
      rows=${rows}
      aria-required=${required}
      aria-describedby=${describedBy(definition)}
    ></textarea>`,
  );
}
