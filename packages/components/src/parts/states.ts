import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { button } from './button.js';
import { explain } from './explain.js';
import { dangerIcon, icon } from './icons.js';

export interface LoadingOptions {
  readonly label?: string | undefined;
  /** 0 to 1, where it is known. */
  readonly progress?: number | undefined;
  readonly cancel?: (() => void) | undefined;
}

const offlineIcon = 'M2 8c5-4 11-4 16 0M5 11.5c3-2.5 7-2.5 10 0M10 15.5v.5M3 3l14 14';
const emptyIcon = 'M3 11l2-7h10l2 7v5H3zM3 11h4l1 2h4l1-2h4';

const words = () => wordsOf('states', zh.states);
const failures = () => wordsOf('failures', zh.failures);

/** Nothing is here yet: say what will be, and offer the way to it. */
export function emptyState(title: string, body = '', action: unknown = ''): TemplateResult {
  return html`<div class="state" part="state">
    ${icon(emptyIcon)}
    <h3>${title}</h3>
    <p class="muted">${body}</p>
    ${action}
  </div>`;
}

/** Work is going on. Use with the `pending` of a task. */
export function loading({ label = words().loading, progress, cancel }: LoadingOptions = {}): TemplateResult {
  const bar = html`<progress .value=${progress ?? 0} aria-label=${label}></progress>`;
  return html`<div class="state" part="state" role="status">
    ${progress === undefined ? html`<span class="spinner"></span>` : bar}
    <p>${label}</p>
    ${cancel ? button({ label: words().cancel, variant: 'quiet', onClick: cancel }) : ''}
  </div>`;
}

/** A call failed. Use with the `error` of a task. */
export function failure(error: unknown, retry?: () => void): TemplateResult {
  const { title, body, code, canRepeat, isOffline } = explain(error);
  if (isOffline) return offline(retry);
  return html`<div class="state" part="state" role="alert">
    ${icon(dangerIcon)}
    <h3>${title}</h3>
    <p>${body}</p>
    ${code === undefined ? '' : html`<p class="muted">${code}</p>`}${canRepeat ? retryButton(retry) : ''}
  </div>`;
}

/** There is no network: what the person entered is safe, and what to do. */
export function offline(retry?: () => void): TemplateResult {
  return html`<div class="state" part="state" role="status">
    ${icon(offlineIcon)}
    <h3>${failures().offline}</h3>
    <p class="muted">${failures().offlineBody}</p>
    ${retryButton(retry)}
  </div>`;
}

const retryButton = (retry?: () => void): unknown =>
  retry ? button({ label: words().retry, onClick: retry }) : '';
