import type { CaseView, WriteOptions, WriteResult } from '@cppcc-kit/adapter';
import { newId } from '@cppcc-kit/drafts';
import { CppccError, isCppccError, type Actor, type AvailableEvent, type JsonObject } from '@cppcc-kit/sdk';
import { CppccMovedEvent, CppccSendEvent, CppccSentEvent } from '../events.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { Problem } from './field.js';
import { hearSent } from './hear-sent.js';
import type { KitController, KitHost } from './kit.js';
import { PagePerson } from './page-person.js';

/** An element that shows or works on one case. */
export type CaseHost = KitHost & { caseId?: string | undefined };

export interface OpenOptions {
  /** Person for whom staff enter it (代录). */
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
  /** Idempotency key; without it, one that lasts as long as the element. */
  readonly key?: string;
}

/** What to show while a case is loaded, when that failed, and afterwards. */
export interface LoadingViews {
  pending(): unknown;
  error(error: unknown): unknown;
  complete(): unknown;
}

/**
 * One case in an element: loads it, sends events, and knows what to say when that goes wrong. Nothing typed is ever
 * cleared here; the element clears its form when `send` answers true.
 */
export class CaseWork {
  /** Loading. Not a `Task`: that renders twice for an element without a case, and elements without one are many. */
  readonly task = { render: (views: LoadingViews): unknown => this.renderLoading(views) };
  /** Event that is being sent now. */
  sending: string | undefined;
  /** What the last attempt was refused for, by field. */
  problems: readonly Problem[] = [];
  /** A broken call: network, rights, a stale version. */
  error: unknown;
  private readonly host: CaseHost;
  readonly kit: KitController;
  private readonly person: PagePerson;
  private current: CaseView | undefined;
  /** The back end that `current` came from: another one means another person. */
  private source: unknown;
  /** What the host named when it was last loaded. */
  private named: string | undefined;
  private loading: AbortController | undefined;
  private loadError: unknown;
  /** Case that was opened here, where the host named none. */
  private openedHere: string | undefined;
  private abort: AbortController | undefined;
  /** The same request keeps its key until it is answered: a repeat after a lost reply has no second effect. */
  private pending: { readonly request: string; readonly key: string } | undefined;

  constructor(host: CaseHost, kit: KitController) {
    this.host = host;
    this.kit = kit;
    this.person = new PagePerson(kit);
    host.addController({
      hostUpdate: () => {
        if (kit.adapter !== this.source || host.caseId !== this.named) void this.reload();
      },
    });
    hearSent(host, (event) => this.follow(event));
  }

  get view(): CaseView | undefined {
    return this.current;
  }

  /** The event if this person may start it now. */
  available(type: string): AvailableEvent | undefined {
    return this.view?.available.find((each) => each.type === type);
  }

  async reload(): Promise<void> {
    const { adapter } = this.kit;
    const { caseId } = this.host;
    const id = caseId === undefined || caseId === '' ? this.openedHere : caseId;
    if (this.current?.id !== id || this.source !== adapter) this.current = undefined;
    this.source = adapter;
    this.named = caseId;
    this.problems = [];
    this.error = this.loadError = undefined;
    this.loading?.abort();
    this.loading = undefined;
    if (id === undefined || adapter === undefined) return;
    const loading = (this.loading = new AbortController());
    this.host.requestUpdate();
    try {
      const view = await adapter.get(id, { signal: loading.signal });
      // Whoever chose another case meanwhile must not get this one.
      if (!loading.signal.aborted) {
        this.person.check(view.actor);
        this.current = view;
      }
    } catch (error) {
      const isKept =
        this.current !== undefined && (error as Partial<CppccError>).code === 'CPPCC_OTHER_PERSON';
      // What somebody is writing stays on screen.
      if (!loading.signal.aborted) this[isKept ? 'error' : 'loadError'] = error;
    }
    if (loading.signal.aborted) return;
    this.loading = undefined;
    this.host.requestUpdate();
  }

  private renderLoading({ pending, error, complete }: LoadingViews): unknown {
    if (this.loading !== undefined) return pending();
    return this.loadError === undefined ? complete() : error(this.loadError);
  }

  /** Lets go of a case that was opened here, to begin another. */
  leave(): void {
    this.openedHere = undefined;
    this.current = undefined;
    this.settle(undefined, [], undefined);
  }

  /** Gives up waiting for an answer. The event may have arrived; sending the same again is safe. */
  cancel(): void {
    this.abort?.abort();
  }

  /** Sends an event. True when it was taken; otherwise `problems` or `error` say why, and the host has been told to render. */
  async send(type: string, data: JsonObject, { onBehalfOf, key }: OpenOptions = {}): Promise<boolean> {
    const { adapter } = this.kit;
    const view = this.current;
    if (adapter === undefined || view === undefined || this.sending !== undefined) return false;
    const input = {
      type,
      data,
      expectedVersion: view.version,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    };
    return this.attempt(view.id, type, data, (options) =>
      adapter.send(view.id, input, { ...options, ...(key === undefined ? {} : { idempotencyKey: key }) }),
    );
  }

  /**
   * As `send`, with which a case begins. Whoever gives a key of his own and keeps it can ask again after the page is gone,
   * and will get the same case.
   */
  async open(
    process: string,
    type: string,
    data: JsonObject,
    { onBehalfOf, key }: OpenOptions = {},
  ): Promise<boolean> {
    const { adapter } = this.kit;
    if (adapter === undefined || this.sending !== undefined) return false;
    const input = { process, data, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
    const taken = await this.attempt(undefined, type, data, (options) =>
      adapter.open(input, { ...options, ...(key === undefined ? {} : { idempotencyKey: key }) }),
    );
    if (taken) this.openedHere = this.current?.id;
    return taken;
  }

  /** Goes on with a case that was opened in another window, or without an answer. */
  async adopt(caseId: string): Promise<boolean> {
    this.openedHere = caseId;
    await this.reload();
    return this.current?.id === caseId;
  }

  /** Another element of the page changed this case. */
  private follow(event: CppccSentEvent | CppccMovedEvent): void {
    const { current, host } = this;
    if (event.case.id !== current?.id || event.composedPath()[0] === host || this.sending !== undefined)
      return;
    if (event.case.actor.id === current.actor.id && event.case.version >= current.version) {
      this.current = event.case;
      host.requestUpdate();
    } else void this.reload();
  }

  private async attempt(
    caseId: string | undefined,
    type: string,
    data: JsonObject,
    call: (options: WriteOptions) => Promise<WriteResult>,
  ): Promise<boolean> {
    if (!this.host.dispatchEvent(new CppccSendEvent(caseId, type, data))) return false;
    const request = JSON.stringify([caseId, this.current?.version, type, data]);
    if (this.pending?.request !== request) this.pending = { request, key: newId() };
    this.abort = new AbortController();
    this.settle(type, [], undefined);
    try {
      const result = await call({
        idempotencyKey: this.pending.key,
        signal: this.abort.signal,
        ...this.person.expected,
      });
      this.pending = undefined;
      if (!result.ok) {
        this.settle(
          undefined,
          result.refusals.map(({ path, message }) => ({ ...(path === '' ? {} : { name: path }), message })),
          undefined,
        );
        return false;
      }
      this.current = result.case;
      this.settle(undefined, [], undefined);
      this.host.dispatchEvent(new CppccSentEvent(type, result.case));
      return true;
    } catch (error) {
      const before = this.current;
      this.settle(undefined, [], this.explain(error));
      if (this.current !== undefined && this.current !== before)
        this.host.dispatchEvent(new CppccMovedEvent(this.current));
      return false;
    }
  }

  /** A conflict brings the present state with it: show that, keep what was typed, and say so. */
  private explain(error: unknown): unknown {
    if (isCppccError(error, 'CPPCC_CONFLICT')) {
      this.pending = undefined;
      if (error.details !== undefined) this.current = error.details as CaseView;
      return new CppccError('CPPCC_CONFLICT', words().conflict, { cause: error });
    }
    if (isCppccError(error, 'CPPCC_OTHER_PERSON'))
      return this.person.refuse((error.details as { readonly actor?: Actor } | undefined)?.actor, error);
    if (error instanceof Error && error.name === 'AbortError')
      return new CppccError('CPPCC_NETWORK', words().cancelled, { cause: error });
    return error;
  }

  private settle(sending: string | undefined, problems: readonly Problem[], error: unknown): void {
    this.sending = sending;
    this.problems = problems;
    this.error = error;
    this.host.requestUpdate();
  }
}

const words = () => wordsOf('caseWork', zh.caseWork);
