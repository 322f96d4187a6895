import {
  createBackend,
  type CaseAdapter,
  type CaseBackend,
  type CaseStore,
  type StoreTransaction,
} from '@cppcc-kit/adapter';
import type { BackendUnderTest } from '@cppcc-kit/adapter/kit';
import { memoryFiles, memoryStore } from '@cppcc-kit/adapter/memory';
import type { Actor } from '@cppcc-kit/sdk';
import { rules } from '../memory.js';

/** A back end with one mistake that somebody could really make, and the scenarios that must notice. */
export interface Planted {
  readonly defect: string;
  readonly create: () => BackendUnderTest | Promise<BackendUnderTest>;
  /** All scenarios that fail, and no others … */
  readonly caughtBy: readonly string[];
  /** … except where the mistake shows almost everywhere: then those made for it are named. */
  readonly andElsewhere?: true;
}

type Change<T, More extends unknown[] = []> = (original: T, ...more: More) => Partial<T>;

export function onStore(change: Change<CaseStore>): CaseBackend {
  const store = memoryStore();
  return createBackend({ ...rules, store: { ...store, ...change(store) }, files: memoryFiles() });
}

export function onTransaction(change: Change<StoreTransaction>): CaseBackend {
  return onStore((store) => ({
    write: (lock, work) => store.write(lock, (tx) => work({ ...tx, ...change(tx) })),
  }));
}

export function onAdapter(change: Change<CaseAdapter, [CaseBackend, Actor]>): CaseBackend {
  const backend = onStore(() => ({}));
  return { as: (actor) => ({ ...backend.as(actor), ...change(backend.as(actor), backend, actor) }) };
}
