import { html, type TemplateResult } from 'lit';
import { actions, button } from '../../parts/button.js';
import { notice } from '../../parts/notice.js';
import { emptyState, failure, loading } from '../../parts/states.js';
import type { CasePages } from '../../cases/case-pages.js';
import { isBroken, stoppedState, tell } from '../../cases/pages-view.js';
import { pageWords } from '../../cases/words.js';
import type { KitController } from '../../controllers/kit.js';
import { waiting } from '../../controllers/waiting.js';
import { words } from './urgency.js';

/** How many there are; while they are being read, how far that is. */
export function counted({ reading, items }: CasePages, deadlines: number): TemplateResult {
  const busy = reading !== undefined && items.length > 0;
  const label = busy ? words().reading(items.length) : deadlines === 0 ? '' : words().count(deadlines);
  return html`<span class="muted num" role="status"
    >${busy ? html`<span class="spinner"></span> ` : ''}${label}</span
  >`;
}

/** Counts that rest on a part of the cases say so, whatever the reason. */
export function unfinishedNotice(pages: CasePages): unknown {
  const { items, hasMore, reading, error } = pages;
  if (items.length === 0) return '';
  if (isBroken(pages)) {
    return notice({
      title: pageWords().failed,
      tone: 'danger',
      role: 'alert',
      body: html`${tell(error)} ${hasMore ? words().partial(items.length) : ''}`,
      actions: actions(button({ label: words().goOn, onClick: () => void pages.again() })),
    });
  }
  if (reading === 'more') return actions(button({ label: words().stop, onClick: () => pages.stop() }));
  if (!hasMore || reading !== undefined) return '';
  return notice({
    title: words().partial(items.length),
    tone: 'warning',
    actions: actions(button({ label: words().goOn, onClick: () => void pages.more() })),
  });
}

/** In place of the deadlines: being read, failed, stopped, or none there. */
export function withoutEntries(pages: CasePages, kit: KitController): TemplateResult {
  if (!pages.hasBegun) return waiting(kit);
  if (pages.reading !== undefined) return loading({ cancel: () => pages.stop() });
  if (pages.stopped && pages.items.length === 0) return stoppedState(() => void pages.again());
  if (isBroken(pages) && pages.items.length === 0) return failure(pages.error, () => void pages.again());
  return emptyState(words().none, words().noneBody);
}
