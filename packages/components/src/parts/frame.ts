import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

/** The words of the field parts. */
export const words = () => wordsOf('field', zh.field);

/*
 * Label, hint, control, and the line under it with what is wrong and the count. The form fills in all but the control
 * (`paintFrame` in controllers/field-state.ts): nothing here depends on the definition.
 */

/** Of one control. */
export const frame = (control: TemplateResult): TemplateResult =>
  html`<div class="field" part="field">
    <label class="label" part="label" data-label><span class="need"></span></label>
    <p class="hint"></p>
    ${control}
    <div class="foot">
      <p class="error" part="error" aria-live="polite"></p>
      <p class="count"></p>
    </div>
  </div>`;

/** Of a group of controls. `role` is `radiogroup` where one of them is chosen. */
export const groupFrame = (name: string, role: string, controls: TemplateResult): TemplateResult =>
  html`<fieldset class="field" part="field" data-control id=${name} role=${role}>
    <legend class="label" part="label" data-label><span class="need"></span></legend>
    <p class="hint"></p>
    ${controls}
    <div class="foot">
      <p class="error" part="error" aria-live="polite"></p>
      <p class="count"></p>
    </div>
  </fieldset>`;
