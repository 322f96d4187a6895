import { html, type TemplateResult } from 'lit';
import { panel } from './panel.js';

/** One entry of a record: what, when, who, and what it says. */
export interface RecordEntry {
  readonly title: string;
  readonly meta?: string | undefined;
  readonly text?: string | undefined;
  readonly badge?: unknown;
  /** What stands below the text, such as files. */
  readonly more?: unknown;
}

/** Dated entries below each other (审查意见, 沟通记录); nothing where there are none. */
export function records(title: string, entries: readonly RecordEntry[]): TemplateResult | '' {
  if (entries.length === 0) return '';
  return panel({
    title,
    body: html`<ul class="records">
      ${entries.map(
        ({ title: head, meta = '', text = '', badge = '', more = '' }) =>
          html`<li>
            <p class="row"><strong>${head}</strong>${badge}<span class="muted">${meta}</span></p>
            ${text === '' ? '' : html`<p class="prose">${text}</p>`}${more}
          </li>`,
      )}
    </ul>`,
  });
}
