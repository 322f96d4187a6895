import { notice } from '../parts/notice.js';
import type { Flaw } from './mend.js';
import { words } from './words.js';

/** As many are named; who puts the first ones right puts the others right too. */
const NAMED = 5;

/** Says once, above the rows or the case, which of them are incomplete and in what. */
export function flawNotice(flaws: readonly Flaw[], title?: string): unknown {
  if (flaws.length === 0) return '';
  const { flawed, flawedBody, flawedRow } = words();
  const named = flaws.slice(0, NAMED).map(({ row, members }) => flawedRow(row, members.filter(Boolean)));
  return notice({ title: title ?? flawed(flaws.length), tone: 'warning', body: flawedBody(named) });
}
