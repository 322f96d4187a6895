import { html, nothing, type TemplateResult } from 'lit';
import type { DayInfo, IsoDate } from '@cppcc-kit/sdk/calendar';
import type { Entry } from './entries.js';
import type { MonthDay } from './month-grid.js';
import { words } from './urgency.js';

/** Deadlines written out in a cell; the others are counted. */
const LINES = 3;

export interface MonthDayOptions {
  readonly today: IsoDate;
  readonly isChosen: boolean;
  readonly onDay: (day: IsoDate | undefined) => void;
}

/** One day: its number, whether it is worked where that is out of the ordinary, and what is due. */
export function monthDay(cell: MonthDay, { today, isChosen, onDay }: MonthDayOptions): TemplateResult {
  const { date, inMonth, info, entries } = cell;
  const isToday = date === today;
  const head = html`<span class="number num">${Number(date.slice(8))}</span>${markOf(info)}${
      isToday ? html`<span class="hide">${words().today}</span>` : ''
    }`;
  const due = inMonth && entries.length > 0;
  return html`<td
    data-day=${info?.why ?? 'unknown'}
    ?data-outside=${!inMonth}
    aria-current=${isToday ? 'date' : nothing}
  >
    ${
      due
        ? html`<button
            type="button"
            class="day"
            aria-pressed=${isChosen}
            @click=${() => onDay(isChosen ? undefined : date)}
          >
            <span class="head">${head}<span class="hide">${words().items(entries.length)}</span></span
            >${linesOf(entries)}
          </button>`
        : html`<div class="day"><span class="head">${head}</span></div>`
    }
  </td>`;
}

/** 休 on a weekday off, 班 on a weekend that is worked; ordinary days and weekends need no mark. */
function markOf(info: DayInfo | undefined): unknown {
  if (info?.name === undefined) return '';
  const { rest, work, restOf, workOf } = words();
  const [mark, says] = info.working ? [work, workOf(info.name)] : [rest, restOf(info.name)];
  return html`<span class="mark" title=${says}
    ><span aria-hidden="true">${mark}</span><span class="hide">${says}</span></span
  >`;
}

const linesOf = (entries: readonly Entry[]): TemplateResult => {
  const more = entries.length - LINES;
  return html`<span class="lines"
      >${entries
        .slice(0, LINES)
        .map(
          ({ tone, deadline, item }) => html`<span data-tone=${tone}>${deadline.label} ${item.title}</span>`,
        )}${more > 0 ? html`<span>${words().more(more)}</span>` : ''}</span
    ><span class="badge dots" aria-hidden="true" data-tone=${entries[0]?.tone ?? 'neutral'}
      >${entries.length}</span
    >`;
};
