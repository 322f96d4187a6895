import { html } from 'lit';
import { actions, button } from '../parts/button.js';
import { explain } from '../parts/explain.js';
import { notice } from '../parts/notice.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { EventFormWork } from './event-form-work.js';

/** What became of a call that broke: what happened, that nothing typed is lost, and the way on. */
export function renderTrouble(work: EventFormWork): unknown {
  const { error } = work;
  if (error === undefined) return '';
  const { title, body, code = '', tone, canRepeat } = explain(error, true);
  // After a conflict the present state is looked at first; the button of the form stands below it.
  const hasRetry = canRepeat && tone !== 'warning' && work.chosen !== undefined;
  const retry = () => button({ label: words().retry, onClick: () => void work.submit() });
  return notice({
    title,
    tone,
    role: 'alert',
    body: html`${body} <span class="muted">${code}</span>`,
    actions: hasRetry ? html`<div data-place="retry">${actions(retry())}</div>` : '',
  });
}

const words = () => wordsOf('states', zh.states);
