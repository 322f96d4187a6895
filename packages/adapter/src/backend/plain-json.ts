import { CppccError, type Json } from '@cppcc-kit/sdk';
import { invalid } from './problems.js';

/** Far beyond any form or paper; what exceeds them is an attack or a mistake, and is not looked at further. */
const MAX_DEPTH = 20;
const MAX_VALUES = 20_000;
const MAX_CHARACTERS = 1_000_000;

/** Keys through which a merge could reach an object's prototype. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy that is plain JSON and nothing else, so that nobody changes it afterwards and every store can keep it.
 * Absent and `undefined` members are the same.
 *
 * @throws {CppccError} `CPPCC_INVALID` or `CPPCC_TOO_LARGE` with the path of what cannot be taken
 */
export function toPlainJson(value: unknown): Json {
  const budget = { values: MAX_VALUES, characters: MAX_CHARACTERS };
  return copy(value, [], budget);
}

interface Budget {
  values: number;
  characters: number;
}

function copy(value: unknown, path: readonly string[], budget: Budget): Json {
  if (--budget.values < 0) throw invalid(nameOf(path), '内容的项数过多，请精简后重试。');
  if (path.length > MAX_DEPTH) throw invalid(nameOf(path), '内容的层次过深，无法处理。');
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string') return spend(value, path, budget);
  if (Array.isArray(value))
    return Array.from(value as readonly unknown[], (each, index) =>
      copy(each, [...path, String(index)], budget),
    );
  if (isPlainObject(value)) return copyObject(value, path, budget);
  throw invalid(nameOf(path), '内容的格式不对，无法保存。');
}

function copyObject(value: Record<string, unknown>, path: readonly string[], budget: Budget): Json {
  const result: Record<string, Json> = {};
  for (const [key, each] of Object.entries(value)) {
    if (each === undefined) continue;
    const inside = [...path, key];
    if (FORBIDDEN_KEYS.has(key)) throw invalid(nameOf(inside), '内容中有不允许使用的名称，无法保存。');
    result[spend(key, inside, budget)] = copy(each, inside, budget);
  }
  return result;
}

function spend(text: string, path: readonly string[], budget: Budget): string {
  budget.characters -= text.length;
  if (budget.characters < 0)
    throw new CppccError('CPPCC_TOO_LARGE', '内容过长，请精简或放入附件。', { path: nameOf(path) });
  return text;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) && Object.getOwnPropertySymbols(value).length === 0
  );
}

/** A path for people and logs: what somebody wrote as a key is cut short. */
const nameOf = (path: readonly string[]) => path.map((key) => key.slice(0, 40)).join('.');
