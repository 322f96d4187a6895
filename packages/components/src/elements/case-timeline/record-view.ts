import { html, type TemplateResult } from 'lit';
import { formatDate, formatWeekday } from '@cppcc-kit/sdk/calendar';
import { badge } from '../../parts/badge.js';
import { icon } from '../../parts/icons.js';
import type { Line, RecordDay } from './record.js';
import type { Said } from './said.js';
import { words } from './words.js';

const clockIcon = 'M10 2a8 8 0 110 16 8 8 0 010-16zM10 5.5V10l3 2';

/** Above so many characters a text is folded on the screen; on paper it is always whole. */
const FOLDED = 150;

/** Days below each other, each with what happened on it. */
export const recordView = (days: readonly RecordDay[]): TemplateResult =>
  html`<ol class="days">
    ${days.map(
      ({ date, lines }) =>
        html`<li>
          <h3>
            ${date === '' ? words().undated : html`${formatDate(date)}<span class="small">${formatWeekday(date)}</span>`}
          </h3>
          <ol class="lines">
            ${lines.map(lineView)}
          </ol>
        </li>`,
    )}
  </ol>`;

const lineView = ({ time, label, doer, reference, to, said, clocks, settings }: Line): TemplateResult =>
  html`<li class="line" part="line" ?data-turn=${to !== undefined}>
    <p class="head">
      <time class="num">${time}</time
      ><strong>${label}</strong>${to === undefined ? '' : badge(to.label, to.tone)}${
        reference === '' ? '' : html`<span>${reference}</span>`
      }<span class="doer">${doer}</span>
    </p>
    ${said.length === 0 ? '' : html`<dl class="said">${said.map(saidView)}</dl>`}
    ${clocks.map((clock) => html`<p class="small mark">${icon(clockIcon)}${clock}</p>`)}
    ${settings === '' ? '' : html`<p class="small">${settings}</p>`}
  </li>`;

const saidView = ({ label, text, long }: Said): TemplateResult =>
  html`<div class=${long ? 'wide' : ''}>
    <dt>${label}</dt>
    ${
      text.length > FOLDED
        ? html`<dd>${folded(text)}</dd>`
        : html`<dd class=${long ? 'prose' : ''}>${text}</dd>`
    }
  </div>`;

/** A long text shows its beginning. The button changes only what is seen: nothing is rendered again. */
function folded(text: string): TemplateResult {
  const onClick = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    button.previousElementSibling?.toggleAttribute('data-folded', isOpen);
  };
  return html`<p class="text prose" data-folded>${text}</p>
    <button type="button" class="link" part="link" aria-expanded="false" @click=${onClick}>
      <span class="unfold">${words().unfold}</span><span class="fold">${words().fold}</span>
    </button>`;
}
