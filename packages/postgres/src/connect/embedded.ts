import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Source } from './driver.js';
import { lockFolder } from './lock-folder.js';

const INT8 = 20;

/**
 * A database inside this process, in memory or in a folder.
 *
 * @throws {CppccError} `CPPCC_INVALID` where another process has the folder open
 */
export async function openEmbedded(folder?: string): Promise<Source> {
  if (folder === undefined)
    return share(await PGlite.create({ parsers: { [INT8]: Number } }), () => undefined);
  mkdirSync(dirname(folder), { recursive: true });
  const unlock = lockFolder(folder);
  try {
    const db = await PGlite.create({ dataDir: folder, parsers: { [INT8]: Number } });
    await db.exec(TIDY);
    return share(db, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Clears away rows that are no longer valid and counts the others, without which lists are planned badly. A server does
 * it by itself.
 */
const TIDY = 'vacuum analyze';
/** Changed rows after which it pays for the first time; from then on, a third of those changed so far. */
const FIRST_TIDY = 1_000;

/** There is one connection; whoever wants it waits for his turn, through a whole transaction if need be. */
function share(db: PGlite, closed: () => void): Source {
  let last: Promise<void> = Promise.resolve();
  let changed = 0;
  let due = FIRST_TIDY;
  return {
    async connect() {
      const before = last;
      let release: () => void = () => undefined;
      last = new Promise((resolve) => (release = resolve));
      await before;
      return {
        async query(sql, parameters) {
          const { rows, affectedRows = 0 } = await db.query(sql, [...parameters]);
          changed += affectedRows;
          return { rows, affected: affectedRows };
        },
        release() {
          if (changed < due) {
            release();
            return;
          }
          due = changed + Math.max(FIRST_TIDY, changed / 3);
          // Whatever comes of it, the next one has his turn.
          db.exec(TIDY).then(release, release);
        },
      };
    },
    async close() {
      await last;
      await db.close();
      closed();
    },
  };
}
