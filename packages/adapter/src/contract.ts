import type { Actor, AvailableEvent, CaseEvent, CaseSummary, Deadline, JsonObject, Refusal, Snapshot } from '@cppcc-kit/sdk';

/**
 * What a back end must be able to do, as one signed-in person. Five methods; the rest is optional and advertised by
 * `supports`. A refused event is a value (`ok: false`); a broken call is a thrown `CppccError` with a stable code:
 * `CPPCC_CONFLICT` (details: the current `CaseView`), `CPPCC_NOT_FOUND` (also for what the person may not see),
 * `CPPCC_FORBIDDEN` (not signed in), `CPPCC_INVALID`, `CPPCC_NETWORK`, `CPPCC_NOT_SUPPORTED`. An aborted call rejects
 * with the signal's `AbortError`.
 */
export interface CaseAdapter {
  readonly supports: Readonly<Supports>;
  /** Opens a case with the opening event of its process. */
  open(input: OpenCase, options: WriteOptions): Promise<WriteResult>;
  /** Sends an event to a case, which must still be at `expectedVersion`. */
  send(caseId: string, input: SendEvent, options: WriteOptions): Promise<WriteResult>;
  get(caseId: string, options?: CallOptions): Promise<CaseView>;
  /** Cases the person may see, newest change first. */
  list(query?: ListQuery, options?: CallOptions): Promise<Page<ListedCase>>;
  /** The log of a case from its beginning, as far as the person may read it. */
  history(caseId: string, query?: PageQuery, options?: CallOptions): Promise<Page<CaseEvent>>;
  readonly attachments?: AttachmentStore;
  readonly directory?: Directory;
}

export interface Supports {
  readonly attachments: boolean;
  readonly directory: boolean;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface WriteOptions extends CallOptions {
  /** The same key by the same person gives the same result once more instead of a second effect. 1–100 printable ASCII characters. */
  readonly idempotencyKey: string;
}

export interface OpenCase {
  /** `proposal` */
  readonly process: string;
  /** Data of the opening event. */
  readonly data: JsonObject;
  /** Person for whom staff enter it (代录). */
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
}

export interface SendEvent {
  readonly type: string;
  readonly data: JsonObject;
  /** `version` of the case the person was looking at. */
  readonly expectedVersion: number;
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
}

export type WriteResult =
  | { readonly ok: true; readonly case: CaseView }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A case as this person may see it, with everything a screen needs to show what can happen next. */
export interface CaseView {
  readonly id: string;
  readonly version: number;
  /** Redacted for the person. */
  readonly snapshot: Snapshot;
  readonly available: readonly AvailableEvent[];
  readonly deadlines: readonly Deadline[];
  /** Person the view was made for; screens show it, nothing trusts it. */
  readonly actor: Pick<Actor, 'id' | 'name' | 'roles' | 'unit'>;
}

/** A row of a list: summary, deadlines that still run, and the kinds of tasks that wait for this person. */
export interface ListedCase extends CaseSummary {
  readonly deadlines: readonly Deadline[];
  readonly waiting: readonly string[];
}

export interface PageQuery {
  /** 1–200, default 50. */
  readonly limit?: number;
  /** `next` of the page before. Opaque. */
  readonly cursor?: string;
}

/** All filters must hold. */
export interface ListQuery extends PageQuery {
  readonly process?: string;
  readonly states?: readonly string[];
  /** Only cases with an open task for this person, unit or role; or of these kinds. */
  readonly waiting?: boolean;
  readonly taskKinds?: readonly string[];
  readonly unit?: string;
  readonly category?: string;
  readonly tier?: string;
  /** Cases in which the person has a personal seat: his own proposals. */
  readonly mine?: boolean;
  /** Words that must all occur in title, number or proposer. */
  readonly search?: string;
}

/** A page is complete under insertion: a case that was there throughout appears on exactly one page or, changed meanwhile, again. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** Optional capability `attachments`. */
export interface AttachmentStore {
  put(file: { readonly name: string; readonly type: string; readonly bytes: Blob }, options: WriteOptions): Promise<{ readonly id: string; readonly name: string; readonly size: number }>;
  /** The bytes, for whoever may see the case that holds the file. */
  get(id: string, options?: CallOptions): Promise<{ readonly name: string; readonly type: string; readonly bytes: Blob }>;
}

/** Optional capability `directory`: whom one can invite, to whom one can assign. */
export interface Directory {
  people(query: { readonly search?: string; readonly role?: string }, options?: CallOptions): Promise<readonly DirectoryPerson[]>;
  units(options?: CallOptions): Promise<readonly DirectoryUnit[]>;
}

export interface DirectoryPerson {
  readonly id: string;
  readonly name: string;
  /** 界别, 单位职务: what tells two people of one name apart. */
  readonly note?: string;
}

export interface DirectoryUnit {
  readonly id: string;
  readonly name: string;
  readonly system?: string;
}

/** A back end that serves many people: the same adapter for whoever signed in. */
export interface CaseBackend {
  as(actor: Actor): CaseAdapter;
}
