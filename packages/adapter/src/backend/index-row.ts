import {
  getOpenTasks,
  getReaders,
  summarize,
  type CaseSummary,
  type Process,
  type Snapshot,
} from '@cppcc-kit/sdk';
import type { IndexRow } from './store.js';

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
    text: getSearchText(summary),
  };
}

/** 23, 023 and 第23号 all find number 23: the paper files write it with three digits, people with as few as they need. */
function getSearchText({ title, by = '', number }: CaseSummary): string {
  const numbers = number === undefined ? [] : [`第${number}号`, `第${String(number).padStart(3, '0')}号`];
  return normalizeSearch([title, by, ...numbers].join('\n'));
}

/** The words of a search; full-width letters and digits count as plain ones. */
export function getSearchWords(search: string): readonly string[] {
  // Control characters are no part of any text, and PostgreSQL takes no NUL.
  return [...new Set(normalizeSearch(search).split(/[\s\p{Cc}\p{Cs}]+/u))].filter((word) => word !== '');
}

const normalizeSearch = (text: string) => text.normalize('NFKC').toLowerCase();
