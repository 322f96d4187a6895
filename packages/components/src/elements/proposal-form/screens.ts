import { html, type TemplateResult } from 'lit';
import { actions, button } from '../../parts/button.js';
import { confirmation } from '../../parts/confirmation.js';
import { errorSummary } from '../../parts/error-summary.js';
import { statusLine } from '../../parts/live.js';
import { panel } from '../../parts/panel.js';
import { failure, loading } from '../../parts/states.js';
import { backToCase, invitedScreen, readScreen } from './case-screens.js';
import type { Desk } from './desk.js';
import { fields } from './fields.js';
import { draftNotices, errorNotice, offlineNotice, returnedNotice } from './notices.js';
import { sentScreen } from './sent-screen.js';
import { words } from './words.js';

/** What is on screen: the form, what became of it, or the case as it is. */
export function screen(desk: Desk): unknown {
  const { work, outcome, isWriting, isBusy, profile } = desk;
  const { view } = work;
  if (!profile as boolean) return loading();
  if (!view) return isWriting ? writingScreen(desk) : work.task.render({ pending: loading, complete: loading, error: (error) => failure(error, () => void work.reload()) });
  if (outcome === 'sent') return sentScreen(desk, view);
  if (!work.available('revise') && !isBusy) return readScreen(desk, view);
  return isWriting ? writingScreen(desk) : invitedScreen(desk, view);
}

function writingScreen(desk: Desk): TemplateResult {
  const { profile, work, keeper, isBusy, isDisabled, isControl } = desk;
  const { committee, session } = profile;
  return panel({
    title: words().title,
    meta: html`<span class="muted">${committee} ${words().session(session.term, session.session)}</span>`,
    body: html`${returnedNotice(work.view)}${draftNotices(desk)}${errorSummary()}<fieldset ?disabled=${isBusy || isDisabled}>${fields(desk)}</fieldset>`,
    footer: html`${offlineNotice(keeper.id)}${errorNotice(work.error)}${isControl ? '' : sending(desk, backToCase(desk))}${statusLine('saved')}`,
  });
}

/** The button, the question before anything leaves, and the wait. */
export function sending(desk: Desk, more: unknown = '', mayNot = false): TemplateResult {
  const { content, work, asking, isBusy, isWriting } = desk;
  const { proposerType, subject = '', suggestions = [], invitees = [] } = (isWriting ? content.proposal : work.view?.snapshot.data['form']) as Desk['content']['proposal'];
  const invites = isWriting && proposerType === 'joint';
  if (asking === 'submit') {
    return confirmation({
      question: invites ? words().askJoint : words().ask,
      body: invites ? words().askJointBody(invitees.length, work.view !== undefined) : words().askBody(subject, suggestions.length),
      confirmLabel: invites ? words().invite : words().submit,
      onConfirm: desk.send,
      onCancel: () => desk.ask(undefined),
    });
  }
  return actions(
    button({ label: isBusy ? words().sending : words().submit, variant: 'primary', busy: isBusy, disabled: mayNot || desk.isDisabled, onClick: () => desk.ask('submit') }),
    isBusy ? button({ label: words().stop, variant: 'quiet', onClick: () => work.cancel() }) : more,
  );
}
