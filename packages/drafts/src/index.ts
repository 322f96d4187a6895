export { createAutosave } from './autosave.js';
export type { Autosave, AutosaveOptions, AutosaveState } from './autosave.js';
export type {
  DamagedDraft,
  Draft,
  DraftFilter,
  DraftInput,
  Drafts,
  DraftStore,
  DraftSummary,
} from './draft.js';
export { DraftError } from './draft-error.js';
export type { DraftErrorCode } from './draft-error.js';
export { createDrafts, memoryDrafts, openDrafts } from './drafts.js';
export type { DraftsOptions } from './drafts.js';
export { formatSavedAt } from './format-saved-at.js';
export { openIndexedDbStore } from './indexed-db-store.js';
export type { IndexedDbOptions } from './indexed-db-store.js';
export { memoryStore } from './memory-store.js';
export { newId } from './new-id.js';
export { withoutDrafts } from './without-drafts.js';
