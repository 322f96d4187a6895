import type { CaseEvent, CaseSummary, JsonObject, Snapshot } from '@cppcc-kit/sdk';
import type { SearchWord } from '@cppcc-kit/sdk/text-tools';

/**
 * Where a back end keeps its logs. All rules stand above it (backend.ts), so an implementation only stores: memory and
 * PostgreSQL differ in these few functions and in nothing else.
 */
export interface CaseStore {
  /**
   * Runs one write alone: nobody else works under this key, nor changes this case where one is named, until it ends.
   * The key is locked before the case, and the case together with those it will be linked to, in the order of their ids:
   * two writers who each want the other's case never wait in a circle. Throwing undoes everything.
   */
  write<T>(
    lock: { readonly caseId?: string; readonly linked?: readonly string[]; readonly key: string },
    work: (tx: StoreTransaction) => Promise<T>,
  ): Promise<T>;
  /** The whole log, oldest first; undefined where there is no such case. Ids differ in every byte: no case folding. */
  log(caseId: string): Promise<readonly CaseEvent[] | undefined>;
  /** Rows that match, highest `rank` first and of the same rank highest `position` first, `limit` at most. */
  list(query: StoreQuery): Promise<readonly FoundRow[]>;
  close(): Promise<void>;
}

export interface StoreTransaction {
  /** As `CaseStore.log`, of any case, with what this transaction has appended. Locks nothing. */
  log(caseId: string): Promise<readonly CaseEvent[] | undefined>;
  /** Appends events and replaces the case's index row. */
  append(caseId: string, events: readonly CaseEvent[], row: IndexRow): Promise<void>;
  /**
   * Next number of a series, from 1, without gaps: undone with the transaction. Whoever takes one holds the series until
   * his transaction ends, so later numbers are committed later.
   */
  next(series: string): Promise<number>;
  /**
   * Takes a number of a series that was chosen by hand. False where it is taken already, or where the series has passed
   * it. As with `next`, the series is held until the transaction ends.
   */
  claim(series: string, number: number): Promise<boolean>;
  /** Could `claim` not take this number as things stand? Holds nothing. */
  isTaken(series: string, number: number): Promise<boolean>;
  /** Was this number taken by hand? `next` does not ask: most series have none. Asked while the series is held. */
  isClaimed(series: string, number: number): Promise<boolean>;
  /** What was answered under a key before; keys are per person. */
  recall(key: string): Promise<Remembered | undefined>;
  remember(key: string, outcome: Remembered): Promise<void>;
}

/** An answered write: enough to answer it again. */
export interface Remembered {
  /** Digest of the request: the same key with another request is a mistake (`CPPCC_INVALID`). */
  readonly digest: string;
  readonly outcome: JsonObject;
}

/** What lists are made of: the summary, who may see it, and what is searched. */
export interface IndexRow extends Searched {
  /** Number of the change that wrote the row; every later change of any case has a higher one. Unique. */
  readonly position: number;
  readonly summary: CaseSummary;
  /** The case as the log folds to: what a list shows of it is redacted from this for each reader. */
  readonly snapshot: Snapshot;
  /** Addresses that may see the case. */
  readonly readers: readonly string[];
  /** Addresses with an open task. */
  readonly waitingFor: readonly string[];
  /** Persons seated in the case. */
  readonly persons: readonly string[];
}

/** What a row is found by, folded (`foldText`), one text a line. */
export interface Searched {
  /** Title, number and proposer, as everybody reads them who sees the case. */
  readonly text: string;
  /** What else everybody reads who sees the case. */
  readonly body: string;
  /** What only `insiders` read. */
  readonly inside: string;
  /** Addresses of those who work on the case: for them `inside` is part of `body`. */
  readonly insiders: readonly string[];
}

export interface FoundRow extends IndexRow {
  /** What `rankText` gives it for the words of the query; 0 where it has none. */
  readonly rank: number;
}

/** All conditions must hold. Strings are compared as they are. */
export interface StoreQuery {
  /** Addresses of whoever asks; only rows that share one with `readers` are returned. */
  readonly addresses: readonly string[];
  readonly limit: number;
  /** Only rows whose `position` is greater than `above` and less than `below`. */
  readonly above?: number;
  readonly below?: number;
  /** With `words`, `below` is asked of rows of this rank; of lower ranks all rows are meant, of higher ones none. */
  readonly rank?: number;
  readonly process?: string;
  /** One of these; empty matches nothing. */
  readonly states?: readonly string[];
  /** Some open task (`summary.tasks`) waits for one of `addresses` … */
  readonly waiting?: boolean;
  /** … and that very task is of one of these kinds. Always together with `waiting`. */
  readonly taskKinds?: readonly string[];
  /** In `summary.units`. */
  readonly unit?: string;
  readonly category?: string;
  readonly tier?: string;
  /** In `persons`. */
  readonly person?: string;
  /** `rankText` of `text` as head and the rest as body is not 0. */
  readonly words?: readonly SearchWord[];
}
