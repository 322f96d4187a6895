import type { CaseEvent, CaseSummary, JsonObject } from '@cppcc-kit/sdk';

/**
 * Where a back end keeps its logs. All rules stand above it (backend.ts), so an implementation only stores: memory and
 * PostgreSQL differ in these few functions and in nothing else.
 */
export interface CaseStore {
  /** Runs one write alone: nobody else changes this case (or, without an id, this person's key) until it ends. Throwing undoes everything. */
  write<T>(lock: { readonly caseId?: string; readonly key: string }, work: (tx: StoreTransaction) => Promise<T>): Promise<T>;
  /** The whole log, oldest first; undefined where there is no such case. */
  log(caseId: string): Promise<readonly CaseEvent[] | undefined>;
  list(query: StoreQuery): Promise<{ readonly rows: readonly IndexRow[]; readonly next?: string }>;
  close(): Promise<void>;
}

export interface StoreTransaction {
  log(caseId: string): Promise<readonly CaseEvent[] | undefined>;
  /** Appends events and replaces the case's index row. */
  append(caseId: string, events: readonly CaseEvent[], row: IndexRow): Promise<void>;
  /** Next number of a series, from 1, without gaps: undone with the transaction. */
  next(series: string): Promise<number>;
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
export interface IndexRow {
  readonly summary: CaseSummary;
  /** Addresses that may see the case. */
  readonly readers: readonly string[];
  /** Addresses with an open task. */
  readonly waitingFor: readonly string[];
  /** Persons seated in the case. */
  readonly persons: readonly string[];
  readonly text: string;
}

export interface StoreQuery {
  /** Addresses of whoever asks; only rows that share one with `readers` are returned. */
  readonly addresses: readonly string[];
  readonly limit: number;
  readonly cursor?: string;
  readonly process?: string;
  readonly states?: readonly string[];
  readonly waiting?: boolean;
  readonly taskKinds?: readonly string[];
  readonly unit?: string;
  readonly category?: string;
  readonly tier?: string;
  readonly person?: string;
  readonly words?: readonly string[];
}
