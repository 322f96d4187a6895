import { judgeDay, type DayKind } from '../calendar/day-bounds.js';
import { toIsoDate } from '../calendar/instants.js';
import type { IsoDate } from '../calendar/types.js';
import type { Guard } from './process.js';
import { refuse } from './refusal.js';
import type { JsonObject } from './snapshot.js';

/** A day in the data of an event; `*` stands for every entry of a list. */
export interface ToldDay {
  readonly at: string;
  readonly label: string;
  readonly kind: DayKind;
}

/**
 * Days against the day of the event. For guards only: a log is replayed on other days. `stood` are days that the case
 * holds already: a plan may be changed when its first step lies behind.
 */
export function guardDays(
  days: readonly ToldDay[],
  stood: (...args: Parameters<Guard>) => readonly IsoDate[] = () => [],
): Guard {
  return (snapshot, event, context) => {
    const { data } = event;
    if (data === undefined) return undefined;
    const today = toIsoDate(context.now);
    const kept = stood(snapshot, event, context);
    for (const { at, label, kind } of days)
      for (const [path, day] of readDays(data, at.split('.'))) {
        const message = kept.includes(day) ? undefined : judgeDay(kind, label, day, today);
        if (message !== undefined) return refuse('DAY_OUT_OF_BOUNDS', message, path);
      }
    return undefined;
  };
}

/** Each day there is, with its path; the schema has seen that it is one. */
function readDays(
  value: unknown,
  [key, ...rest]: readonly string[],
  path: readonly string[] = [],
): readonly (readonly [string, IsoDate])[] {
  if (value === undefined) return [];
  if (key === undefined) return [[path.join('.'), value as IsoDate]];
  const keys = key === '*' ? Object.keys(value as JsonObject) : [key];
  return keys.flatMap((each) => readDays((value as JsonObject)[each], rest, [...path, each]));
}
