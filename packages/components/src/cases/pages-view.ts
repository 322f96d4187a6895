import { html, type TemplateResult } from 'lit';
import { actions, button } from '../parts/button.js';
import { explain } from '../parts/explain.js';
import { notice } from '../parts/notice.js';
import { emptyState } from '../parts/states.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { Pages } from './pages.js';
import { pageWords } from './words.js';

/** Did the last reading end early by itself? */
export const isBroken = ({ error }: Pages<unknown>): boolean => error !== undefined;

/** Nothing was read, because the person stopped it. */
export const stoppedState = (onAgain: () => void): TemplateResult =>
  emptyState(
    pageWords().stopped,
    pageWords().stoppedBody,
    button({ label: wordsOf('states', zh.states).retry, onClick: onAgain }),
  );

/** Under what was read: go on, what failed, stop. Nothing where everything is there. */
export function moreOf(pages: Pages<unknown>): unknown {
  const states = wordsOf('states', zh.states);
  const more = (): void => void pages.more();
  if (isBroken(pages)) {
    return notice({
      title: pageWords().failed,
      tone: 'danger',
      role: 'alert',
      body: tell(pages.error),
      actions: explain(pages.error).canRepeat
        ? actions(button({ label: states.retry, onClick: () => void pages.again() }))
        : '',
    });
  }
  if (pages.reading === 'more') {
    return html`<div class="end">
      ${actions(
        button({ label: pageWords().reading, busy: true, onClick: more }),
        button({ label: states.cancel, variant: 'quiet', onClick: () => pages.stop() }),
      )}
    </div>`;
  }
  return pages.hasMore
    ? html`<div class="end">${button({ label: pageWords().more, onClick: more })}</div>`
    : '';
}

/** What broke off the reading, below what was read. */
export function tell(error: unknown): unknown {
  const { title, body, code = '', isOffline } = explain(error);
  return isOffline ? title : html`${body} <span class="muted">${code}</span>`;
}
