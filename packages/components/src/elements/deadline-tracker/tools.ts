import { html, type LitElement, type TemplateResult } from 'lit';
import type { IsoDate } from '@cppcc-kit/sdk/calendar';
import { button } from '../../parts/button.js';
import { showToast } from '../../parts/live.js';
import { getAddress } from '../../cases/case-link.js';
import { words as listWords } from '../../cases/words.js';
import { copyText, toTable } from './copy-text.js';
import { download } from '../../controllers/download.js';
import type { Entry, Grouping } from './entries.js';
import { segments } from './segments.js';
import { words } from './urgency.js';

export interface ToolOptions {
  readonly host: LitElement & { toIcs(): string };
  readonly today: IsoDate;
  /** What is shown. */
  readonly entries: readonly Entry[];
  readonly nameWhose: (entry: Entry) => string;
  readonly reload: () => void;
}

/** What can be done with the deadlines as a whole. */
export function toolButtons({ host, today, entries, nameWhose, reload }: ToolOptions): unknown {
  const exportThem = (): void => {
    const dated = entries.filter(({ deadline }) => deadline.receipt.due !== undefined).length;
    if (dated > 0)
      download(words().fileName(today), new Blob([host.toIcs()], { type: 'text/calendar;charset=utf-8' }));
    showToast(host, dated > 0 ? words().exported(dated, entries.length - dated) : words().nothingToExport);
  };
  const copy = async (): Promise<void> => {
    const done = await copyText(toTable(entries, nameWhose));
    showToast(host, done ? words().copied(entries.length) : words().notCopied);
  };
  const none = entries.length === 0;
  return html`${button({ label: words().export, variant: 'quiet', disabled: none, onClick: exportThem })}
  ${button({ label: words().copy, variant: 'quiet', disabled: none, onClick: () => void copy() })}
  ${button({ label: words().print, variant: 'quiet', disabled: none, onClick: () => window.print() })}
  ${button({ label: listWords().refresh, variant: 'quiet', onClick: reload })}`;
}

export interface ViewOptions {
  readonly view: 'list' | 'month';
  readonly group: Grouping;
  readonly onView: (view: 'list' | 'month') => void;
  readonly onGroup: (group: Grouping) => void;
}

/** List or month, and how the list is grouped. */
export const viewButtons = ({ view, group, onView, onGroup }: ViewOptions): TemplateResult =>
  html`<div class="views">
    ${segments({ label: words().viewLabel, labels: words().views, value: view, onChoose: onView })}
    ${
      view === 'list'
        ? segments({ label: words().groupLabel, labels: words().groupings, value: group, onChoose: onGroup })
        : ''
    }
  </div>`;

/** Whole addresses, for papers that leave the page; undefined where the host has no pages for cases. */
export function toCaseAddress(template: string | undefined): ((id: string) => string) | undefined {
  if (template === undefined || template === '') return undefined;
  return (id) => new URL(getAddress(id, template) ?? '', document.baseURI).href;
}
