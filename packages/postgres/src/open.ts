import type { CaseStore } from '@cppcc-kit/adapter';
import { Kysely } from 'kysely';
import { connect } from './connect/connect.js';
import { createDialect } from './connect/driver.js';
import { migrate } from './migrations/migrate.js';
import { createStores, type Stores } from './store/stores.js';

/**
 * Opens a store of cases and brings its tables up to date.
 *
 * @param database absent: PostgreSQL inside this process, in memory; a path or `file:./data`: the same, kept in that
 *   folder; `postgres://user:password@host:5432/name`: a server
 * @throws {CppccError} `CPPCC_INVALID` for an address that is none and for a folder that another process has open,
 *   `CPPCC_NETWORK` where the server cannot be reached
 */
export async function openPostgresStore(database?: string): Promise<CaseStore> {
  return (await openPostgresStores(database)).store;
}

/** As `openPostgresStore`, with the attachments beside the cases: `createBackend({ ...stores, … })`. Closing the cases closes both. */
export async function openPostgresStores(database?: string): Promise<Stores> {
  const db = new Kysely<never>({ dialect: createDialect(await connect(database)) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return createStores(db);
}
