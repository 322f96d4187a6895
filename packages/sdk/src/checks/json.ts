import type { ProcessDefinition } from '../engine/definition.js';
import { problem, type Problem } from './problem.js';

/** A definition is data: what JSON brings back is what was written. */
export function checkJson(definition: ProcessDefinition): readonly Problem[] {
  const back: unknown = JSON.parse(JSON.stringify(definition));
  const path = findDifference(definition, back);
  return path === undefined ? [] : [problem('NOT_JSON', path, 'This value does not survive a JSON round trip: use plain objects, lists, strings, numbers, booleans.')];
}

/** Path of the first place where two values differ, keys in any order; undefined where they are equal, `` for the whole. */
export function findDifference(a: unknown, b: unknown, path = ''): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return path;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const here = path === '' ? key : `${path}.${key}`;
    if (!(key in a) || !(key in b)) return here;
    const difference = findDifference((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], here);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
