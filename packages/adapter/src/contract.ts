import type {
  Actor,
  AvailableEvent,
  CaseEvent,
  CaseSummary,
  ClockTurn,
  Deadline,
  JsonObject,
  Refusal,
  Snapshot,
  Turn,
} from '@cppcc-kit/sdk';
import type { IsoDate } from '@cppcc-kit/sdk/calendar';

/**
 * What a back end must be able to do, as one signed-in person. Five methods; the rest is optional and advertised by
 * `supports`. A refused event is a value (`ok: false`); a broken call is a thrown `CppccError` with a stable code:
 * - `CPPCC_CONFLICT`: the case is at another version; details: the current `CaseView`;
 * - `CPPCC_NOT_FOUND`: there is no such case, or not for this person;
 * - `CPPCC_SIGNED_OUT`: not signed in, or no longer;
 * - `CPPCC_OTHER_PERSON`: somebody else is signed in than the page was made for; details: `{actor: {id, name}}`;
 * - `CPPCC_FORBIDDEN`: the service turned the call away, whatever it is about: not for this person or not from this page;
 * - `CPPCC_BLOCKED`: something before the service did (firewall, gateway); the same call would be turned away again;
 * - `CPPCC_TOO_LARGE`: more bytes than the service or something before it takes;
 * - `CPPCC_BUSY`: too many calls or maintenance; details: `{retryAfter}` in seconds, where it is said;
 * - `CPPCC_INVALID`, with `path`: what no event could be (unknown members, a wrong type, not plain JSON, too deep or too
 *   large, keys such as `__proto__`), a wrong cursor, a file that is not what its name says;
 * - `CPPCC_KEY_REUSED`: an idempotency key that was used for another request; details: `{caseId}`, the case it was used on;
 * - `CPPCC_NETWORK`: no answer, or none that can be read; a write may be repeated with the same key;
 * - `CPPCC_NOT_SUPPORTED`: the back end lacks the rules that the case was opened with.
 *
 * Whatever fails or is refused changes nothing. An aborted call rejects with the signal's `AbortError`; a write that was
 * aborted on its way may have happened, and is asked for again with the same key.
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
  history(caseId: string, query?: PageQuery, options?: CallOptions): Promise<Page<HistoryItem>>;
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
  /**
   * 1–100 printable ASCII characters without spaces, new for each thing a person does. The same key by the same person
   * has no second effect: it gives the case as it stood after the first time, also when others have gone on since;
   * who reads less of it by now gets it as it is. Only effects are remembered: a refused event is judged again, because
   * what was missing may have come.
   */
  readonly idempotencyKey: string;
  /**
   * Id of the person for whom the page was made that asks. Where another one has signed in since, in a second window of
   * the same browser, nothing is judged and no key is remembered: `CPPCC_OTHER_PERSON`. Every element gives it.
   */
  readonly expectedActor?: string;
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
  /** The day in Asia/Shanghai on which the deadlines were judged, by the back end's clock: the clock of a PC may be years out. */
  readonly today?: IsoDate;
}

/**
 * A row of a list: summary, deadlines that still run, and the kinds of tasks that wait for this person. Where the back
 * end lacks the rules of the case, `unreadable` says which in words for the person; `get` says so by
 * `CPPCC_NOT_SUPPORTED`, and of the summary only what needs no rules is there.
 */
export interface ListedCase extends CaseSummary {
  readonly deadlines: readonly Deadline[];
  readonly waiting: readonly string[];
  readonly unreadable?: string;
}

/**
 * A line of the record: the event as far as the person may read it, and what it led to, which nobody who has less than the
 * whole log and the rules of the case could tell. `clocks` are those that the person is told of.
 */
export interface HistoryItem extends CaseEvent, Turn {
  readonly clocks: readonly ClockTurn[];
}

export interface PageQuery {
  /** 1–200, default 50. */
  readonly limit?: number;
  /** `next` of the page before. Opaque. */
  readonly cursor?: string;
}

/** All filters must hold; an empty list of values is no filter. */
export interface ListQuery extends PageQuery {
  readonly process?: string;
  readonly states?: readonly string[];
  /** Only cases with an open task for this person, his unit or one of his roles … */
  readonly waiting?: boolean;
  /** … which is of one of these kinds. */
  readonly taskKinds?: readonly string[];
  readonly unit?: string;
  readonly category?: string;
  readonly tier?: string;
  /** Cases in which the person has a personal seat: his own proposals. */
  readonly mine?: boolean;
  /** Words, parted by white space, that must all occur in title, number (23, 第23号) or proposer. At most 100 characters. */
  readonly search?: string;
}

/**
 * Following `next` to its end misses nothing, whatever is opened or changed meanwhile: a case that stays as it is appears
 * on exactly one page, one that is changed at least once, with its latest state on the last page that shows it.
 */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
  /** As in `CaseView`. */
  readonly today?: IsoDate;
}

/**
 * Optional capability `attachments`. A file is put first and then mentioned by an event as `{id, name, size}` in the list
 * `attachments` of its data; only who put it can do that.
 */
export interface AttachmentStore {
  /** The largest file, in bytes, where there is a limit: whoever carries files to it takes no more either. */
  readonly maxBytes?: number;
  put(
    file: { readonly name: string; readonly type: string; readonly bytes: Blob },
    options: WriteOptions,
  ): Promise<{ readonly id: string; readonly name: string; readonly size: number }>;
  /** The bytes, for who put the file and for whoever sees it mentioned in a case. */
  get(
    id: string,
    options?: CallOptions,
  ): Promise<{ readonly name: string; readonly type: string; readonly bytes: Blob }>;
}

/**
 * Optional capability `directory`: whom one can invite, to whom one can assign. What an event says of people and units is
 * checked against it, and their names come from it, whatever was sent.
 */
export interface Directory {
  /** All conditions must hold. */
  people(
    query: {
      /** Part of a name, however it is written: both are folded (`foldText`), so no space or unseen mark hides anybody. */
      readonly search?: string;
      /** Standing role that the person has: `member`. */
      readonly role?: string;
      /** Only these persons; who is not in the directory is left out. An empty list is no condition. */
      readonly ids?: readonly string[];
    },
    options?: CallOptions,
  ): Promise<readonly DirectoryPerson[]>;
  units(options?: CallOptions): Promise<readonly DirectoryUnit[]>;
}

export interface DirectoryPerson {
  readonly id: string;
  readonly name: string;
  /** 界别, 单位职务: what tells two people of one name apart. */
  readonly note?: string;
}

export interface DirectoryUnit {
  /** The `unit` of its people's accounts. */
  readonly id: string;
  readonly name: string;
  readonly system?: string;
  /**
   * What it is other than a unit that handles and is supervised: a special committee, which carries a supervision out, or
   * a party or body that proposes in its own name. Nothing is assigned to these.
   */
  readonly kind?: 'specialCommittee' | 'participatingUnit';
}

/** A back end that serves many people: the same adapter for whoever signed in. */
export interface CaseBackend {
  as(actor: Actor): CaseAdapter;
}
