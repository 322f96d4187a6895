import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { JsonObject } from '@cppcc-kit/sdk';
import { badge, type Tone } from '../../parts/badge.js';
import { button } from '../../parts/button.js';
import { facts } from '../../parts/facts.js';
import { notice } from '../../parts/notice.js';
import { panel, section } from '../../parts/panel.js';
import { dateOf } from './dates.js';
import type { Desk } from './desk.js';
import type { UnfinishedProposal } from './form-values.js';
import { errorNotice } from './notices.js';
import { sending } from './screens.js';
import { wordsOf, type Wording } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';
import { words } from './words.js';

const caseWords = (): Wording['proposalCase'] => wordsOf('proposalCase', zh.proposalCase);

const formOf = ({ snapshot }: CaseView): UnfinishedProposal => (snapshot.data['form'] ?? {}) as UnfinishedProposal;

/** The invitations are out: who has answered, and what the first proposer can do. */
export function invitedScreen(desk: Desk, view: CaseView): TemplateResult {
  const { work, outcome, isBusy } = desk;
  const held = work.available('submit')?.refusals ?? [];
  const { fields, sections } = words();
  return panel({
    title: formOf(view).subject ?? '',
    body: html`<div class="stack">
      ${notice({ title: caseWords().invited, body: caseWords().invitedBody, ...(outcome && { tone: 'success', role: 'status' }) })}
      ${section(fields.invitees, invitations(view))}${held.map(({ message }) => html`<p>${caseWords().notYet(message)}</p>`)}${section(sections.body, text(view))}
    </div>`,
    footer: html`${errorNotice(work.error)}${sending(
      desk,
      html`${button({ label: caseWords().revise, onClick: desk.revise })}${button({ label: caseWords().refresh, variant: 'quiet', onClick: () => void work.reload() })}`,
      held.length > 0 && !isBusy,
    )}`,
  });
}

/** Out of the changes, back to what the invited have been shown. */
export function backToCase({ work: { view }, stopRevising }: Desk): unknown {
  const isInvited = view?.snapshot.state === 'drafting' && formOf(view).proposerType === 'joint';
  return isInvited ? button({ label: caseWords().cancelRevision, variant: 'quiet', onClick: stopRevising }) : '';
}

/** A proposal that this person cannot change now. */
export function readScreen({ outcome }: Desk, view: CaseView): TemplateResult {
  return panel({
    title: formOf(view).subject ?? '',
    body: html`${outcome === 'alreadySent' ? notice({ tone: 'warning', title: caseWords().alreadySent, role: 'alert' }) : ''}${text(view)}`,
  });
}

const tones: Readonly<Record<string, Tone>> = { accepted: 'success', declined: 'danger', open: 'warning' };

/** Until when, and the answer of each to the present text. */
function invitations(view: CaseView): TemplateResult {
  const { data, tasks } = view.snapshot;
  const opinions = (data['coSignatures'] ?? []) as readonly JsonObject[];
  const due = view.deadlines.find(({ kind, receipt }) => kind === 'coSign' && receipt.state === 'running')?.receipt.due;
  const row = ({ id, name }: { readonly id: string; readonly name: string }): { label: string; value: unknown } => {
    const task = tasks.find((each) => each.kind === 'coSign' && each.assignee === `person:${id}` && each.opened >= Number(data['revision']));
    const decision = task?.outcome ?? 'open';
    const said = opinions.find(({ seq }) => seq === task?.settled)?.['opinion'];
    return { label: name, value: html`${badge(caseWords().decisions[decision] ?? decision, tones[decision])} ${said}` };
  };
  return html`<div class="stack">${due ? html`<p>${caseWords().invitedUntil(dateOf(due))}</p>` : ''}${facts((formOf(view).invitees ?? []).map(row))}</div>`;
}

/** The proposal to read. */
function text(view: CaseView): TemplateResult {
  const { fields, types, consents, sections } = words();
  const { proposer, collective, research, proposerType, consentToPublish, publishRefusal = '', suggestions = [], ...form } = formOf(view);
  const long = (label: string, value: unknown): { label: string; value: unknown; long: true } => ({ label, value, long: true });
  return facts([
    { label: fields.proposerType, value: proposerType && types[proposerType] },
    { label: fields['collective.name'], value: collective?.name },
    { label: sections.proposer, value: proposer?.name },
    { label: fields['proposer.phone'], value: proposer?.phone },
    { label: fields.invitees, value: form.invitees?.map(({ name }) => name).join('、') },
    { label: fields.consentToPublish, value: consentToPublish === undefined ? '' : consentToPublish ? consents.yes : `${consents.no}（${publishRefusal}）` },
    long(fields.situation, form.situation),
    long(fields.analysis, form.analysis),
    long(fields.suggestions, suggestions.length > 0 ? html`<ol class="next">${suggestions.map((each) => html`<li>${each}</li>`)}</ol>` : ''),
    long(sections.research, research && Object.values(research).join('，')),
    long(fields.attachments, form.attachments?.map(({ name }) => name).join('、')),
  ]);
}
