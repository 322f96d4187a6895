import { Migrator, type Kysely, type Migration } from 'kysely';
import { up as cases } from './0001-cases.js';
import { up as files } from './0002-files.js';
import { up as search } from './0003-search.js';

/** In the order of their names, each once. One that has been released is never changed; a new one is added. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-cases': { up: cases },
  '0002-files': { up: files },
  '0003-search': { up: search },
};

/** Brings the tables up to date. Processes that start at the same time wait for each other. */
export async function migrate(db: Kysely<never>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
}
