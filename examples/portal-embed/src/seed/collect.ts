import type { CaseStore, IndexRow, StoreTransaction } from '@cppcc-kit/adapter';
import type { CaseEvent } from '@cppcc-kit/sdk';

/** Where the demonstration is played before it is stored: a database then writes each case once, not once per event. */
export interface Collection {
  readonly store: CaseStore;
  /** Puts everything into a store in which there is nothing yet; false, with nothing done, where there is something. */
  readonly handOver: (into: StoreTransaction) => Promise<boolean>;
}

export function collect(): Collection {
  const logs = new Map<string, readonly CaseEvent[]>();
  const rows = new Map<string, IndexRow>();
  const series = new Map<string, number>();
  const tx: StoreTransaction = {
    log: async (id) => logs.get(id),
    async append(id, events, row) {
      logs.set(id, [...(logs.get(id) ?? []), ...events]);
      rows.set(id, row);
    },
    async next(name) {
      const number = (series.get(name) ?? 0) + 1;
      series.set(name, number);
      return number;
    },
    // Nobody enters numbers by hand here, and every step is played once.
    claim: async () => false,
    isTaken: async () => false,
    isClaimed: async () => false,
    recall: async () => undefined,
    remember: async () => undefined,
  };
  return {
    store: {
      write: async (_, work) => work(tx),
      log: async (id) => logs.get(id),
      list: async () => [],
      close: async () => undefined,
    },
    async handOver(into) {
      // Numbers and positions were counted from 1; after this the store counts on from where they end.
      for (const [name, last] of series)
        for (let number = 1; number <= last; number++) if ((await into.next(name)) !== number) return false;
      for (const [id, row] of rows) await into.append(id, logs.get(id) ?? [], row);
      return true;
    },
  };
}
