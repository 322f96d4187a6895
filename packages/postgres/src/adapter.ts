import { createBackend, type BackendOptions, type CaseBackend } from '@cppcc-kit/adapter';
import { openPostgresStore } from './open-store.js';

export interface PostgresAdapterOptions extends Omit<BackendOptions, 'store'> {
  /** As `openPostgresStore` takes it. Default: in memory. */
  readonly database?: string;
}

/** A back end on PostgreSQL, ready to serve. `close` ends its connections; calls after it fail. */
export async function postgresAdapter({
  database,
  ...options
}: PostgresAdapterOptions): Promise<CaseBackend & { close(): Promise<void> }> {
  const store = await openPostgresStore(database);
  return { ...createBackend({ ...options, store }), close: () => store.close() };
}
