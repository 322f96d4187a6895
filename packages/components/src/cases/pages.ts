import { initialState, Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import type { CallOptions, Page, PageQuery } from '@cppcc-kit/adapter';

export interface PagesOptions<Item> {
  /** Whose pages these are; another value drops at once what is shown. An undefined member: not known yet. */
  of(): readonly unknown[];
  /** What narrows them; what is shown stays until the new first page is there. */
  by?(): readonly unknown[];
  load(page: PageQuery, options: CallOptions): Promise<Page<Item>> | undefined;
  /** The same item read again (it was changed meanwhile) replaces what was read before. */
  key(item: Item): string | number;
  /** Goes on by itself until so many are read; without it, page by page. */
  upTo?: number;
}

/** Items read page by page into an element. Whatever fails or is stopped, what was read stays. */
export class Pages<Item> {
  items: readonly Item[] = [];
  /** When the first of the pages came, in milliseconds since 1970. */
  readAt: number | undefined;
  /** The person stopped the reading. */
  stopped = false;
  private readonly options: PagesOptions<Item>;
  private readonly task: Task<readonly unknown[], undefined>;
  private next: string | undefined;
  private owner: readonly unknown[] = [];
  /** Filters of what is shown, and of what is being read. */
  private shownBy: readonly unknown[] = [];
  private readsBy: readonly unknown[] = [];
  private goesOn = false;
  private readsMore = false;

  constructor(host: LitElement, options: PagesOptions<Item>) {
    this.options = options;
    this.task = new Task(host, {
      args: () => [...options.of(), ...(options.by?.() ?? [])],
      task: async (_, { signal }) => {
        if (!this.begin()) return initialState;
        try {
          await this.read(signal, host);
        } finally {
          // Rows of other filters must not stand under these.
          if (!signal.aborted || this.stopped) this.dropOthers();
        }
        return undefined;
      },
    });
  }

  /** What is being read now: the first page (shown items may be of other filters) or one after it. */
  get reading(): 'first' | 'more' | undefined {
    if (this.task.status !== TaskStatus.PENDING || this.stopped) return undefined;
    return this.readsMore ? 'more' : 'first';
  }

  /** False until it is known whose pages to read. */
  get hasBegun(): boolean {
    return this.task.status !== TaskStatus.INITIAL;
  }

  get hasMore(): boolean {
    return this.next !== undefined;
  }

  /** Why the last reading ended early; undefined where it did not. */
  get error(): unknown {
    return this.reading === undefined && !this.stopped ? this.task.error : undefined;
  }

  async more(): Promise<void> {
    if (this.reading !== undefined || this.next === undefined) return;
    this.goesOn = true;
    await this.task.run();
  }

  async reload(): Promise<void> {
    await this.task.run();
  }

  /** Repeats what failed. */
  async again(): Promise<void> {
    await (this.readsMore && this.hasMore ? this.more() : this.reload());
  }

  stop(): void {
    this.stopped = true;
    this.task.abort();
  }

  /** False where it is not known yet whose pages to read. */
  private begin(): boolean {
    const owner = this.options.of();
    if (!isSame(owner, this.owner)) {
      this.drop();
      this.goesOn = false;
    }
    this.owner = owner;
    this.stopped = false;
    this.readsBy = this.options.by?.() ?? [];
    this.readsMore = this.goesOn;
    this.goesOn = false;
    return !owner.includes(undefined);
  }

  private drop(): void {
    this.items = [];
    this.next = undefined;
  }

  private dropOthers(): void {
    if (!isSame(this.shownBy, this.readsBy)) this.drop();
  }

  private async read(signal: AbortSignal, host: LitElement): Promise<void> {
    const { options } = this;
    const { upTo = 0 } = options;
    do {
      const cursor = this.readsMore ? this.next : undefined;
      const page = await untilAborted(
        options.load(cursor === undefined ? {} : { cursor }, { signal }),
        signal,
      );
      if (signal.aborted || page === undefined) return;
      this.take(page);
      host.requestUpdate();
    } while (this.next !== undefined && this.items.length < upTo);
  }

  private take({ items, next }: Page<Item>): void {
    const read = new Map((this.readsMore ? this.items : []).map((item) => [this.options.key(item), item]));
    for (const item of items) read.set(this.options.key(item), item);
    if (!this.readsMore) this.readAt = Date.now();
    this.items = [...read.values()];
    this.next = next;
    this.shownBy = this.readsBy;
    this.readsMore = true;
  }
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** Gives up waiting when the signal says so, whatever the back end makes of it. */
function untilAborted<T>(promise: Promise<T> | undefined, signal: AbortSignal): Promise<T | undefined> {
  const aborted = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  return Promise.race([promise ?? Promise.resolve(undefined), aborted]);
}
