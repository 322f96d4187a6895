import type * as zh from './zh.js';

/**
 * Every string of the elements, in groups: one group per part family or element. `zh.ts` is the table that all
 * others must match; a group is an export of its own, so that a bundle carries only the groups of its elements.
 */
export type Wording = typeof zh;

let current: Partial<Wording> = {};

/**
 * Changes the language of every element on the page; `setLanguage({})` returns to Chinese. Elements that are
 * already shown follow at their next render, so call it first, or let the provider do both.
 *
 * ```ts
 * import * as en from '@cppcc-kit/components/wording/en';
 * setLanguage(en);
 * ```
 */
export function setLanguage(wording: Partial<Wording>): void {
  current = wording;
}

/** The group in the language of the page; `chinese` is the caller's import of the same group from `zh.ts`. */
export function wordsOf<Group extends keyof Wording>(group: Group, chinese: Wording[Group]): Wording[Group] {
  return current[group] ?? chinese;
}
