import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { dangerIcon, icon } from './icons.js';

/**
 * The place above a form where `validate` and `refuse` say what has to be corrected, with a link to each field. Once per
 * element that has a form. Hidden until something is wrong; the form fills it (controllers/summary.ts).
 */
export const errorSummary = (): TemplateResult =>
  html`<div
    class="notice"
    part="summary"
    id="problems-box"
    data-tone="danger"
    role="alert"
    aria-atomic="false"
    hidden
  >
    <p class="title">${icon(dangerIcon)}<span id="problems-title"></span></p>
    <ul id="problems"></ul>
  </div>`;
