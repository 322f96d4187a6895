import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { remainingDays, type Deadline } from '@cppcc-kit/sdk';
import { formatWeekday } from '@cppcc-kit/sdk/calendar';
import { getDefinition } from '../../labels.js';
import { badge } from '../../parts/badge.js';
import { caseLink, moveAmongCases, type CaseLinks } from '../../cases/case-link.js';
import { getReference } from '../../cases/reference.js';
import { formatDue } from '../../cases/row.js';
import type { Entry } from './entries.js';
import { tellReceipt, words, type UrgencyContext } from './urgency.js';

export interface EntryListOptions extends UrgencyContext {
  readonly links: CaseLinks;
  readonly nameWhose: (entry: Entry) => string;
  /** Keys of the entries whose receipt has been asked for. */
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (key: string) => void;
}

/** Deadlines below each other, each with its receipt on demand. */
export const entryList = (entries: readonly Entry[], options: EntryListOptions): TemplateResult =>
  html`<ul class="entries" @keydown=${moveAmongCases}>
    ${repeat(
      entries,
      ({ key }) => key,
      (entry) => entryRow(entry, options),
    )}
  </ul>`;

function entryRow(entry: Entry, options: EntryListOptions): TemplateResult {
  const { item, deadline, label, tone } = entry;
  const about = [getDefinition(item.process)?.label ?? '', getReference(item), item.by ?? ''];
  return html`<li class="entry" part="row">
    <div class="when">${badge(label, tone)}${dateOf(deadline, options)}</div>
    <div class="what">
      <p><span class="clock">${deadline.label}</span>${caseLink(item, options.links)}</p>
      <p class="small">${about.filter(Boolean).join(' · ')}</p>
      ${deadline.receipt.due === undefined ? html`<p class="small">${whyNoDate(deadline)}</p>` : ''}
      ${receiptOf(entry, options)}
    </div>
    <p class="whose">${options.nameWhose(entry)}</p>
  </li>`;
}

/** The date, and how many working days that leaves. */
function dateOf({ receipt: { due } }: Deadline, { today, calendar }: UrgencyContext): unknown {
  if (due === undefined) return '';
  const { days, workingDays } = remainingDays({ due, today }, calendar);
  const left = days > 0 && workingDays !== undefined ? words().workingDays(workingDays) : '';
  return html`<p class="small num">
    <span>${formatDue(due, today)} ${formatWeekday(due, 'short')}</span><span>${left}</span>
  </p>`;
}

/** Paused, or a calendar year that is missing: the receipt says it after the rule and its basis. */
const whyNoDate = (deadline: Deadline): string => tellReceipt(deadline).slice(2).join('');

/** Written out only when asked for: most receipts are never opened. */
function receiptOf({ key, deadline }: Entry, { opened, onOpen }: EntryListOptions): TemplateResult {
  const lines = opened.has(key) ? tellReceipt(deadline) : [];
  return html`<details class="receipt" part="receipt" @toggle=${() => onOpen(key)}>
    <summary>${words().receipt}</summary>
    <ol>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ol>
  </details>`;
}
