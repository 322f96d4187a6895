import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldDefinition } from '../controllers/field.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

/** The words of the field parts. */
export const words = () => wordsOf('field', zh.field);

/** The mark of a required field, in words; optional fields carry none. */
export const mark = ({ required }: FieldDefinition): string => (required ? words().required : '');

/** Ids that describe a control, by the naming that `createForm` writes to. */
export const describedBy = ({ name }: FieldDefinition): string => `${name}-hint ${name}-error ${name}-count`;

/** The line under a control: what is wrong with it, and the count. `createForm` fills both. */
export const foot = ({ name }: FieldDefinition): TemplateResult =>
  html`<div class="foot">
    <p class="error" part="error" id="${name}-error" aria-live="polite"></p>
    <p class="count" id="${name}-count"></p>
  </div>`;

/** Label, hint, one control, foot. */
export const frame = (definition: FieldDefinition, control: TemplateResult): TemplateResult =>
  html`<div class="field" part="field">
    <label class="label" part="label" for=${definition.name}
      >${definition.label}<span class="need">${mark(definition)}</span></label
    >
    <p class="hint" id="${definition.name}-hint">${definition.hint}</p>
    ${control}${foot(definition)}
  </div>`;

/** Legend, hint, a group of controls, foot. `role` is `radiogroup` where one of them is chosen. */
export const groupFrame = (
  definition: FieldDefinition,
  role: string,
  controls: TemplateResult,
): TemplateResult =>
  html`<fieldset
    class="field"
    part="field"
    data-control
    id=${definition.name}
    role=${role}
    aria-describedby=${describedBy(definition)}
  >
    <legend class="label" part="label">
      ${definition.label}<span class="need">${mark(definition)}</span>
    </legend>
    <p class="hint" id="${definition.name}-hint">${definition.hint}</p>
    ${controls}${foot(definition)}
  </fieldset>`;
