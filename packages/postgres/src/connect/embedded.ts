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
    // A server does this by itself as it goes; here nobody would clear away what is no longer valid.
    await db.exec('vacuum analyze');
    return share(db, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** There is one connection; whoever wants it waits for his turn, through a whole transaction if need be. */
function share(db: PGlite, closed: () => void): Source {
  let last: Promise<void> = Promise.resolve();
  return {
    async connect() {
      const before = last;
      let release: () => void = () => undefined;
      last = new Promise((resolve) => (release = resolve));
      await before;
      return {
        async query(sql, parameters) {
          const { rows, affectedRows = 0 } = await db.query(sql, [...parameters]);
          return { rows, affected: affectedRows };
        },
        release,
      };
    },
    async close() {
      await last;
      await db.close();
      closed();
    },
  };
}
