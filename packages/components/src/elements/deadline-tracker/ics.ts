import { isCppccError } from '@cppcc-kit/sdk';
import { addDays, getWeekday, isWorkingDay } from '@cppcc-kit/sdk/calendar';
import type { Calendar, IsoDate } from '@cppcc-kit/sdk/calendar';
import { getReference } from '../../cases/reference.js';
import type { Entry } from './entries.js';
import { escapeText, joinLines } from './ics-lines.js';
import { tellReceipt, words } from './urgency.js';

export interface IcsOptions {
  /** Of the export, as ISO instant. */
  readonly now: string;
  readonly calendar: Calendar;
  readonly nameWhose: (entry: Entry) => string;
  /** Address of a case, if the host has pages for cases. */
  readonly addressOf?: ((caseId: string) => string) | undefined;
}

/**
 * Deadlines as a calendar file (RFC 5545), one all-day entry each. The identifier names case, clock and start, and the
 * sequence grows with the case: a second import moves an entry whose date has changed instead of adding one or leaving
 * it where it was. Deadlines without a date are left out.
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

function toEvent(entry: Entry, { now, calendar, nameWhose, addressOf }: IcsOptions): readonly string[] {
  const { key, item, deadline } = entry;
  const { due } = deadline.receipt;
  if (due === undefined) return [];
  const summary = [`【${deadline.label}】`, getReference(item), item.title].join('');
  const whose = nameWhose(entry);
  const description = [...(whose === '' ? [] : [words().whose(whose)]), ...tellReceipt(deadline)];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(key)}@cppcc-kit`,
    `DTSTAMP:${toStamp(now)}`,
    ...(item.updatedAt === '' ? [] : [`LAST-MODIFIED:${toStamp(item.updatedAt)}`]),
    `SEQUENCE:${item.version}`,
    `DTSTART;VALUE=DATE:${toDate(due)}`,
    `DTEND;VALUE=DATE:${toDate(addDays(due, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    `CATEGORIES:${escapeText(deadline.label)}`,
    ...(addressOf === undefined ? [] : [`URL:${addressOf(item.id)}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${getReminder(due, calendar)}`,
    `DESCRIPTION:${escapeText(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Nine in the morning of the working day before, as the distance from the beginning of the due day (3.8.6.3). */
function getReminder(due: IsoDate, calendar: Calendar): string {
  let days = 1;
  while (!isWorked(addDays(due, -days), calendar)) days++;
  return days === 1 ? '-PT15H' : `-P${days - 1}DT15H`;
}

/** Where the notice of a year has not come yet, as far as anybody knows: a reminder is no deadline. */
function isWorked(date: IsoDate, calendar: Calendar): boolean {
  try {
    return isWorkingDay(date, calendar);
  } catch (error) {
    if (!isCppccError(error, 'CPPCC_CALENDAR_MISSING')) throw error;
    return getWeekday(date) % 6 !== 0;
  }
}

const toDate = (date: string): string => date.replace(/-/g, '');
const toStamp = (instant: string): string =>
  new Date(instant).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
