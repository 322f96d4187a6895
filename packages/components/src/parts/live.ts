import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { button } from './button.js';

/** A line whose text is set with `setText` and read out when it changes, such as 已保存 14:05. */
export const statusLine = (id: string): TemplateResult => html`<p class="muted" role="status" id=${id}></p>`;

/** Writes into a status line without rendering the element; does nothing before the first render. */
export function setText(host: LitElement, id: string, text: string): void {
  const place = (host.renderRoot as ShadowRoot).getElementById(id);
  if (place) place.textContent = text;
}

/** The place of `showToast`, at the end of an element's template. */
export const toast = (): TemplateResult =>
  html`<div role="status" id="toast-region">
    <div class="toast" part="toast" id="toast" hidden>
      <span id="toast-text"></span
      >${button({ label: wordsOf('states', zh.states).close, variant: 'quiet', onClick: hide })}
    </div>
  </div>`;

/** Says that something has been done. It stays until closed or replaced: not everybody reads fast. */
export function showToast(host: LitElement, text: string): void {
  const box = (host.renderRoot as ShadowRoot).getElementById('toast');
  if (box) box.hidden = false;
  setText(host, 'toast-text', text);
}

function hide(event: Event): void {
  const box = (event.currentTarget as Element).closest<HTMLElement>('.toast');
  if (box) box.hidden = true;
}
