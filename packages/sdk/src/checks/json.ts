import type { ProcessDefinition } from '../engine/definition.js';
import { problem, type Problem } from './problem.js';

/** A definition is data: what JSON brings back is what was written. */
export function checkJson(definition: ProcessDefinition): readonly Problem[] {
  const path = findForeign(definition) ?? findDifference(definition, JSON.parse(JSON.stringify(definition)));
  return path === undefined
    ? []
    : [
        problem(
          'NOT_JSON',
          path,
          'This value does not survive a JSON round trip: use plain objects, lists, strings, numbers, booleans.',
        ),
      ];
}

const clean = new WeakSet();

/** Path of the first value that JSON would not bring back; frozen values are looked at once. */
export function findForeign(value: unknown, path = ''): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? undefined : path;
  if (
    typeof value !== 'object' ||
    !(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  )
    return path;
  if (clean.has(value)) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const foreign = findForeign(each, path === '' ? key : `${path}.${key}`);
    if (foreign !== undefined) return foreign;
  }
  if (Object.isFrozen(value)) clean.add(value);
  return undefined;
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
    const difference = findDifference(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      here,
    );
    if (difference !== undefined) return difference;
  }
  return undefined;
}
