import type { Draft, DraftInput, DraftStore, Drafts } from './draft.js';
import { newestFirst } from './draft.js';
import { toDraftError } from './draft-error.js';
import { getSize } from './get-size.js';
import type { IndexedDbOptions } from './indexed-db-store.js';
import { openIndexedDbStore } from './indexed-db-store.js';
import { memoryStore } from './memory-store.js';
import { newId } from './new-id.js';

export interface DraftsOptions {
  /** The actor's id; not empty, since people without a name would share their drafts. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The drafts of one person in the browser's database. Rejects with a `DraftError` if there is none to be had. */
export async function openDrafts(options: DraftsOptions & IndexedDbOptions): Promise<Drafts> {
  return createDrafts({ ...options, store: await translated(openIndexedDbStore(options)) });
}

/** The same in memory. Give two people one store to have them share a computer. */
export function memoryDrafts(options: DraftsOptions & { readonly store?: DraftStore }): Drafts {
  return createDrafts({ store: memoryStore(), ...options });
}

/** The drafts of one person in any store. Throws a TypeError for an empty owner. */
export function createDrafts(options: DraftsOptions & { readonly store: DraftStore }): Drafts {
  const { owner, store, now = Date.now } = options;
  requireText(owner);
  return {
    owner,
    async put<T>(input: DraftInput<T>) {
      const { id = newId(), version, form, formVersion, title, caseId, data } = input;
      requireText(id);
      // A form that one person filled in must not be saved for the next.
      if ((input.owner ?? owner) !== owner) throw new TypeError('This draft belongs to another person.');
      const savedAt = new Date(now()).toISOString();
      const { createdAt = savedAt } = input;
      const draft: Draft<T> = {
        owner,
        id,
        version: newId(),
        form,
        formVersion,
        title: cut(title),
        ...(caseId !== undefined && { caseId }),
        createdAt,
        savedAt,
        size: getSize(data),
        data,
      };
      await translated(store.put(draft, version));
      return draft;
    },
    async get(id, version) {
      requireText(id);
      return translated(store.get(owner, id, version));
    },
    async list({ form, caseId } = {}) {
      const drafts = await translated(store.list(owner));
      return drafts
        .filter((draft) => (form ?? draft.form) === draft.form && (caseId ?? draft.caseId) === draft.caseId)
        .sort(newestFirst);
    },
    listDamaged: () => translated(store.listDamaged(owner)),
    async remove(id, version) {
      requireText(id);
      return translated(store.remove(owner, id, version));
    },
    close: () => store.close(),
  };
}

/** Without a text here a range of keys would reach further than this one draft, or this one person. */
function requireText(name: unknown): void {
  if (typeof name !== 'string' || name === '') throw new TypeError('A draft needs an owner and an id.');
}

async function translated<R>(work: Promise<R>): Promise<R> {
  try {
    return await work;
  } catch (error) {
    throw toDraftError(error);
  }
}

/** The first 100 characters; never half of one. */
function cut(title: string): string {
  return /^.{0,100}/su.exec(title)?.[0] ?? '';
}
