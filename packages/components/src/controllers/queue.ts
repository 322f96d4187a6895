import { html, type TemplateResult } from 'lit';
import { Task } from '@lit/task';
import type { ListedCase, Page } from '@cppcc-kit/adapter';
import { CppccSelectEvent } from '../events.js';
import { formatReference, labelOfState, toneOfState } from '../labels.js';
import { badge } from '../parts/badge.js';
import { button } from '../parts/button.js';
import { panel } from '../parts/panel.js';
import { emptyState, failure, loading } from '../parts/states.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { CaseHost } from './case-work.js';
import type { KitController } from './kit.js';

const words = () => wordsOf('queue', zh.queue);

/** The cases that a panel works through: those in its states that the person may see, newest change first. */
export class Queue {
  private readonly host: CaseHost;
  private readonly task: Task<readonly unknown[], Page<ListedCase> | undefined>;
  private onlyWaiting = false;

  constructor(host: CaseHost, kit: KitController, states: readonly string[]) {
    this.host = host;
    this.task = new Task(host, {
      args: () => [kit.adapter, this.onlyWaiting],
      task: (_, { signal }) => Promise.resolve(kit.adapter?.list({ process: 'proposal', states, limit: 100, ...(this.onlyWaiting ? { waiting: true } : {}) }, { signal })),
    });
  }

  async reload(): Promise<void> {
    await this.task.run();
  }

  render(title: string): TemplateResult {
    const page = this.task.value;
    const body = this.task.render({
      pending: () => (page === undefined ? loading() : this.renderItems(page)),
      error: (error) => failure(error, () => void this.reload()),
      complete: () => (page === undefined ? loading() : this.renderItems(page)),
    });
    const filter = html`<label class="choice"><input type="checkbox" .checked=${this.onlyWaiting} @change=${this.toggle}><span>${words().onlyWaiting}</span></label>`;
    const refresh = button({ label: words().refresh, variant: 'quiet', onClick: () => void this.reload() });
    return panel({ title, meta: page === undefined ? '' : html`<span class="muted">${words().count(page.items.length, page.next !== undefined)}</span>`, actions: refresh, body: html`${filter}${body}` });
  }

  private renderItems({ items }: Page<ListedCase>): TemplateResult {
    if (items.length === 0) return emptyState(words().none, words().noneBody);
    return html`<ul class="queue">${items.map((item) => this.renderItem(item))}</ul>`;
  }

  private renderItem(item: ListedCase): TemplateResult {
    const { id, process, state, title, by, waiting } = item;
    const mine = waiting.length > 0 ? badge(words().waiting, 'warning') : '';
    return html`<li><button type="button" class="item" part="item" aria-current=${id === this.host.caseId} @click=${() => this.select(id)}>
      <span class="title">${title}</span>
      <span class="row">${badge(labelOfState(process, state), toneOfState(process, state))}${mine}<span class="muted">${formatReference(item)} ${by ?? ''}</span></span>
    </button></li>`;
  }

  private select(caseId: string): void {
    if (this.host.dispatchEvent(new CppccSelectEvent(caseId))) this.host.caseId = caseId;
  }

  private readonly toggle = (event: Event): void => {
    // The panel's form listens at the shadow root; this box is no field of it.
    event.stopPropagation();
    this.onlyWaiting = (event.target as HTMLInputElement).checked;
    this.host.requestUpdate();
  };
}
