import { html, type TemplateResult } from 'lit';
import { emptyState } from '../../parts/states.js';
import { groupEntries, type Entry, type Grouping } from './entries.js';
import { entryList, type EntryListOptions } from './entry-row.js';
import { words } from './urgency.js';

/** Groups below each other, each with its count. */
export function listView(
  entries: readonly Entry[],
  grouping: Grouping,
  nameOfUnit: (id: string) => string,
  options: EntryListOptions,
): TemplateResult {
  if (entries.length === 0) return emptyState(words().noneOfLevel);
  return html`${groupEntries(entries, grouping, nameOfUnit).map(
    ({ label, entries: ofGroup }) =>
      html`<section class="group">
        <h3>${label}<span class="small num">${words().items(ofGroup.length)}</span></h3>
        ${entryList(ofGroup, options)}
      </section>`,
  )}`;
}
