import { formatReceipt } from '@cppcc-kit/sdk';
import { addDays } from '@cppcc-kit/sdk/calendar';
import { getReference } from '../../cases/reference.js';
import type { Entry } from './entries.js';
import { escapeText, joinLines } from './ics-lines.js';
import { words } from './urgency.js';

export interface IcsOptions {
  /** Of the export, as ISO instant. */
  readonly now: string;
  readonly nameWhose: (entry: Entry) => string;
  /** Address of a case, if the host has pages for cases. */
  readonly addressOf?: ((caseId: string) => string) | undefined;
}

/** From 15 hours before the due day begins: at nine in the morning of the day before. */
const REMINDER = '-PT15H';

/**
 * Deadlines as a calendar file (RFC 5545), one all-day entry each. The identifier names case, clock and start: a second
 * import moves an entry whose date has changed instead of adding one. Deadlines without a date are left out.
 */
export function toIcs(entries: readonly Entry[], options: IcsOptions): string {
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CPPCC Kit//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(words().calendarName)}`,
    ...entries.flatMap((entry) => toEvent(entry, options)),
    'END:VCALENDAR',
  ]);
}

function toEvent(entry: Entry, { now, nameWhose, addressOf }: IcsOptions): readonly string[] {
  const { key, item, deadline } = entry;
  const { due } = deadline.receipt;
  if (due === undefined) return [];
  const summary = [`【${deadline.label}】`, getReference(item), item.title].join('');
  const whose = nameWhose(entry);
  const description = [...(whose === '' ? [] : [words().whose(whose)]), ...formatReceipt(deadline.receipt)];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(key)}@cppcc-kit`,
    `DTSTAMP:${toStamp(now)}`,
    `DTSTART;VALUE=DATE:${toDate(due)}`,
    `DTEND;VALUE=DATE:${toDate(addDays(due, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    `CATEGORIES:${escapeText(deadline.label)}`,
    ...(addressOf === undefined ? [] : [`URL:${addressOf(item.id)}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${REMINDER}`,
    `DESCRIPTION:${escapeText(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const toDate = (date: string): string => date.replace(/-/g, '');
const toStamp = (instant: string): string =>
  new Date(instant).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
