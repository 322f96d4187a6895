import { html, type TemplateResult } from 'lit';
import { actions, button } from '../parts/button.js';
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
      body: explain(pages.error),
      actions: actions(button({ label: states.retry, onClick: () => void pages.again() })),
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

/** An error of ours says what to do; the text of any other was written for programmers. */
export function explain(error: unknown): unknown {
  const failures = wordsOf('failures', zh.failures);
  if (!navigator.onLine) return failures.offline;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: string };
  const isOurs = typeof code === 'string' && code.startsWith('CPPCC_');
  return isOurs ? html`${message} <span class="muted">${failures.code(code)}</span>` : failures.failedBody;
}
