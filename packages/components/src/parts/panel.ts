import { html } from 'lit';
import type { TemplateResult } from 'lit';

export interface PanelOptions {
  readonly title: string;
  /** Beside the title: a badge, a number. */
  readonly meta?: unknown;
  /** At the right of the title: quiet buttons. */
  readonly actions?: unknown;
  readonly body: unknown;
  /** The buttons that finish the work of this panel. */
  readonly footer?: unknown;
}

/** A part of a long form, under a title such as 一、基本情况. */
export const section = (title: string, body: unknown): TemplateResult =>
  html`<section class="section" part="section">
    <h3>${title}</h3>
    ${body}
  </section>`;

/** A framed area with a title: one matter, one panel. */
export function panel({ title, meta = '', actions, body, footer }: PanelOptions): TemplateResult {
  return html`<section class="panel" part="panel">
    <header>
      <h2>${title}</h2>
      ${meta}${actions ? html`<div class="actions">${actions}</div>` : ''}
    </header>
    <div class="body">${body}</div>
    ${footer ? html`<footer>${footer}</footer>` : ''}
  </section>`;
}
