/** What is known of a draft without opening it. */
export interface DraftSummary {
  /** Whose draft it is: the actor's id. Nobody else's reads and writes reach it. */
  readonly owner: string;
  /** Names the draft for as long as it lives. */
  readonly id: string;
  /** Names this one saved text of it; opaque, and new with every save. See `Drafts.put`. */
  readonly version: string;
  /** The form that wrote it: `proposal`. */
  readonly form: string;
  /** The version of that form, so that a later form knows what it reads. */
  readonly formVersion: number;
  /** For lists; cut to 100 characters. The whole title is part of the data. */
  readonly title: string;
  /** The case that is being written on, e.g. of a reply. */
  readonly caseId?: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly savedAt: string;
  /** Bytes of the data in storage, roughly. */
  readonly size: number;
}

/**
 * A saved text. `data` is unknown until its reader has checked it: the form may have changed since.
 * It may hold JSON values, `undefined` and files (`Blob`).
 */
export interface Draft<T = unknown> extends DraftSummary {
  readonly data: T;
}

/** A row that cannot be a draft any more. It is shown to its owner and let be: never replaced, never removed. */
export interface DamagedDraft {
  /** As it stands in the store. */
  readonly key: string;
  /** As far as it can be read. */
  readonly data: unknown;
}

/** What `Drafts.put` takes: a draft as it was read, with new content, or the first text of a new one. */
export interface DraftInput<T = unknown> {
  /** Without it a new draft begins. */
  readonly id?: string | undefined;
  /** The version that this text was made from and takes the place of. */
  readonly version?: string | undefined;
  /** Given, it must be the person these drafts belong to. */
  readonly owner?: string | undefined;
  readonly form: string;
  readonly formVersion: number;
  readonly title: string;
  readonly caseId?: string | undefined;
  readonly createdAt?: string | undefined;
  readonly data: T;
}

export interface DraftFilter {
  readonly form?: string | undefined;
  readonly caseId?: string | undefined;
}

/**
 * Where drafts are kept; two exist, in IndexedDB and in memory, and a third needs only these methods.
 * Every method does its work in one step or not at all.
 */
export interface DraftStore {
  /** Adds this version and removes the version `replaces` of the same draft, if that is still there. */
  put(draft: Draft, replaces?: string): Promise<void>;
  /** The newest version, or the named one. */
  get(owner: string, id: string, version?: string): Promise<Draft | undefined>;
  /** In any order; reads no data. */
  list(owner: string): Promise<DraftSummary[]>;
  /** What `list` and `get` leave out because it is damaged. */
  listDamaged(owner: string): Promise<DamagedDraft[]>;
  /** Removes all versions, or the named one. */
  remove(owner: string, id: string, version?: string): Promise<void>;
  /** Lets go of the connection; the next call opens another. */
  close(): void;
}

/**
 * The drafts of one person.
 *
 * Nothing that somebody saved is ever overwritten unread. Every save adds a version and removes exactly the one
 * that it was made from; so if two windows continue the same draft, both texts stay and `list` shows both.
 *
 * Every method rejects with a `DraftError` when the browser refuses.
 */
export interface Drafts {
  readonly owner: string;
  /** Resolves, once the text is on disk, with the draft as stored: hand it back with the next text. */
  put<T>(draft: DraftInput<T>): Promise<Draft<T>>;
  /** The newest version, or the named one. */
  get(id: string, version?: string): Promise<Draft | undefined>;
  /** Newest first. */
  list(filter?: DraftFilter): Promise<DraftSummary[]>;
  /** Rows of this person that are no drafts any more, of whatever form: to be told and taken away as files. */
  listDamaged(): Promise<DamagedDraft[]>;
  /** Removes the draft, or only the version that the person has seen. What is absent is removed already. */
  remove(id: string, version?: string): Promise<void>;
  close(): void;
}

/** Puts drafts in order; a version occurs once, so no two are equal. */
export function newestFirst(a: DraftSummary, b: DraftSummary): number {
  return a.savedAt < b.savedAt || (a.savedAt === b.savedAt && a.version < b.version) ? 1 : -1;
}

/** One of each, to compare with. */
const kinds = {
  owner: '',
  id: '',
  version: '',
  form: '',
  formVersion: 1,
  title: '',
  createdAt: '',
  savedAt: '',
  size: 1,
};

/** Other releases, other programs and broken disks write into a store too. */
export function isSummary(row: Partial<Record<keyof DraftSummary, unknown>>): boolean {
  return (
    Object.entries({ ...kinds, caseId: '' }).every(
      ([name, like]) => typeof ({ caseId: '', ...row } as Record<string, unknown>)[name] === typeof like,
    ) && Date.parse(row.savedAt as string) > 0
  );
}
