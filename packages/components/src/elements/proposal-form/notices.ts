import { html, type TemplateResult } from 'lit';
import { button } from '../../parts/button.js';
import { notice } from '../../parts/notice.js';
import { wordsOf } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';
import { words } from './words.js';

/** The network is gone: what of the work is safe. `draftId` is undefined where nothing is kept. */
export function offlineNotice(draftId: string | undefined): unknown {
  return navigator.onLine
    ? ''
    : notice({
        tone: 'warning',
        title: words().offline,
        body: draftId ? words().offlineSaved : words().offlineUnsaved,
        role: 'status',
      });
}

/** A part of the form that is on its way. */
export const comingPart = (): TemplateResult =>
  html`<p class="muted" role="status">${wordsOf('states', zh.states).loading}</p>`;

/** A part of the form that did not come. */
export const failedPart = (text: string, retry: () => void): TemplateResult =>
  html`<p class="row" role="status">
    ${text}${button({ label: wordsOf('states', zh.states).retry, variant: 'quiet', onClick: retry })}
  </p>`;
