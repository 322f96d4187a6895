import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { JsonObject } from '@cppcc-kit/sdk';
import { revealName } from '@cppcc-kit/sdk/text-tools';
import { badge, type Tone } from '../../../parts/badge.js';
import { actions, button } from '../../../parts/button.js';
import { facts } from '../../../parts/facts.js';
import { notice } from '../../../parts/notice.js';
import { panel, section } from '../../../parts/panel.js';
import { failure, loading } from '../../../parts/states.js';
import { dateOf } from './dates.js';
import type { Delivery } from './delivery.js';
import { errorNotice, formOf, submissionBar } from './delivery-parts.js';
import type { Desk } from '../desk.js';
import { more } from './more-words.js';
import { words } from '../words.js';

/** The case where it is not being written on: on its way here, waiting for answers, or only to be read. */
export function caseScreen(desk: Desk, delivery: Delivery): unknown {
  const { work, outcome, isBusy } = delivery;
  const { view } = work;
  if (!desk.profile) return failure(desk.kit.problem, desk.kit.retry);
  if (!view)
    return work.task.render({
      pending: loading,
      complete: loading,
      error: (error) => failure(error, () => void work.reload()),
    });
  if (outcome === 'alreadySent') return readScreen(delivery, view, startNewButton(desk));
  if (work.available('revise') && !work.available('submit')) return recordedScreen(desk, delivery, view);
  return work.available('revise') || isBusy
    ? invitedScreen(desk, delivery, view)
    : readScreen(delivery, view);
}

/** The invitations are out: who has answered, and what the first proposer can do. */
function invitedScreen(desk: Desk, delivery: Delivery, view: CaseView): TemplateResult {
  const { work, outcome, isBusy, revise } = delivery;
  const held = work.available('submit')?.refusals ?? [];
  const { fields, sections } = words();
  const others = html`${button({ label: more().revise, onClick: revise })}${button({ label: more().refresh, variant: 'quiet', onClick: () => void work.reload() })}`;
  return panel({
    title: formOf(view).subject ?? '',
    body: html`<div class="stack">
      ${notice({ title: more().invited, body: more().invitedBody, ...(outcome && { tone: 'success', role: 'status' }) })}
      ${section(fields.invitees, invitations(view))}${held.map(({ message }) => html`<p>${more().notYet(message)}</p>`)}${section(sections.body, text(view))}
    </div>`,
    footer: html`${errorNotice(work.error)}${submissionBar(desk, delivery, others, held.length > 0 && !isBusy)}`,
  });
}

/** Written down for a member, who has to submit it. */
function recordedScreen({ startNew }: Desk, { work, revise }: Delivery, view: CaseView): TemplateResult {
  return panel({
    title: formOf(view).subject ?? '',
    body: html`<div class="stack">
      ${notice({ tone: 'success', title: more().recorded, body: more().recordedBody(revealName(formOf(view).proposer?.name ?? '')), role: 'status' })}${text(view)}
    </div>`,
    footer: html`${errorNotice(work.error)}${actions(button({ label: more().revise, onClick: revise }), button({ label: more().another, variant: 'quiet', onClick: startNew }))}`,
  });
}

/** A proposal that this person cannot change now. */
function readScreen({ outcome }: Delivery, view: CaseView, footer?: unknown): TemplateResult {
  return panel({
    title: formOf(view).subject ?? '',
    body: html`${outcome === 'alreadySent' ? notice({ tone: 'warning', title: more().alreadySent, role: 'alert' }) : ''}${text(view)}`,
    footer,
  });
}

/** To the drafts, among which is the text that was not sent. */
const startNewButton = ({ startNew, isControl }: Desk): unknown =>
  isControl ? '' : button({ label: more().startNew, onClick: startNew });

const tones: Readonly<Record<string, Tone>> = { accepted: 'success', declined: 'danger', open: 'warning' };

/** Until when, and the answer of each to the present text. */
function invitations(view: CaseView): TemplateResult {
  const { data, tasks } = view.snapshot;
  const opinions = (data['coSignatures'] ?? []) as readonly JsonObject[];
  const due = view.deadlines.find(({ kind, receipt }) => kind === 'coSign' && receipt.state === 'running')
    ?.receipt.due;
  const row = ({
    id,
    name,
  }: {
    readonly id: string;
    readonly name: string;
  }): { label: string; value: unknown } => {
    const task = tasks.find(
      (each) =>
        each.kind === 'coSign' && each.assignee === `person:${id}` && each.opened >= Number(data['revision']),
    );
    const decision = task?.outcome ?? 'open';
    const said = opinions.find(({ seq }) => seq === task?.settled)?.['opinion'];
    return {
      label: revealName(name),
      value: html`${badge(more().decisions[decision] ?? decision, tones[decision])} ${said}`,
    };
  };
  return html`<div class="stack">
    ${due ? html`<p>${more().invitedUntil(dateOf(due))}</p>` : ''}${facts((formOf(view).invitees ?? []).map(row))}
  </div>`;
}

/** The proposal to read. */
function text(view: CaseView): TemplateResult {
  const { fields, types, consents, sections } = words();
  const {
    proposer,
    collective,
    research,
    proposerType,
    consentToPublish,
    publishRefusal = '',
    suggestions = [],
    ...form
  } = formOf(view);
  const long = (label: string, value: unknown): { label: string; value: unknown; long: true } => ({
    label,
    value,
    long: true,
  });
  return facts([
    { label: fields.proposerType, value: proposerType && types[proposerType] },
    { label: fields['collective.name'], value: collective?.name },
    { label: sections.proposer, value: revealName(proposer?.name ?? '') },
    { label: fields['proposer.phone'], value: proposer?.phone },
    { label: fields.invitees, value: form.invitees?.map(({ name }) => revealName(name)).join('、') },
    {
      label: fields.consentToPublish,
      value:
        consentToPublish === undefined
          ? ''
          : consentToPublish
            ? consents.yes
            : `${consents.no}（${publishRefusal}）`,
    },
    long(fields.situation, form.situation),
    long(fields.analysis, form.analysis),
    long(
      fields.suggestions,
      suggestions.length > 0
        ? html`<ol class="next">
            ${suggestions.map((each) => html`<li>${each}</li>`)}
          </ol>`
        : '',
    ),
    long(sections.research, research && Object.values(research).join('，')),
    long(fields.attachments, form.attachments?.map(({ name }) => revealName(name)).join('、')),
  ]);
}
