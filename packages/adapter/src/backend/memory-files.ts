import type { FileStore, StoredFile } from './file-store.js';

/** Attachments in memory. */
export function memoryFiles(): FileStore {
  const files = new Map<string, StoredFile>();
  return {
    async put(file) {
      files.set(file.id, file);
    },
    async find(id) {
      const file = files.get(id);
      if (file === undefined) return undefined;
      const { bytes: _, ...record } = file;
      return record;
    },
    get: async (id) => files.get(id),
    async attach(id, caseId) {
      const file = files.get(id);
      if (file !== undefined && !file.cases.includes(caseId))
        files.set(id, { ...file, cases: [...file.cases, caseId] });
    },
  };
}
