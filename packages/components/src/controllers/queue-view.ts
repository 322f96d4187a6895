import { html, type TemplateResult } from 'lit';
import type { Deadline } from '@cppcc-kit/sdk';
import { formatMonthDay } from '@cppcc-kit/sdk/calendar';
import type { ListedCase } from '@cppcc-kit/adapter';
import { searchInput } from '../cases/search-input.js';
import { formatReference, labelOfState, toneOfState } from '../labels.js';
import { badge, type Tone } from '../parts/badge.js';
import { button } from '../parts/button.js';
import { panel } from '../parts/panel.js';
import { emptyState, failure } from '../parts/states.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { Growing } from './growing.js';
import type { Queue } from './queue.js';
import { waiting } from './waiting.js';

const words = () => wordsOf('queue', zh.queue);

export interface QueueViewOptions {
  readonly title: string;
  /** The case that is shown beside the queue. */
  readonly caseId: string | undefined;
  /** Has the person tasks of his own in this work, so that it makes sense to see only those? */
  readonly hasTasks: boolean;
  readonly growing: Growing;
  readonly onSelect: (caseId: string) => void;
}

/** The queue as a panel: words to look for, the stage, and one button per case. */
export function renderQueue(queue: Queue, options: QueueViewOptions): TemplateResult {
  const { items } = queue;
  const list = () => (items === undefined ? waiting(queue.kit) : renderItems(queue, items, options));
  const body = queue.task.render({
    pending: list,
    complete: list,
    error: (error) => failure(error, () => void queue.reload()),
  });
  const meta =
    items === undefined
      ? ''
      : html`<span class="muted num" role="status">${words().count(items.length, queue.hasMore)}</span>`;
  const refresh = button({ label: words().refresh, variant: 'quiet', onClick: () => void queue.reload() });
  return panel({
    title: options.title,
    meta,
    actions: refresh,
    body: html`${renderFilter(queue, options)}${body}`,
  });
}

function renderFilter(queue: Queue, { hasTasks }: QueueViewOptions): TemplateResult {
  const { search, state, waiting } = queue.filter;
  const onState = ({ target }: Event) => queue.narrow({ state: (target as HTMLSelectElement).value });
  const onWaiting = ({ target }: Event) => queue.narrow({ waiting: (target as HTMLInputElement).checked });
  const option = (value: string, label: string) =>
    html`<option value=${value} ?selected=${value === state}>${label}</option>`;
  return html`<div class="filters">
    ${searchInput(search, (value) => queue.narrow({ search: value.trim().slice(0, 100) }))}
    <select aria-label=${words().state} @change=${onState}>
      ${option('', words().allStates)}${queue.states.map((each) => option(each, labelOfState('proposal', each)))}
    </select>
    ${hasTasks ? html`<label class="choice"><input type="checkbox" .checked=${waiting} @change=${onWaiting} /><span>${words().onlyWaiting}</span></label>` : ''}
  </div>`;
}

function renderItems(queue: Queue, items: readonly ListedCase[], options: QueueViewOptions): TemplateResult {
  if (items.length === 0) return emptyState(words().none, words().noneBody);
  const more = button({
    label: words().more,
    busy: queue.moreState === 'loading',
    onClick: () => void queue.loadMore(),
  });
  const { growing } = options;
  return html`<ul class="queue">
      ${growing.take(items).map((item) => html`<li>${renderItem(item, options)}</li>`)}
    </ul>
    ${growing.end(items.length)}${queue.hasMore ? html`<div class="more">${more}${queue.moreState === 'failed' ? html`<p class="muted" role="alert">${words().moreFailed}</p>` : ''}</div>` : ''}`;
}

function renderItem(item: ListedCase, { caseId, onSelect }: QueueViewOptions): TemplateResult {
  const { id, process, state, title, by, waiting, deadlines } = item;
  const pressing = deadlines.find(({ level }) => level in tones);
  return html`<button
    type="button"
    class="item"
    part="item"
    data-id=${id}
    aria-current=${id === caseId}
    @click=${() => onSelect(id)}
  >
    <span class="title">${title}</span>
    <span class="row"
      >${badge(labelOfState(process, state), toneOfState(process, state))}${waiting.length > 0 ? badge(words().waiting, 'warning') : ''}${pressing === undefined ? '' : renderDue(pressing)}<span
        class="muted"
        >${[formatReference(item), by].filter(Boolean).join(' ')}</span
      ></span
    >
  </button>`;
}

const tones: Readonly<Record<string, Tone>> = { overdue: 'danger', dueToday: 'danger', dueSoon: 'warning' };
const renderDue = ({ label, level, receipt: { due } }: Deadline) =>
  badge(words().due(label, due === undefined ? '' : formatMonthDay(due)), tones[level]);
