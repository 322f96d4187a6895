import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Tone } from './badge.js';
import { dangerIcon, icon, infoIcon, successIcon, warningIcon } from './icons.js';

export interface NoticeOptions {
  readonly title: string;
  readonly tone?: Exclude<Tone, 'neutral'> | undefined;
  /** A sentence, or content of the element's own. */
  readonly body?: unknown;
  readonly actions?: unknown;
  /** `status` if it appears in answer to something, `alert` if it must interrupt; none if it is there from the start. */
  readonly role?: 'status' | 'alert' | undefined;
}

const icons = { info: infoIcon, success: successIcon, warning: warningIcon, danger: dangerIcon };

/** A message in the flow of the page: a restored draft, a returned proposal, a success. */
export function notice({
  title,
  tone = 'info',
  body = '',
  actions = '',
  role,
}: NoticeOptions): TemplateResult {
  return html`<div class="notice" part="notice" data-tone=${tone} role=${role ?? nothing}>
    <p class="title">${icon(icons[tone])}${title}</p>
    <div class="body">${body}</div>
    ${actions}
  </div>`;
}
