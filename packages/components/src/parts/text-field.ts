import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldDefinition, FieldKind, FieldRegistry } from '../controllers/field.js';
import { frame, words } from './frame.js';

export interface TextFieldDefinition extends FieldDefinition<string> {
  readonly type?: 'text' | 'tel' | 'email' | 'number' | 'date' | undefined;
  /** Token of the HTML attribute, such as `tel`; without it the browser offers nothing. */
  readonly autocomplete?: string | undefined;
  /** First and last day of a date. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** `short` for a number, a date or a telephone, `medium` for a name or a place; otherwise the full width. */
  readonly width?: 'short' | 'medium' | undefined;
}

export interface TextAreaDefinition extends FieldDefinition<string> {
  /** Lines shown at first; the person can pull it larger. */
  readonly rows?: number | undefined;
}

/** `dress` gives the control what only this kind has. */
function textKind<Definition extends FieldDefinition<string>>(
  normalize: (text: string) => string,
  missing: FieldKind['missing'],
  dress: (control: HTMLElement, definition: Definition) => void,
): FieldKind<string, Definition> {
  return {
    empty: '',
    read: (control) => (control as HTMLInputElement).value,
    write(control, value, definition) {
      const input = control as HTMLInputElement;
      dress(control, definition);
      // Browsers change line ends on the way in; comparing with the changed text leaves the caret where it is.
      const text = normalize(value);
      if (input.value !== text) input.value = text;
    },
    missing,
  };
}

const oneLine = (text: string) => text.replace(/[\r\n]/g, '');
const dressLine = (
  control: HTMLElement,
  { type = 'text', autocomplete = 'off', from = '', to = '', width }: TextFieldDefinition,
): void => void Object.assign(control, { type, autocomplete, min: from, max: to, className: width ?? '' });
const lineKind = textKind(oneLine, (label) => words().missing(label), dressLine);
const dateKind = textKind(oneLine, (label) => words().notChosen(label), dressLine);
const areaKind = textKind(
  (text) => text.replace(/\r\n?/g, '\n'),
  (label) => words().missing(label),
  (control, { rows = 6 }: TextAreaDefinition) => void Object.assign(control, { rows }),
);

/** One line of text. The value is a string; of a date, `YYYY-MM-DD`. */
export function textField(form: FieldRegistry, definition: TextFieldDefinition): TemplateResult {
  form.use(definition.type === 'date' ? dateKind : lineKind, definition);
  return frame(html`<input part="control" data-control id=${definition.name} />`);
}

/** Several lines of text. The value is a string. */
export function textArea(form: FieldRegistry, definition: TextAreaDefinition): TemplateResult {
  form.use(areaKind, definition);
  return frame(html`<textarea part="control" data-control id=${definition.name}></textarea>`);
}
