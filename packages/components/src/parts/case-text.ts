import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { Profile } from '@cppcc-kit/sdk';
import { readAnswers, readForm } from '../event-forms/read.js';
import { formatReference, labelIn, labelOfCategory, labelOfMark, labelOfState, labelOfTier, toneOfState } from '../labels.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { badge } from './badge.js';
import { facts } from './facts.js';
import type { Choice } from './options.js';
import { panel, section } from './panel.js';

export interface CaseTextOptions {
  readonly view: CaseView;
  readonly profile?: Profile | undefined;
  /** Units by id, for their names. */
  readonly units?: readonly Choice[];
}

const words = () => wordsOf('caseText', zh.caseText);

/** A proposal as it is read: head, facts, body, suggestions as a numbered list. What is not given to this person is not there. */
export function caseText({ view, profile, units = [] }: CaseTextOptions): TemplateResult {
  const { snapshot } = view;
  const { subject = '', situation, analysis, suggestions = [], research, proposer, collective, proposerType } = readForm(view);
  const { category, tier } = (snapshot.data['classification'] ?? {}) as { category?: string; tier?: string };
  const number = snapshot.numbers['filing'] ?? snapshot.numbers['serial'];
  const series = snapshot.numbers['filing'] === undefined ? 'serial' : 'filing';
  const reference = formatReference({ series, ...(number === undefined ? {} : { number }) });
  const { lead = [], co = [] } = (snapshot.data['assignment'] ?? {}) as { lead?: readonly string[]; co?: readonly string[] };
  const names = (ids: readonly string[]) => ids.map((id) => units.find(({ value }) => value === id)?.label ?? id).join('、');
  const meta = html`${badge(labelOfState(snapshot.process, snapshot.state), toneOfState(snapshot.process, snapshot.state))}${reference === '' ? '' : html`<span class="muted">${reference}</span>`}`;
  const head = facts([
    { label: words().proposer, value: collective?.name ?? proposer?.name },
    { label: words().type, value: proposerType === undefined ? '' : words().types[proposerType] },
    { label: words().sector, value: proposer?.sector },
    { label: words().post, value: proposer?.post },
    { label: words().phone, value: proposer?.phone },
    { label: words().timing, value: words().timings[String(snapshot.data['timing'])] },
    { label: words().category, value: labelOfCategory(profile, category) },
    { label: words().tier, value: labelOfTier(profile, tier) },
    { label: words().lead, value: names(lead) },
    { label: words().co, value: names(co) },
    { label: words().mark, value: labelOfMark(profile, snapshot.data['mark'] as string | undefined) },
    { label: words().research, value: research === undefined ? '' : `${research.date} ${research.place}（${research.type}）：${research.summary}`, long: true },
  ]);
  const body = html`${head}
    ${situation === undefined ? '' : section(words().situation, html`<p class="prose">${situation}</p>`)}
    ${analysis === undefined || analysis === '' ? '' : section(words().analysis, html`<p class="prose">${analysis}</p>`)}
    ${suggestions.length === 0 ? '' : section(words().suggestions, html`<ol class="prose">${suggestions.map((each) => html`<li>${each}</li>`)}</ol>`)}`;
  return panel({ title: subject, meta, body });
}

/** Released replies, each suggestion with what became of it. */
export function answersText({ view, profile, units = [] }: CaseTextOptions): unknown {
  return Object.entries(readAnswers(view)).map(([unit, answer]) => {
    const letter = answer as typeof answer & { readonly letterNo?: string; readonly body?: string; readonly markNote?: string };
    const verdict = ({ adopted, done }: (typeof answer.suggestions)[number]) => words().verdict(adopted, done);
    return panel({
      title: words().answerOf(labelIn(units.map(({ value, label }) => ({ id: value, label })), unit)),
      meta: html`${badge(labelOfMark(profile, answer.mark), 'info')}<span class="muted">${letter.letterNo ?? ''}</span>`,
      body: html`<h3>${answer.title}</h3>
        <p class="prose">${letter.body ?? ''}</p>
        <ol class="prose">${answer.suggestions.map((each) => html`<li>${badge(verdict(each), each.done ? 'success' : each.adopted ? 'info' : 'neutral')} ${each.text}</li>`)}</ol>
        ${letter.markNote === undefined || letter.markNote === '' ? '' : html`<p class="muted">${words().markNote(letter.markNote)}</p>`}`,
    });
  });
}
