import type { ListedCase } from '@cppcc-kit/adapter';
import type { Deadline } from '@cppcc-kit/sdk';
import { formatDate, formatMonthDay } from '@cppcc-kit/sdk/calendar';
import { saysSomething } from '@cppcc-kit/sdk/text';
import { revealName } from '@cppcc-kit/sdk/text-tools';
import { getDefinition, labelOfState, labelOfTask, toneOfState } from '../labels.js';
import type { Tone } from '../parts/badge.js';
import { getMostUrgent, type UrgencyContext } from '../elements/deadline-tracker/urgency.js';
import { getReference } from './reference.js';
import { words } from './words.js';

/** What a row or card says of a case, whatever its process. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  readonly process: string;
  readonly by: string;
  readonly units: string;
  readonly state: { readonly label: string; readonly tone: Tone };
  /** What waits for the person himself. */
  readonly mine: readonly string[];
  /** What waits for others. */
  readonly others: readonly string[];
  readonly deadline?: {
    readonly label: string;
    readonly tone: Tone;
    readonly clock: string;
    readonly date: string;
  };
}

export interface RowContext extends UrgencyContext {
  readonly nameOfUnit: (id: string) => string;
}

export function toRow(item: ListedCase, context: RowContext): Row {
  const { id, title, process, by = '', units, state, tasks, waiting } = item;
  const urgent = getMostUrgent(item.deadlines, context);
  const count = (kind: string) => tasks.filter((task) => task.kind === kind).length;
  const kinds = [...new Set(tasks.map(({ kind }) => kind))].filter((kind) => !waiting.includes(kind));
  return {
    id,
    // What an older back end took as filled in must not become a link that nobody sees.
    title: saysSomething(title) ? title : revealName(title),
    reference: getReference(item),
    process: getDefinition(process)?.label ?? process,
    by: revealName(by),
    units: units.map(context.nameOfUnit).join('、'),
    state: { label: tellState(item), tone: toneOfState(process, state) },
    mine: waiting.map((kind) => words().waitsForMe(strip(labelOfTask(process, kind)))),
    others:
      item.unreadable === undefined
        ? kinds.map((kind) => words().waits(strip(labelOfTask(process, kind)), count(kind)))
        : [words().unreadable],
    ...(urgent === undefined
      ? {}
      : {
          deadline: {
            label: urgent.label,
            tone: urgent.tone,
            clock: urgent.deadline.label,
            date: tellDate(urgent.deadline, context.today),
          },
        }),
  };
}

/** How it stands; of one that was laid to the files also how it had ended. */
const tellState = ({ process, state, endedAs }: ListedCase): string =>
  endedAs === undefined
    ? labelOfState(process, state)
    : words().filedAs(labelOfState(process, state), labelOfState(process, endedAs));

/** A task asks politely (请会签答复稿); a list only names what is open (会签答复稿). */
const strip = (label: string): string => label.replace(/^请您?/, '');

/** The date, or why there is none. */
const tellDate = ({ receipt }: Deadline, today: string): string =>
  receipt.ok || typeof receipt.year !== 'number'
    ? formatDue(receipt.due, today)
    : receipt.notBefore === undefined
      ? words().missingYear(receipt.year)
      : words().earliest(formatDue(receipt.notBefore, today), receipt.year);

/** 3月2日, with the year where it is another than today's. */
export function formatDue(due: string | undefined, today: string): string {
  if (due === undefined) return '';
  return due.slice(0, 4) === today.slice(0, 4) ? formatMonthDay(due) : formatDate(due);
}
