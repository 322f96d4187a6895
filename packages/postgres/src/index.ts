export { postgresAdapter, type PostgresAdapterOptions } from './adapter.js';
export { openPostgresStore } from './open.js';
