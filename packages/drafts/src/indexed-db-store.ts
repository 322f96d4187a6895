import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { DraftStore, DraftSummary } from './draft.js';
import { isSummary, newestFirst } from './draft.js';
import { DraftError, toDraftError } from './draft-error.js';

export interface IndexedDbOptions {
  /** Name of the database. */
  readonly name?: string;
  /** `strict` waits for the disk and so survives a power cut; `relaxed` survives only the browser's crash. */
  readonly durability?: IDBTransactionDurability;
}

type Path = readonly [owner: string, id?: string | undefined, version?: string | undefined];

type Rest = Omit<DraftSummary, 'owner' | 'id' | 'version'>;

const ROWS = 'drafts';

/** Opens the database, so that a browser which refuses says so now. */
export async function openIndexedDbStore(options: IndexedDbOptions = {}): Promise<DraftStore> {
  const { name = 'cppcc-drafts', durability = 'strict' } = options;
  let connection: Promise<IDBPDatabase> | undefined;
  let isPersistenceAsked = false;

  const connect = () => (connection ??= open(name));

  const begin = async <Mode extends IDBTransactionMode>(mode: Mode) => {
    try {
      return (await connect()).transaction(ROWS, mode, { durability });
    } catch (error) {
      connection = undefined;
      // The connection was closed: by `close`, for a newer page, or by the browser without a word.
      if ((error as Error).name !== 'InvalidStateError') throw toDraftError(error);
      return (await connect()).transaction(ROWS, mode, { durability });
    }
  };

  const read = async () => (await begin('readonly')).store;

  /**
   * Sends everything and the commit at once. A transaction that first waited for an answer would be dropped when
   * the page goes away; this one is carried out even if it was begun in `pagehide`.
   */
  const write = async (work: (rows: Rows<'readwrite'>) => readonly Promise<unknown>[]) => {
    const transaction = await begin('readwrite');
    const requests = work(transaction.store);
    transaction.commit();
    // Each failed request rejects too; all are awaited so that none is left unhandled.
    await Promise.all([transaction.done, ...requests]).catch((error: unknown) => {
      throw toDraftError(error);
    });
  };

  await connect();
  return {
    async put(draft, replaces) {
      await write((rows) => [
        // First, because data that cannot be stored throws here: then nothing is removed either.
        rows.put(draft.data, toKey(draft)),
        ...(replaces === undefined ? [] : [rows.delete(below([draft.owner, draft.id, replaces]))]),
      ]);
      // Not before there is something to keep: some browsers ask the person.
      if (!isPersistenceAsked) void askToPersist();
      isPersistenceAsked = true;
    },
    async get(...path) {
      const rows = await read();
      const [newest] = (await listSummaries(rows, path)).sort(newestFirst);
      return newest && { ...newest, data: (await rows.get(toKey(newest))) as unknown };
    },
    list: async (owner) => listSummaries(await read(), [owner]),
    async listDamaged(owner) {
      const rows = await read();
      const keys = await rows.getAllKeys(below([owner]));
      return Promise.all(
        (keys as string[])
          .filter((key) => !toSummary(key))
          .map(async (key) => ({
            key,
            data: await (rows.get(key) as Promise<unknown>).catch(() => undefined),
          })),
      );
    },
    async remove(...path) {
      const found = await listSummaries(await read(), path);
      if (found.length > 0) await write((rows) => found.map((row) => rows.delete(toKey(row))));
    },
    close: () => void connection?.then((database) => database.close()),
  };
}

type Rows<Mode extends IDBTransactionMode> = IDBPObjectStore<unknown, [typeof ROWS], typeof ROWS, Mode>;

function open(name: string): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    openDB(name, 1, {
      upgrade: (database) => void database.createObjectStore(ROWS),
      blocked: () => reject(new DraftError('CPPCC_STORAGE_BLOCKED')),
      // Another window wants to change or delete the database: do not stand in its way.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    }).then(resolve, (error: unknown) => reject(toDraftError(error)));
  });
}

async function listSummaries(rows: Rows<'readonly'>, path: Path): Promise<DraftSummary[]> {
  return ((await rows.getAllKeys(below(path))) as string[]).flatMap((key) => toSummary(key) ?? []);
}

/**
 * The key of a row is the summary and its value the data, so that a list reads keys and no data: as JSON of
 * `[owner, id, version, rest]`, since browsers are slow at keys that are arrays.
 */
function toKey({ owner, id, version, data: _, ...rest }: DraftSummary & { readonly data?: unknown }): string {
  return JSON.stringify([owner, id, version, rest]);
}

/** Undefined for a key that `toKey` did not make. */
function toSummary(key: string): DraftSummary | undefined {
  try {
    const [owner, id, version, rest] = JSON.parse(key) as [string, string, string, Rest];
    const summary = { owner, id, version, ...rest };
    return isSummary(summary) && toKey(summary) === key ? summary : undefined;
  } catch {
    return undefined;
  }
}

/** Drafts are all there is of a text that took hours: the browser may not clear them when space runs short. */
async function askToPersist(): Promise<void> {
  // Absent on plain http, and whatever is answered, saving goes on.
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> };
  try {
    await storage?.persist?.();
  } catch {
    // Denied: nothing changes.
  }
}

/** The keys that begin with these members; quotes and commas keep one name from being the beginning of another. */
function below(path: Path): IDBKeyRange {
  const start = JSON.stringify(path.filter((part) => part !== undefined)).replace(/]$/, ',');
  return IDBKeyRange.bound(start, `${start}\uffff`);
}
