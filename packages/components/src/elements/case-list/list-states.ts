import { html, type TemplateResult } from 'lit';
import type { ListedCase } from '@cppcc-kit/adapter';
import { button } from '../../parts/button.js';
import { emptyState, failure, loading } from '../../parts/states.js';
import type { Pages } from '../../cases/pages.js';
import { isBroken, moreOf, stoppedState } from '../../cases/pages-view.js';
import type { GivenFilters } from '../../cases/query.js';
import { words } from '../../cases/words.js';
import type { KitController } from '../../controllers/kit.js';
import { waiting } from '../../controllers/waiting.js';

/** Above this, narrowing helps more than scrolling does. */
const MOST = 2000;

/** What the list is of, in words. */
export function caption({ waiting, mine, taskKinds }: GivenFilters): string {
  const { captions } = words();
  return waiting || taskKinds.length > 0 ? captions.waiting : mine ? captions.mine : captions.all;
}

/** How many there are, as far as is known, or that they are being read. */
export function counted({ items, reading, hasMore }: Pages<ListedCase>): TemplateResult {
  const busy = reading === 'first' && items.length > 0;
  const count = items.length === 0 ? '' : words().count(items.length, hasMore);
  return html`<span class="muted num" role="status"
    >${busy ? html`<span class="spinner"></span> ${words().reading}` : count}</span
  >`;
}

/** In place of the rows: being read, failed, stopped, or nothing there. */
export function withoutRows(
  pages: Pages<ListedCase>,
  {
    kit,
    given,
    clear,
  }: { readonly kit: KitController; readonly given: GivenFilters; readonly clear: (() => void) | undefined },
): TemplateResult {
  const again = (): void => void pages.again();
  if (!pages.hasBegun) return waiting(kit);
  if (pages.reading !== undefined) return loading({ cancel: () => pages.stop() });
  if (pages.stopped) return stoppedState(again);
  if (isBroken(pages)) return failure(pages.error, again);
  if (clear !== undefined) {
    return emptyState(words().noMatch, words().noMatchBody, button({ label: words().clear, onClick: clear }));
  }
  const { none, noneBody } =
    words().empty[given.waiting || given.taskKinds.length > 0 ? 'waiting' : given.mine ? 'mine' : 'all'];
  return emptyState(none, noneBody);
}

/** Under the rows: more, or why there are no more. */
export function foot(pages: Pages<ListedCase>): unknown {
  if (pages.hasMore && pages.items.length >= MOST) {
    return html`<p class="end muted">${words().tooMany(pages.items.length)}</p>`;
  }
  return moreOf(pages);
}
