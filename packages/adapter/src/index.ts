/** The contract, and everything to serve it from a store of one's own. */
export type * from './contract.js';
export { anonymous } from './backend/anonymous.js';
export { nameClaim } from './backend/name-claim.js';
export { createBackend } from './backend/create-backend.js';
export type { FileRecord, FileStore, StoredFile } from './backend/file-store.js';
export type { BackendOptions, RuleOptions } from './backend/options.js';
export type * from './backend/store.js';
