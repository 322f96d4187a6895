import { fileURLToPath } from 'node:url';
import { CppccError } from '@cppcc-kit/sdk';
import type { Source } from './driver.js';
import { openEmbedded } from './embedded.js';
import { openServer } from './pool.js';

const SERVER = /^postgres(ql)?:\/\//i;
/** Two letters at least: `C:\data` is a folder. */
const OTHER_SCHEME = /^(?!file:)[a-z][a-z0-9+.-]+:\/\//i;

/**
 * @param database absent: embedded, in memory; `postgres://user:password@host/name`: a server; `file:./data` or a path:
 *   embedded, in that folder
 * @throws {CppccError} `CPPCC_INVALID`; its message never repeats the string, which may hold a password
 */
export async function connect(database: string | undefined): Promise<Source> {
  if (database === undefined) return openEmbedded();
  if (database.trim() === '' || OTHER_SCHEME.test(database.replace(SERVER, ''))) throw unknownDatabase();
  if (!SERVER.test(database)) return openEmbedded(toFolder(database));
  try {
    return openServer(database);
  } catch {
    // Without its cause: a parser's error quotes what it could not parse.
    throw unknownDatabase();
  }
}

function toFolder(database: string): string {
  if (!database.startsWith('file:')) return database;
  return database.startsWith('file://') ? fileURLToPath(database) : database.slice('file:'.length);
}

function unknownDatabase(): CppccError {
  return new CppccError(
    'CPPCC_INVALID',
    '数据库地址的格式不对：应为数据目录，或以“postgres://”开头的连接地址。',
    { path: 'database' },
  );
}
