import type { ListedCase } from '@cppcc-kit/adapter';
import type { Deadline } from '@cppcc-kit/sdk';
import { isIsoDate } from '@cppcc-kit/sdk/calendar';

/** A row with something missing or of another type, for whoever has to put the back end right. */
export interface Flaw {
  /** What tells the row: its title or id, else its place in the list, from 1. */
  readonly row: string;
  readonly members: readonly string[];
}

export interface MendedRows {
  readonly items: readonly ListedCase[];
  readonly flaws: readonly Flaw[];
}

export type Unknown = Readonly<Partial<Record<string, unknown>>>;

export const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';

/** No case of a back end has such an id: it begins with neither letter nor digit. */
const UNKNOWN = '?';
export const isKnownId = (id: string): boolean => !id.startsWith(UNKNOWN);

/**
 * Rows as the elements need them, of whatever an adapter gives: what is not there is left empty and told, so that one
 * careless row does not take the whole list away.
 */
export function mendRows(values: readonly unknown[]): MendedRows {
  const flaws: Flaw[] = [];
  const items = values.flatMap((value, index) => {
    const { item, members } = mendRow(value, index);
    const id = item !== undefined && isKnownId(item.id) ? item.id : `${index + 1}`;
    const row = item === undefined || item.title === '' ? id : item.title;
    if (members.length > 0) flaws.push({ row, members });
    return item ?? [];
  });
  return { items, flaws };
}

function mendRow(value: unknown, index: number): { item?: ListedCase; members: readonly string[] } {
  if (!isObject(value)) return { members: [''] };
  const members: string[] = [];
  const take = <T>(name: string, fits: (each: unknown) => boolean, otherwise: T): T => {
    if (fits(value[name])) return value[name] as T;
    members.push(name);
    return otherwise;
  };
  const takeList = <T>(name: string, fits: (each: unknown) => each is T): readonly T[] => {
    const list = take<readonly unknown[]>(name, Array.isArray, []);
    list.forEach((each, at) => fits(each) || members.push(`${name}.${at}`));
    return list.filter(fits);
  };
  const item = {
    ...readOptional(value, members),
    id: take('id', (id) => isText(id) && id !== '', `${UNKNOWN}${index}`),
    process: take('process', isText, ''),
    version: take('version', Number.isInteger, 0),
    state: take('state', isText, ''),
    title: take('title', isText, ''),
    units: takeList('units', isText),
    tasks: takeList('tasks', isTask),
    openedAt: take('openedAt', isText, ''),
    updatedAt: take('updatedAt', (at) => !Number.isNaN(Date.parse(String(at))), ''),
    deadlines: takeList('deadlines', isDeadline),
    waiting: takeList('waiting', isText),
  };
  return { item, members };
}

/** Each of them is named below, or a list would silently never show it. */
type Optional = {
  [Name in keyof ListedCase]-?: object extends Pick<ListedCase, Name> ? Name : never;
}[keyof ListedCase];

/** What a row may lack without anybody missing it, but not have in another type. */
function readOptional(value: Unknown, members: string[]): Partial<ListedCase> {
  const known: Readonly<Record<Optional, (each: unknown) => boolean>> = {
    number: Number.isInteger,
    series: isText,
    by: isText,
    category: isText,
    tier: isText,
    mark: isText,
    endedAs: isText,
    unreadable: isText,
  };
  const own = (Object.keys(known) as Optional[]).filter(
    (name) => value[name] !== undefined && value[name] !== null,
  );
  const right = own.filter((name) => known[name](value[name]));
  members.push(...own.filter((name) => !right.includes(name)));
  return Object.fromEntries(right.map((name) => [name, value[name]]));
}

export const isTask = (task: unknown): task is ListedCase['tasks'][number] =>
  isObject(task) && isText(task['kind']) && isText(task['assignee']);

/** As far as lists look into it: a date that is one, or a reason why there is none. */
export function isDeadline(deadline: unknown): deadline is Deadline {
  if (!isObject(deadline) || !isObject(deadline['receipt'])) return false;
  const { kind, label, level, subject, receipt } = deadline;
  const { due, from, rule, state, ok } = receipt;
  return (
    [kind, label, level, state].every(isText) &&
    (subject === undefined || isText(subject)) &&
    isDate(from) &&
    isObject(rule) &&
    (due === undefined ? ok === false || state === 'paused' : isDate(due))
  );
}

const isDate = (date: unknown): boolean => typeof date === 'string' && isIsoDate(date);
