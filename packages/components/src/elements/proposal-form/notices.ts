import { html } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import { actions, button } from '../../parts/button.js';
import { confirmation } from '../../parts/confirmation.js';
import { notice } from '../../parts/notice.js';
import { wordsOf } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';
import type { Desk } from './desk.js';
import { savedAt } from './draft-keeper.js';
import { words } from './words.js';

/** What was restored, and what else is kept on this computer. */
export function draftNotices({ keeper: { restored, others }, asking, ask, discard, startNew, open }: Desk): unknown {
  const quiet = (label: string, onClick: () => void): unknown => button({ label, variant: 'quiet', onClick });
  if (restored && asking === 'discard')
    return confirmation({ question: words().discardAsk, body: words().discardBody, confirmLabel: words().discard, danger: true, onConfirm: discard, onCancel: () => ask(undefined) });
  const more = others.map(({ id, title }) => quiet(words().openDraft(title), () => open(id)));
  if (!restored) return others.length > 0 ? notice({ title: words().otherDrafts, actions: actions(more) }) : '';
  return notice({
    title: words().restored,
    body: words().restoredBody(savedAt(restored)),
    role: 'status',
    actions: actions(quiet(words().discard, () => ask('discard')), quiet(words().startNew, startNew), more),
  });
}

/** The network is gone: what of the work is safe. `draftId` is undefined where nothing is kept. */
export function offlineNotice(draftId: string | undefined): unknown {
  return navigator.onLine ? '' : notice({ tone: 'warning', title: words().offline, body: draftId ? words().offlineSaved : words().offlineUnsaved, role: 'status' });
}

/** Why the committee sent it back. */
export function returnedNotice(view: CaseView | undefined): unknown {
  const { state, data } = view?.snapshot ?? {};
  return state === 'returned' ? notice({ tone: 'warning', title: words().returned, body: (data?.['outcome'] as { reason?: string } | undefined)?.reason }) : '';
}

/** A call that broke: what to do, and that nothing is lost. */
export function errorNotice(error: unknown): unknown {
  if (error === undefined) return '';
  const states = wordsOf('states', zh.states);
  const { code = '', message } = error as { readonly code?: string; readonly message?: string };
  const isOurs = code.startsWith('CPPCC_');
  const text = code === 'CPPCC_FORBIDDEN' ? words().signedOut : isOurs ? message : words().failedSafe;
  return notice({ tone: 'danger', title: words().failed, role: 'alert', body: html`${text} <span class="muted">${isOurs ? states.code(code) : ''}</span>` });
}
