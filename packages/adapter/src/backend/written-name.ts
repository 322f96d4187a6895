import { readPath, type Json, type JsonObject } from '@cppcc-kit/sdk';
import { foldText } from '@cppcc-kit/sdk/text-tools';

/** A name as somebody wrote it into an event's data, and the same name as directory or case have it. */

export const isText = (value: unknown): value is string => typeof value === 'string';

/** As searching folds it, so what looks the same is the same; in a name, no space and no dot tells two people apart. */
export const fold = (name: string) => foldText(name).replace(/[ .]/g, '');

export function write(data: JsonObject, at: string, value: Json): void {
  const path = at.split('.');
  const key = path.pop()!;
  const holder = readPath({ data }, ['data', ...path].join('.')) as Record<string, Json>;
  holder[key] = value;
}
