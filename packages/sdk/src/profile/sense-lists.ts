import type { Profile } from './types.js';

/** Notes something wrong: where, and what to do. */
export type Report = (path: string, message: string) => void;

/** “A”、“B” */
export const tell = (ids: readonly string[]) => ids.map((each) => `“${each}”`).join('、');

const LISTS = {
  proposal: ['notFiledReasons', 'categories', 'tiers', 'marks', 'outcomes'],
  supervision: ['sources', 'forms', 'scopes', 'partners', 'cooperation', 'briefings', 'grades'],
} as const;

/** Two entries of one id: a case could not say which it means. And a word, such as a role, that a list has twice. */
export function checkLists(profile: Profile, report: Report): void {
  checkWords('', profile, report);
  for (const part of ['proposal', 'supervision'] as const)
    for (const name of LISTS[part]) {
      const list = (profile[part] as Readonly<Record<string, unknown>> | undefined)?.[name];
      if (Array.isArray(list))
        unique(`${part}.${name}`, list as readonly { readonly id?: unknown }[], report);
    }
}

export function unique(path: string, list: readonly { readonly id?: unknown }[], report: Report): void {
  const seen = new Set<unknown>();
  list.forEach((each, index) => {
    const id = each?.id;
    if (typeof id === 'string' && seen.has(id))
      report(`${path}.${index}.id`, `编号“${id}”重复，每项的编号应不同。`);
    seen.add(id);
  });
}

/** Lists of lists judge themselves: two groups of different people may well have a step in common. */
function checkWords(path: string, value: unknown, report: Report): void {
  if (typeof value !== 'object' || value === null || path === 'basis' || path.endsWith('.differentPeople'))
    return;
  Object.entries(value).forEach(([key, each]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof each !== 'string') checkWords(at, each, report);
    else if (Array.isArray(value) && value.indexOf(each) < Number(key))
      report(at, `“${each}”重复，请删去一个。`);
  });
}
