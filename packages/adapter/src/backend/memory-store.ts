import type { CaseEvent } from '@cppcc-kit/sdk';
import { rankText } from '@cppcc-kit/sdk/text-tools';
import { nameClaim } from './name-claim.js';
import type { CaseStore, FoundRow, IndexRow, Remembered, StoreQuery, StoreTransaction } from './store.js';

interface StoredCase {
  readonly log: readonly CaseEvent[];
  readonly row: IndexRow;
}

interface Tables {
  readonly cases: Map<string, StoredCase>;
  readonly series: Map<string, number>;
  readonly keys: Map<string, Remembered>;
}

/** A store in memory: the readable reference. One write after the other, so nothing needs a lock. */
export function memoryStore(): CaseStore {
  const tables: Tables = { cases: new Map(), series: new Map(), keys: new Map() };
  let last: Promise<unknown> = Promise.resolve();

  return {
    write(_lock, work) {
      const run = async () => {
        const staged = stage(tables);
        const result = await work(staged.tx);
        staged.commit();
        return result;
      };
      const turn = last.then(run, run);
      last = turn;
      return turn;
    },
    log: async (caseId) => tables.cases.get(caseId)?.log,
    list: async (query) =>
      [...tables.cases.values()]
        .flatMap(({ row }) => (matches(row, query) ? [{ ...row, rank: rank(row, query) }] : []))
        .filter((row) => isAfter(row, query))
        .sort((one, other) => other.rank - one.rank || other.position - one.position)
        .slice(0, query.limit),
    close: async () => undefined,
  };
}

/** A transaction that writes into tables of its own; they are laid over the real ones when it has ended well. */
function stage({ cases, series, keys }: Tables): { readonly tx: StoreTransaction; commit(): void } {
  const changed: Tables = { cases: new Map(), series: new Map(), keys: new Map() };
  const count = (name: string) => changed.series.get(name) ?? series.get(name) ?? 0;
  const claimed = (name: string, number: number) => count(nameClaim(name, number)) > 0;
  const taken = (name: string, number: number) => number <= count(name) || claimed(name, number);
  const getLog = (caseId: string) => (changed.cases.get(caseId) ?? cases.get(caseId))?.log;
  return {
    tx: {
      log: async (caseId) => getLog(caseId),
      async append(caseId, events, row) {
        // Frozen, because views share it: whoever changed a view would change the log.
        changed.cases.set(caseId, freeze({ log: [...(getLog(caseId) ?? []), ...events], row }));
      },
      async next(name) {
        const number = count(name) + 1;
        changed.series.set(name, number);
        return number;
      },
      async claim(name, number) {
        if (taken(name, number)) return false;
        changed.series.set(nameClaim(name, number), 1);
        return true;
      },
      isTaken: async (name, number) => taken(name, number),
      isClaimed: async (name, number) => claimed(name, number),
      recall: async (key) => changed.keys.get(key) ?? keys.get(key),
      async remember(key, outcome) {
        changed.keys.set(key, freeze(outcome));
      },
    },
    commit() {
      for (const [id, each] of changed.cases) cases.set(id, each);
      for (const [name, number] of changed.series) series.set(name, number);
      for (const [key, outcome] of changed.keys) keys.set(key, outcome);
    },
  };
}

function matches({ position, summary, readers, persons }: IndexRow, query: StoreQuery): boolean {
  const { addresses, above = 0, states, taskKinds } = query;
  const isFor = (value: string | undefined, wanted: string | undefined) =>
    wanted === undefined || value === wanted;
  const waits = ({ kind, assignee }: IndexRow['summary']['tasks'][number]) =>
    addresses.includes(assignee) && (taskKinds?.includes(kind) ?? true);
  return (
    position > above &&
    addresses.some((address) => readers.includes(address)) &&
    isFor(summary.process, query.process) &&
    isFor(summary.category, query.category) &&
    isFor(summary.tier, query.tier) &&
    (states?.includes(summary.state) ?? true) &&
    (query.unit === undefined || summary.units.includes(query.unit)) &&
    (query.person === undefined || persons.includes(query.person)) &&
    (query.waiting !== true || summary.tasks.some(waits))
  );
}

function rank({ text, body, inside, insiders }: IndexRow, { words, addresses }: StoreQuery): number {
  if (words === undefined) return 0;
  const isInside = addresses.some((address) => insiders.includes(address));
  return rankText(words, text, isInside ? `${body}\n${inside}` : body);
}

/** Is it found at all, and comes after the row that the query goes on from? */
function isAfter({ rank: found, position }: FoundRow, query: StoreQuery): boolean {
  const { words, rank: from = found, below = Infinity } = query;
  return (words === undefined || found > 0) && (found < from || (found === from && position < below));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
