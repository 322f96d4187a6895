import type { Process } from './process.js';
import type { Snapshot } from './snapshot.js';
import { summarize } from './summary.js';
import { getAddressesOfGroups, hideFromSomeInsiders, pickOpen } from './visibility.js';

/** What a case can be found by, as written. */
export interface SearchTexts {
  /** Title and who is behind it, as anybody reads them who sees the case. */
  readonly head: readonly string[];
  /** The texts that the definition names, as far as anybody reads them who sees the case. */
  readonly body: readonly string[];
  /** Of all this the rest, which only `insiders` read. */
  readonly inside: readonly string[];
  /** Addresses of those who work on the case. */
  readonly insiders: readonly string[];
}

/**
 * The texts of a case for an index, in two parts, so that nobody finds a case by what he may not read in it. What only
 * some insiders read is in neither.
 */
export function getSearchTexts(process: Process, snapshot: Snapshot): SearchTexts {
  const { summary, visibility } = process.definition;
  const open = { ...snapshot, data: pickOpen(process, snapshot) };
  const inner = { ...snapshot, data: hideFromSomeInsiders(process, snapshot) };
  const headOf = (each: Snapshot) => {
    const { title, by = '' } = summarize(process, each);
    return [title, by].filter((text) => text !== '');
  };
  const bodyOf = (each: Snapshot) =>
    (summary.texts ?? []).flatMap((path) => collect(each.data, path.split('.')));
  const head = headOf(open);
  const body = bodyOf(open);
  return {
    head,
    body,
    inside: [...headOf(inner), ...bodyOf(inner)].filter(
      (text) => !head.includes(text) && !body.includes(text),
    ),
    insiders: getAddressesOfGroups(process, snapshot, visibility.insiders),
  };
}

/** Every text at a path and below it; `*` stands for every member of a list or record. */
function collect(value: unknown, [key, ...rest]: readonly string[]): readonly string[] {
  if (key === undefined && typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (key === undefined || key === '*') return Object.values(value).flatMap((each) => collect(each, rest));
  return Object.prototype.hasOwnProperty.call(value, key)
    ? collect((value as Readonly<Record<string, unknown>>)[key], rest)
    : [];
}
