import { html, type TemplateResult } from 'lit';
import { emptyState } from '../../parts/states.js';
import { groupEntries, type Entry, type Grouping } from './entries.js';
import { entryList, type EntryListOptions } from './entry-row.js';
import type { Growing } from '../../controllers/growing.js';
import { words } from './urgency.js';

/** Groups below each other, each with its count. */
export function listView(
  entries: readonly Entry[],
  grouping: Grouping,
  nameOfUnit: (id: string) => string,
  { growing, ...options }: EntryListOptions & { readonly growing: Growing },
): TemplateResult {
  if (entries.length === 0) return emptyState(words().noneOfLevel);
  const groups = groupEntries(entries, grouping, nameOfUnit);
  const all = groups.flatMap((group) => group.entries.map((entry) => ({ group, entry })));
  const drawn = growing.take(all);
  return html`${groups.map((group) => {
    const { label, entries: ofGroup } = group;
    const shown = drawn.filter((each) => each.group === group).map(({ entry }) => entry);
    // Every group says how many it has, also before its entries are reached.
    return html`<section class="group">
      <h3>${label}<span class="small num">${words().items(ofGroup.length)}</span></h3>
      ${shown.length === 0 ? '' : entryList(shown, options)}
    </section>`;
  })}${growing.end(all.length)}`;
}
