import { Task } from '@lit/task';
import type { ListedCase, ListQuery, Page } from '@cppcc-kit/adapter';
import { mendRows } from '../cases/mend.js';
import type { CaseHost } from './case-work.js';
import { hearSent } from './hear-sent.js';
import type { KitController } from './kit.js';
import { learnDay } from './server-day.js';

/** What the person narrowed the queue down to. */
export interface QueueFilter {
  readonly search: string;
  /** One of the panel's states, '' for all. */
  readonly state: string;
  readonly waiting: boolean;
}

const LIMIT = 50;

/** Rows that can be drawn; a queue has no room to say what they lack. */
const mend = (page: Page<ListedCase> | undefined): Page<ListedCase> | undefined =>
  page && { ...page, items: mendRows(page.items).items };

/** The cases that a panel works through: those in its states that the person may see, newest change first. */
export class Queue {
  readonly states: readonly string[];
  readonly task: Task<readonly unknown[], Page<ListedCase> | undefined>;
  filter: QueueFilter = { search: '', state: '', waiting: false };
  /** The pages after the first. */
  private further: readonly ListedCase[] = [];
  private next: string | undefined;
  /** `loading` or `failed` while the next page is asked for. */
  moreState: 'loading' | 'failed' | undefined;
  private readonly host: CaseHost;
  readonly kit: KitController;

  constructor(host: CaseHost, kit: KitController, states: readonly string[]) {
    this.host = host;
    this.kit = kit;
    this.states = states;
    this.task = new Task(host, {
      args: () => [kit.adapter, this.filter],
      task: async (_, { signal }) => {
        const { adapter } = kit;
        const page = mend(await adapter?.list(this.query, { signal }));
        learnDay(adapter, page?.today);
        if (!signal.aborted) [this.further, this.next, this.moreState] = [[], page?.next, undefined];
        return page;
      },
    });
    // The case may have left the queue, and another may be next.
    hearSent(host, () => void this.reload());
  }

  /** What is shown: while the list is read again, what it was. A case that was changed meanwhile can come twice. */
  get items(): readonly ListedCase[] | undefined {
    const page = this.task.value;
    if (page === undefined) return undefined;
    const seen = new Set<string>();
    return [...page.items, ...this.further].filter(({ id }) => !seen.has(id) && seen.add(id).size > 0);
  }

  get hasMore(): boolean {
    return this.next !== undefined;
  }

  narrow(change: Partial<QueueFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.host.requestUpdate();
  }

  async reload(): Promise<void> {
    await this.task.run();
  }

  async loadMore(): Promise<void> {
    const { next: cursor, filter } = this;
    if (cursor === undefined || this.moreState === 'loading') return;
    this.enter('loading');
    try {
      const page = mend(await this.kit.adapter?.list({ ...this.query, cursor }));
      if (filter !== this.filter || cursor !== this.next || page === undefined) return;
      this.further = [...this.further, ...page.items];
      this.next = page.next;
      this.enter(undefined);
    } catch {
      if (filter === this.filter) this.enter('failed');
    }
  }

  private get query(): ListQuery {
    const { search, state, waiting } = this.filter;
    return {
      process: 'proposal',
      states: state === '' ? this.states : [state],
      limit: LIMIT,
      ...(search === '' ? {} : { search }),
      ...(waiting ? { waiting } : {}),
    };
  }

  private enter(state: Queue['moreState']): void {
    this.moreState = state;
    this.host.requestUpdate();
  }
}
