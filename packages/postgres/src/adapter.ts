import { createBackend, type BackendOptions, type CaseBackend } from '@cppcc-kit/adapter';
import { openPostgresStores } from './open.js';

export interface PostgresAdapterOptions extends Omit<BackendOptions, 'store'> {
  /** As `openPostgresStore` takes it. Default: in memory. */
  readonly database?: string;
}

/**
 * A back end on PostgreSQL, ready to serve. Attachments are kept in the same database unless `files` says otherwise.
 * `close` ends its connections; calls after it fail.
 *
 * @throws {CppccError} as `openPostgresStore`
 */
export async function postgresAdapter({
  database,
  ...options
}: PostgresAdapterOptions): Promise<CaseBackend & { close(): Promise<void> }> {
  const stores = await openPostgresStores(database);
  return { ...createBackend({ ...stores, ...options }), close: () => stores.store.close() };
}
