export { postgresAdapter, type PostgresAdapterOptions } from './adapter.js';
export { openPostgresStore, openPostgresStores } from './open.js';
