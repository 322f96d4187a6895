import { html } from 'lit';
import { actions, button } from '../parts/button.js';
import { notice } from '../parts/notice.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { EventFormWork } from './event-form-work.js';

const words = () => wordsOf('caseActions', zh.caseActions);

/** What became of a call that broke: what happened, that nothing typed is lost, and the way on. */
export function renderTrouble(work: EventFormWork): unknown {
  const { error } = work;
  if (error === undefined) return '';
  const states = wordsOf('states', zh.states);
  const failures = wordsOf('failures', zh.failures);
  const { code, message } = error as { readonly code?: unknown; readonly message?: string };
  const isOurs = typeof code === 'string' && code.startsWith('CPPCC_');
  if (code === 'CPPCC_CONFLICT')
    return notice({ title: words().conflict, tone: 'warning', role: 'alert', body: message });
  const isOffline = !navigator.onLine;
  const canRepeat = work.chosen !== undefined && (code === 'CPPCC_NETWORK' || !isOurs);
  return notice({
    title: isOffline ? failures.offline : code === 'CPPCC_NETWORK' ? words().unanswered : failures.failed,
    tone: isOffline ? 'warning' : 'danger',
    role: 'alert',
    body: isOffline
      ? words().offlineBody
      : html`${isOurs ? message : failures.failedBody}${isOurs && code !== 'CPPCC_NETWORK' ? html` <span class="muted">${failures.code(code)}</span>` : ''}`,
    actions: canRepeat
      ? html`<div data-place="retry">
          ${actions(button({ label: states.retry, onClick: () => void work.submit() }))}
        </div>`
      : '',
  });
}
