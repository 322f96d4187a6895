import {
  getOpenTasks,
  getReaders,
  getSearchTexts,
  summarize,
  type CaseSummary,
  type Process,
  type Snapshot,
} from '@cppcc-kit/sdk';
import { foldText } from '@cppcc-kit/sdk/text-tools';
import type { IndexRow, Searched } from './store.js';

/** What lists need of a case, computed anew with every change. */
export function createIndexRow(process: Process, snapshot: Snapshot, position: number): IndexRow {
  const summary = summarize(process, snapshot);
  const isPersonal = (role: string) => process.definition.roles[role]?.kind === 'person';
  const persons = Object.entries(snapshot.seats).flatMap(([role, ids]) => (isPersonal(role) ? ids : []));
  return {
    position,
    summary,
    snapshot,
    readers: getReaders(process, snapshot),
    waitingFor: [...new Set(getOpenTasks(snapshot).map(({ assignee }) => assignee))],
    persons: [...new Set(persons)],
    ...getSearched(process, snapshot, summary),
  };
}

/** 23, 023 and 第23号 all find number 23: the paper files write it with three digits, people with as few as they need. */
function getSearched(process: Process, snapshot: Snapshot, { number }: CaseSummary): Searched {
  const { head, body, inside, insiders } = getSearchTexts(process, snapshot);
  const numbers = number === undefined ? [] : [`第${number}号`, `第${String(number).padStart(3, '0')}号`];
  // Line by line: what ends one text and begins the next is no word.
  const fold = (texts: readonly string[]): string => texts.map(foldText).join('\n');
  return { text: fold([...head, ...numbers]), body: fold(body), inside: fold(inside), insiders };
}
