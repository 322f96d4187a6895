import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CaseView } from '@cppcc-kit/adapter';
import { isCppccError, type AvailableEvent } from '@cppcc-kit/sdk';
import { labelOfState } from '../labels.js';
import { actions, button } from '../parts/button.js';
import { confirmation } from '../parts/confirmation.js';
import { errorSummary } from '../parts/error-summary.js';
import { statusLine, toast } from '../parts/live.js';
import { notice } from '../parts/notice.js';
import { panel } from '../parts/panel.js';
import { emptyState, failure, loading } from '../parts/states.js';
import { clockNotice } from '../cases/clock-notice.js';
import { flawNotice } from '../cases/flaw-notice.js';
import { words as caseWords } from '../cases/words.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { ChosenEvent, EventFormWork } from './event-form-work.js';
import { damagedNotice, newerButton } from './set-aside.js';
import { renderTrouble } from './trouble.js';
import { waiting } from './waiting.js';
import { chosenUnits } from '../event-forms/chosen-units.js';

const words = () => wordsOf('caseActions', zh.caseActions);

/** Loading, failure or the case. A case that could not be read again stays, with the failure above it. */
export function renderCase(
  work: EventFormWork,
  caseId: string | undefined,
  shown: (view: CaseView) => unknown,
): unknown {
  const { view } = work;
  const flaws = work.flaws.length === 0 ? [] : [{ row: view?.id ?? '', members: work.flaws }];
  const known = () =>
    view === undefined ? '' : html`${flawNotice(flaws, caseWords().flawedCase)}${shown(view)}`;
  const isUnknown = caseId === undefined || caseId === '';
  const body = work.task.render({
    pending: () => (view === undefined ? loading() : known()),
    error: (error) =>
      html`${isMissing(error) ? emptyState(words().missing, words().missingBody) : failure(error, () => void work.reload())}${known()}`,
    complete: () =>
      view !== undefined ? known() : isUnknown ? emptyState(words().noCase) : waiting(work.kit),
  });
  return html`${clockNotice(work.element, work.kit.adapter)}${body}`;
}

/** What the person may do with the case, as a panel: the events, or the form of the chosen one. */
export function renderActions(work: EventFormWork, title: string = words().title): TemplateResult {
  const { chosen } = work;
  const body = chosen === undefined ? renderOffer(work) : keyed(chosen.round, renderForm(work, chosen));
  return html`<div id="work" tabindex="-1" role="group" aria-label=${title}>${panel({ title, body })}</div>
    ${toast()}`;
}

function renderOffer(work: EventFormWork): TemplateResult {
  const { offered } = work;
  if (offered.length === 0)
    return html`<p>${words().none}</p>
      <p class="muted">${words().noneBody}</p>`;
  const ready = offered.filter(({ refusals }) => refusals.length === 0);
  const choose = (event: AvailableEvent) => {
    work.choose(event);
    void work.focus('event-title', 'question');
  };
  const buttons = ready.map((event, index) =>
    button({
      label: event.label,
      variant: index === 0 && work.hasUsual ? 'primary' : 'secondary',
      onClick: () => choose(event),
    }),
  );
  return html`${renderTrouble(work)}${buttons.length === 0 ? '' : actions(buttons)}${renderHeld(offered)}`;
}

/** Why some steps are not possible yet; several are often held back by the same thing. */
function renderHeld(offered: readonly AvailableEvent[]): unknown {
  const held = new Map<string, string[]>();
  for (const { label, refusals } of offered)
    for (const { message } of refusals) held.set(message, [...(held.get(message) ?? []), label]);
  if (held.size === 0) return '';
  return html`<div class="held">
    <h3>${words().held}</h3>
    <ul>
      ${[...held].map(([message, labels]) => html`<li><strong>${words().join(labels)}</strong>：${message}</li>`)}
    </ul>
  </div>`;
}

function renderForm(work: EventFormWork, chosen: ChosenEvent): TemplateResult {
  const { context } = work;
  const { event, form, phase, restored, sentElsewhere } = chosen;
  const { newer, damaged } = work.setAside;
  const isBusy = work.sending !== undefined || work.isPreparing;
  const outdated = context && form.outdated?.(context);
  const begin = (label: string) =>
    actions(button({ label, variant: 'quiet', onClick: () => void work.startOver() }));
  return html`<div class="event" part="event" role="group" aria-labelledby="event-title">
    <h3 id="event-title" tabindex="-1">${event.label}</h3>
    ${sentElsewhere === undefined ? '' : html`<div id="elsewhere" tabindex="-1">${notice({ title: words().sentElsewhere, body: words().sentElsewhereBody, tone: 'warning', role: 'alert' })}</div>`}
    ${newer.length === 0 ? '' : actions(newer.map((draft) => newerButton(work.drafts, draft)))}${damagedNotice(damaged)}
    ${restored === undefined ? '' : notice({ title: words().restored, body: restored, role: 'status', actions: begin(words().discard) })}
    ${outdated === undefined ? '' : notice({ title: outdated, tone: 'warning', role: 'alert', actions: begin(words().readAgain) })}
    ${form.asksUnits && work.units.failed ? notice({ title: words().unitsFailed, tone: 'warning', actions: actions(button({ label: words().loadAgain, onClick: () => void work.units.reload() })) }) : ''}
    ${errorSummary()}
    <fieldset class="fields" ?disabled=${isBusy || phase === 'reading'}>
      ${context && form.fields(work.form, context)}
    </fieldset>
    ${work.isStillOffered ? html`${outdated === undefined ? renderTrouble(work) : ''}${renderFoot(work, chosen, outdated !== undefined)}` : renderOver(work, event)}
  </div>`;
}

function renderFoot(
  work: EventFormWork,
  { event: { label }, phase }: ChosenEvent,
  isOutdated: boolean,
): TemplateResult {
  const close = () => {
    work.choose(undefined);
    void work.focus('work');
  };
  if (work.sending !== undefined) {
    return actions(
      button({ label: words().sending, variant: 'primary', busy: true, onClick: close }),
      html`<span data-place="stop">${button({ label: words().stop, onClick: () => work.cancel() })}</span>`,
    );
  }
  if (phase === 'asking') {
    return confirmation({
      question: words().question(label),
      body: consequence(work),
      confirmLabel: words().send(label),
      onConfirm: () => void work.submit(),
      onCancel: () => work.stopAsking(),
    });
  }
  return html`<div class="row foot-row">
    <div class="actions">
      <span data-place="send"
        >${button({ label, variant: 'primary', disabled: isOutdated, onClick: () => work.ask() })}</span
      >
      ${button({ label: words().close, onClick: close })}
    </div>
    ${statusLine('saved')}
  </div>`;
}

/** Somebody else was faster: nothing can be sent any more, but what was typed can still be read and copied. */
function renderOver(work: EventFormWork, { label }: AvailableEvent): TemplateResult {
  const { process = '', state = '' } = work.view?.snapshot ?? {};
  return notice({
    title: words().over(label),
    body: words().overBody(labelOfState(process, state)),
    tone: 'warning',
    role: 'alert',
    actions: actions(button({ label: words().close, onClick: () => work.choose(undefined) })),
  });
}

/** The units that were chosen, by their names, and what becomes of the case. */
function consequence(work: EventFormWork): TemplateResult {
  const { context, chosen, targets, view } = work;
  const { process = '', state = '' } = view?.snapshot ?? {};
  const [target, ...others] = [...new Set(targets)];
  const units =
    context === undefined ? [] : chosenUnits(chosen?.form.data(work.form.values, context), context);
  const means = words().means[chosen?.event.type ?? ''];
  const leads =
    target === undefined || target === state || others.length > 0
      ? words().questionBody
      : words().leadsTo(labelOfState(process, target));
  return html`${units.map((line) => html`<p><strong>${line}</strong></p>`)}
    ${means === undefined ? '' : html`<p>${means}</p>`}
    <p>${leads}</p>`;
}

const isMissing = (error: unknown): boolean => isCppccError(error, 'CPPCC_NOT_FOUND');
