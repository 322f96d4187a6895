import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import { actions, button } from '../../../parts/button.js';
import { confirmation } from '../../../parts/confirmation.js';
import { explain } from '../../../parts/explain.js';
import { notice } from '../../../parts/notice.js';
import type { Delivery } from './delivery.js';
import type { Desk } from '../desk.js';
import type { UnfinishedProposal } from '../form-values.js';
import { more } from './more-words.js';
import { submitButton } from '../submit-button.js';
import { words } from '../words.js';

export const formOf = ({ snapshot }: CaseView): UnfinishedProposal =>
  (snapshot.data['form'] ?? {}) as UnfinishedProposal;

/** The button, the question before anything leaves, and the wait. */
export function submissionBar(
  desk: Desk,
  delivery: Delivery,
  others: unknown = backToCase(delivery),
  mayNot = false,
): TemplateResult {
  const { asking, ask, content } = desk;
  const { work, isBusy, isWriting, send } = delivery;
  const {
    proposerType,
    subject = '',
    suggestions = [],
    invitees = [],
  } = isWriting || !work.view ? content.proposal : formOf(work.view);
  const invites = isWriting && proposerType === 'joint';
  if (asking === 'submit') {
    return confirmation({
      question: invites ? more().askJoint : more().ask,
      body: invites
        ? more().askJointBody(invitees.length, work.view !== undefined)
        : more().askBody(subject, suggestions.length),
      confirmLabel: invites ? more().invite : words().submit,
      onConfirm: send,
      onCancel: () => ask(undefined),
    });
  }
  return actions(
    submitButton(desk, isBusy, mayNot),
    isBusy ? button({ label: more().stop, variant: 'quiet', onClick: () => work.cancel() }) : others,
  );
}

/** Out of the changes, back to what the invited have been shown. */
function backToCase({ work: { view }, stopRevising }: Delivery): unknown {
  const isInvited = view?.snapshot.state === 'drafting' && formOf(view).proposerType === 'joint';
  return isInvited ? button({ label: more().cancelRevision, variant: 'quiet', onClick: stopRevising }) : '';
}

/** Why the committee sent it back. */
export function returnedNotice(view: CaseView | undefined): unknown {
  const { state, data } = view?.snapshot ?? {};
  return state === 'returned'
    ? notice({
        tone: 'warning',
        title: more().returned,
        body: (data?.['outcome'] as { reason?: string } | undefined)?.reason,
      })
    : '';
}

/** Another window has sent what stands here. */
export const elsewhereNotice = (): TemplateResult =>
  notice({
    tone: 'warning',
    title: more().sentElsewhere,
    body: more().sentElsewhereBody,
    role: 'alert',
  });

/** A call that broke: what to do, and that nothing is lost. */
export function errorNotice(error: unknown): unknown {
  if (error === undefined) return '';
  const { title, body, code = '', tone } = explain(error, true);
  return html`<div id="failed" tabindex="-1">
    ${notice({
      tone,
      title: more().failed,
      role: 'alert',
      body: html`<strong>${title}</strong> ${body} <span class="muted">${code}</span>`,
    })}
  </div>`;
}
