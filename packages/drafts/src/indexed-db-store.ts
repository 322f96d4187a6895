import type { DraftStore, DraftSummary } from './draft.js';
import { newestFirst } from './draft.js';
import { DraftError, toDraftError } from './draft-error.js';

export interface IndexedDbOptions {
  /** Name of the database. */
  readonly name?: string;
  /** `strict` waits for the disk and so survives a power cut; `relaxed` survives only the browser's crash. */
  readonly durability?: IDBTransactionDurability;
  readonly indexedDB?: IDBFactory;
}

type Path = readonly [owner: string, id?: string | undefined, version?: string | undefined];

type Rest = Omit<DraftSummary, 'owner' | 'id' | 'version'>;

const ROWS = 'drafts';

/** Opens the database, so that a browser which refuses says so now. */
export async function openIndexedDbStore(options: IndexedDbOptions = {}): Promise<DraftStore> {
  const { name = 'cppcc-drafts', durability = 'strict', indexedDB = globalThis.indexedDB } = options;
  let connection: Promise<IDBDatabase> | undefined;

  const connect = () => (connection ??= open(indexedDB, name));

  const begin = async (mode: IDBTransactionMode, isRetry = false): Promise<IDBTransaction> => {
    try {
      return (await connect()).transaction(ROWS, mode, { durability });
    } catch (error) {
      connection = undefined;
      // The connection was closed: by `close`, for a newer page, or by the browser without a word.
      if (isRetry || (error as Error).name !== 'InvalidStateError') throw error;
      return begin(mode, true);
    }
  };

  const read = async () => (await begin('readonly')).objectStore(ROWS);

  /**
   * Sends everything and the commit at once. A transaction that first waited for an answer would be dropped when
   * the page goes away; this one is carried out even if it was begun in `pagehide`.
   */
  const write = async (work: (rows: IDBObjectStore) => void) => {
    const transaction = await begin('readwrite');
    work(transaction.objectStore(ROWS));
    transaction.commit();
    await isDone(transaction);
  };

  await connect();
  return {
    put: (draft, replaces) =>
      write((rows) => {
        // First, because data that cannot be stored throws here: then nothing is removed either.
        rows.put(draft.data, toKey(draft));
        if (replaces !== undefined) rows.delete(below([draft.owner, draft.id, replaces]));
      }),
    async get(...path) {
      const rows = await read();
      const [newest] = (await listSummaries(rows, path)).sort(newestFirst);
      return newest && { ...newest, data: await getResult<unknown>(rows.get(toKey(newest))) };
    },
    list: async (owner) => listSummaries(await read(), [owner]),
    remove: (...path) => write((rows) => rows.delete(below(path))),
    close: () => void connection?.then((database) => database.close()),
  };
}

function open(indexedDB: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(ROWS);
    request.onblocked = () => reject(new DraftError('CPPCC_STORAGE_BLOCKED'));
    request.onerror = () => reject(toDraftError(request.error));
    request.onsuccess = () => {
      const database = request.result;
      // Another window wants to change or delete the database: do not stand in its way.
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}

function isDone(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(toDraftError(transaction.error));
  });
}

function getResult<R>(request: IDBRequest<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(toDraftError(request.error));
  });
}

async function listSummaries(rows: IDBObjectStore, path: Path): Promise<DraftSummary[]> {
  const keys = await getResult(rows.getAllKeys(below(path)));
  return (keys as string[]).map(toSummary);
}

/**
 * The key of a row is the summary and its value the data, so that a list reads keys and no data: as JSON of
 * `[owner, id, version, rest]`, since browsers are slow at keys that are arrays.
 */
function toKey({ owner, id, version, data: _, ...rest }: DraftSummary & { readonly data?: unknown }): string {
  return JSON.stringify([owner, id, version, rest]);
}

function toSummary(key: string): DraftSummary {
  const [owner, id, version, rest] = JSON.parse(key) as [string, string, string, Rest];
  return { owner, id, version, ...rest };
}

/** The keys that begin with these members; quotes and commas keep one name from being the beginning of another. */
function below(path: Path): IDBKeyRange {
  const start = JSON.stringify(path.filter((part) => part !== undefined)).replace(/]$/, ',');
  return IDBKeyRange.bound(start, `${start}\uffff`);
}
