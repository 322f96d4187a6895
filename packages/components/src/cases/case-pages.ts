import type { LitElement } from 'lit';
import type { CallOptions, CaseAdapter, ListedCase, ListQuery, Page } from '@cppcc-kit/adapter';
import type { IsoDate } from '@cppcc-kit/sdk/calendar';
import type { KitController } from '../controllers/kit.js';
import { learnDay } from '../controllers/server-day.js';
import { Freshness } from './freshness.js';
import { mendRows, type Flaw } from './mend.js';
import { Pages } from './pages.js';

/** The most that a back end gives at once. */
const LARGEST_PAGE = 200;

/** The cases of a query in an element, page by page, and whether they are still true. */
export class CasePages extends Pages<ListedCase> {
  private readonly freshness: Freshness;
  /** The day on which the back end judged the deadlines of the page read last, where it says so. */
  judgedOn: IsoDate | undefined;
  /** What was wrong with the rows read so far. */
  flaws: readonly Flaw[] = [];

  /** @param upTo reads on by itself until so many cases are there */
  constructor(host: LitElement, kit: KitController, query: () => ListQuery, upTo = 0) {
    const limit = upTo > 0 ? { limit: LARGEST_PAGE } : {};
    super(host, {
      of: () => [kit.adapter],
      by: () => [JSON.stringify(query())],
      load: (page, options) => this.ask(kit.adapter, { ...query(), ...limit, ...page }, options),
      key: ({ id }) => id,
      upTo,
    });
    this.freshness = new Freshness(host, {
      readAt: () => this.readAt,
      changed: async () => {
        // The newest change comes first, so one case tells.
        const newest = (await kit.adapter?.list({ ...query(), limit: 1 }))?.items[0];
        const shown = this.items[0];
        return newest?.id !== shown?.id || newest?.version !== shown?.version;
      },
    });
  }

  get isStale(): boolean {
    return this.freshness.isStale;
  }

  private ask(
    adapter: CaseAdapter | undefined,
    query: ListQuery,
    options: CallOptions,
  ): Promise<Page<ListedCase>> | undefined {
    return adapter?.list(query, options).then((page) => {
      this.judgedOn = page.today;
      learnDay(adapter, page.today);
      const { items, flaws } = mendRows(page.items);
      this.flaws = query.cursor === undefined ? flaws : [...this.flaws, ...flaws];
      return { ...page, items };
    });
  }

  override async reload(): Promise<void> {
    this.freshness.clear();
    await super.reload();
  }
}
