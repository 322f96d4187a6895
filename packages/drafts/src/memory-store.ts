import type { Draft, DraftStore } from './draft.js';
import { newestFirst } from './draft.js';

/** Keeps drafts as long as the page lives: for tests, and where the browser refuses storage. */
export function memoryStore(): DraftStore {
  let rows: Draft[] = [];
  const isAt = (row: Draft, owner: string, id: string, version?: string) =>
    row.owner === owner && row.id === id && (version === undefined || row.version === version);
  return {
    async put(draft, replaces) {
      const row = copy(draft) as Draft;
      rows = rows.filter((old) => replaces === undefined || !isAt(old, draft.owner, draft.id, replaces));
      rows.push(row);
    },
    async get(...path) {
      const [newest] = rows.filter((row) => isAt(row, ...path)).sort(newestFirst);
      return newest && (copy(newest) as Draft);
    },
    async list(owner) {
      return rows.filter((row) => row.owner === owner).map(({ data: _, ...summary }) => summary);
    },
    // Nobody else writes here.
    listDamaged: async () => [],
    async remove(...path) {
      rows = rows.filter((row) => !isAt(row, ...path));
    },
    close: () => undefined,
  };
}

/** As IndexedDB copies it; `structuredClone` is younger than our oldest browser. */
function copy(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new DOMException('A draft holds data only.', 'DataCloneError');
  }
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
}
