import { createBackend } from './backend/create-backend.js';
import { memoryFiles } from './backend/memory-files.js';
import { memoryStore } from './backend/memory-store.js';
import type { RuleOptions } from './backend/options.js';
import type { CaseBackend } from './contract.js';

export { memoryFiles } from './backend/memory-files.js';
export { memoryStore } from './backend/memory-store.js';

/**
 * A complete back end in memory, attachments included: for tests, for demonstrations without a server, and as the
 * reference to read. Everything is gone when the process ends.
 */
export function memoryAdapter(options: RuleOptions): CaseBackend {
  return createBackend({ ...options, store: memoryStore(), files: memoryFiles() });
}
