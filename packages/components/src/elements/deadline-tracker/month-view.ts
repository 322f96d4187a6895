import { html, nothing, type TemplateResult } from 'lit';
import { addMonths, formatMonthDay, formatWeekday, type IsoDate } from '@cppcc-kit/sdk/calendar';
import { button } from '../../parts/button.js';
import { notice } from '../../parts/notice.js';
import type { Entry } from './entries.js';
import { entryList, type EntryListOptions } from './entry-row.js';
import { monthDay } from './month-day.js';
import { getFirstDay, getMissingYears, getMonthGrid } from './month-grid.js';
import { words } from './urgency.js';

export interface MonthViewOptions extends EntryListOptions {
  /** Any day of the month. */
  readonly month: IsoDate;
  /** Day whose deadlines are listed below; without one, those of the whole month. */
  readonly day: IsoDate | undefined;
  readonly onMonth: (month: IsoDate) => void;
  readonly onDay: (day: IsoDate | undefined) => void;
}

/** A month on one sheet, with the days that are worked and not, and below it what is due. */
export function monthView(entries: readonly Entry[], options: MonthViewOptions): TemplateResult {
  const { month, day, calendar } = options;
  const weeks = getMonthGrid(month, entries, calendar);
  const missing = getMissingYears(weeks);
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return html`${monthBar(options)}
    ${
      missing.length === 0
        ? ''
        : notice({
            title: words().calendarMissing(missing),
            tone: 'warning',
            body: words().calendarMissingBody,
          })
    }
    <table class="month" part="month">
      <caption class="hide">
        ${words().month(year, number)}
      </caption>
      <thead>
        <tr>
          ${words().weekdays.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((cell) => monthDay(cell, { ...options, isChosen: cell.date === day }))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${dueList(entries, options)}${undatedList(entries, options)}`;
}

function monthBar({ month, today, onMonth }: MonthViewOptions): TemplateResult {
  const first = getFirstDay(month);
  const isThis = first === getFirstDay(today);
  return html`<div class="month-bar">
    ${button({ label: words().previous, variant: 'quiet', onClick: () => onMonth(addMonths(first, -1)) })}
    <h3 aria-live="polite">${words().month(Number(first.slice(0, 4)), Number(first.slice(5, 7)))}</h3>
    ${button({ label: words().next, variant: 'quiet', onClick: () => onMonth(addMonths(first, 1)) })}
    ${isThis ? nothing : button({ label: words().thisMonth, variant: 'quiet', onClick: () => onMonth(today) })}
  </div>`;
}

/** What is due on the chosen day or in the month. */
function dueList(entries: readonly Entry[], options: MonthViewOptions): TemplateResult {
  const { month, day } = options;
  const due = entries
    .filter(({ deadline }) => deadline.receipt.due?.startsWith(day ?? month.slice(0, 7)) ?? false)
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const when =
    day === undefined
      ? words().thisMonthOf(Number(month.slice(5, 7)))
      : `${formatMonthDay(day)} ${formatWeekday(day)}`;
  const none = day === undefined ? words().noneInMonth : words().noneOnDay;
  return html`<section class="group" aria-live="polite">
    <h3>${words().dayList(when)}<span class="small num">${words().items(due.length)}</span></h3>
    ${due.length === 0 ? html`<p class="muted">${none}</p>` : entryList(due, options)}
  </section>`;
}

/** Deadlines that stand in no month are not left out. */
function undatedList(entries: readonly Entry[], options: EntryListOptions): unknown {
  const undated = entries.filter(({ deadline }) => deadline.receipt.due === undefined);
  if (undated.length === 0) return '';
  return html`<section class="group">
    <h3>${words().undated}<span class="small num">${words().items(undated.length)}</span></h3>
    ${entryList(undated, options)}
  </section>`;
}

const dateOf = ({ deadline }: Entry): string => deadline.receipt.due ?? '';
