import { html, type TemplateResult } from 'lit';
import { actions } from '../../parts/button.js';
import { errorSummary } from '../../parts/error-summary.js';
import { statusLine } from '../../parts/live.js';
import { panel } from '../../parts/panel.js';
import type { Desk } from './desk.js';
import { hasNews } from './draft-keeper.js';
import { fields } from './fields.js';
import { comingPart, offlineNotice } from './notices.js';
import { submitButton } from './submit-button.js';
import { words } from './words.js';

/** What is on screen: the form, or the case as it is. */
export function screen(desk: Desk): unknown {
  const { problem, profile } = desk.kit;
  if (!profile && !problem) return comingPart();
  return profile && desk.isWriting ? writingScreen(desk) : desk.extra(({ delivery }) => delivery.screen());
}

function writingScreen(desk: Desk): TemplateResult {
  const { profile, keeper, extras, asking, extra, isDisabled, isControl } = desk;
  const { committee, session } = profile;
  const delivery = extras?.delivery;
  const submission =
    delivery || asking === 'submit' ? extra((all) => all.delivery.submission()) : actions(submitButton(desk));
  return panel({
    title: words().title,
    meta: html`<span class="muted">${committee} ${words().session(session.term, session.session)}</span>`,
    body: html`${delivery?.returned()}${hasNews(keeper) ? extra((all) => all.drafts()) : ''}${errorSummary()}
      <fieldset ?disabled=${isDisabled || delivery?.isBusy}>${fields(desk)}</fieldset>`,
    footer: html`${offlineNotice(keeper.id)}${delivery?.error()}${isControl ? '' : submission}${statusLine('saved')}`,
  });
}
