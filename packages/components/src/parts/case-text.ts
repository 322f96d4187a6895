import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { Deadline, Profile } from '@cppcc-kit/sdk';
import { formatDate, toIsoDate } from '@cppcc-kit/sdk/calendar';
import { revealName } from '@cppcc-kit/sdk/text-tools';
import type { Attachments } from '../controllers/attachments.js';
import { readForm } from '../event-forms/read.js';
import {
  formatReference,
  labelIn,
  labelOfCategory,
  labelOfMark,
  labelOfState,
  labelOfTier,
  toneOfState,
} from '../labels.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { badge, type Tone } from './badge.js';
import { facts, type Fact } from './facts.js';
import { panel, section } from './panel.js';

export interface CaseTextOptions {
  readonly view: CaseView;
  readonly profile: Profile | undefined;
  /** The name of a unit, by its id. */
  readonly unitName: (unit: string | undefined) => string;
  readonly attachments: Attachments;
}

const words = () => wordsOf('caseText', zh.caseText);

/** A proposal as it is read: head, facts, body, suggestions as a numbered list. What is not given to this person is not there. */
export function caseText(options: CaseTextOptions): TemplateResult {
  const { snapshot } = options.view;
  const {
    subject = '',
    situation = '',
    analysis = '',
    suggestions = [],
    attachments,
  } = readForm(options.view);
  const reference = referenceOf(snapshot.numbers);
  const endedAs = snapshot.data['endedAs'];
  const meta = html`${badge(labelOfState(snapshot.process, snapshot.state), toneOfState(snapshot.process, snapshot.state))}${typeof endedAs === 'string' ? html`<span class="muted">${words().endedAs(labelOfState(snapshot.process, endedAs))}</span>` : ''}${reference === '' ? '' : html`<span class="muted num">${reference}</span>`}`;
  const body = html`${facts([...factsOf(options), ...deadlinesOf(options)])}
  ${situation === '' ? '' : section(words().situation, html`<p class="prose">${situation}</p>`)}
  ${analysis === '' ? '' : section(words().analysis, html`<p class="prose">${analysis}</p>`)}
  ${
    suggestions.length === 0
      ? ''
      : section(
          words().suggestions,
          html`<ol class="numbered">
            ${suggestions.map((each) => html`<li class="prose">${each}</li>`)}
          </ol>`,
        )
  }${options.attachments.section(attachments)}`;
  return panel({ title: subject, meta, body: html`<div class="case">${body}</div>` });
}

function referenceOf({ filing, serial }: Readonly<Record<string, number>>): string {
  const number = filing ?? serial;
  return formatReference({
    series: filing === undefined ? 'serial' : 'filing',
    ...(number === undefined ? {} : { number }),
  });
}

function factsOf({ view, profile, unitName }: CaseTextOptions): readonly Fact[] {
  const { data, state } = view.snapshot;
  const { research, proposer, collective, proposerType } = readForm(view);
  const { category, tier } = (data['classification'] ?? {}) as { category?: string; tier?: string };
  const { lead = [], co = [] } = (data['assignment'] ?? {}) as {
    lead?: readonly string[];
    co?: readonly string[];
  };
  const {
    reason,
    to,
    destination = '',
  } = (data['conversion'] ?? data['outcome'] ?? {}) as { reason?: string; to?: string; destination?: string };
  const goesTo =
    to === undefined ? '' : [labelIn(profile?.proposal.outcomes, to), destination].filter(Boolean).join('，');
  const changes = (data['markChanges'] ?? []) as unknown as readonly { readonly at: string }[];
  const mark = labelOfMark(profile, (data['mark'] ?? undefined) as string | undefined);
  const changed = changes[changes.length - 1];
  const outcome = words().outcomes[state];
  return [
    { label: words().proposer, value: revealName(collective?.name ?? proposer?.name ?? '') },
    { label: words().type, value: proposerType === undefined ? '' : words().types[proposerType] },
    { label: words().sector, value: proposer?.sector },
    { label: words().post, value: proposer?.post },
    { label: words().phone, value: proposer?.phone },
    { label: words().timing, value: words().timings[data['timing'] as string] },
    { label: words().category, value: labelOfCategory(profile, category) },
    { label: words().tier, value: labelOfTier(profile, tier) },
    { label: words().lead, value: lead.map(unitName).join('、') },
    { label: words().co, value: co.map(unitName).join('、') },
    {
      label: words().mark,
      value: changed === undefined ? mark : words().markChange(mark, formatDate(toIsoDate(changed.at))),
    },
    { label: words().destination, value: goesTo },
    { label: outcome ?? '', value: outcome === undefined ? '' : reason, long: true },
    {
      label: words().research,
      value:
        research === undefined
          ? ''
          : `${research.date} ${research.place}（${research.type}）：${research.summary}`,
      long: true,
    },
  ];
}

const tones: Readonly<Record<string, Tone>> = { dueSoon: 'warning', dueToday: 'danger', overdue: 'danger' };

/** The clocks that still run, so that whoever works on the case need not look elsewhere. */
function deadlinesOf({ view, unitName }: CaseTextOptions): readonly Fact[] {
  const running = view.deadlines.filter(({ level }) => level !== 'stopped');
  return running.map(({ label, subject, level, receipt: { due } }: Deadline) => {
    const said = words().levels[level] ?? '';
    return {
      label: words().deadlineOf(label, subject === undefined ? '' : unitName(subject)),
      value: html`${due === undefined ? '' : formatDate(due)} ${said === '' ? '' : badge(said, tones[level])}`,
    };
  });
}
