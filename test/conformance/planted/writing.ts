import { randomUUID } from 'node:crypto';
import type { CaseStore, StoreTransaction, WriteResult } from '@cppcc-kit/adapter';
import { createFaultyFetch, kitActors } from '@cppcc-kit/adapter/kit';
import { restAdapter } from '@cppcc-kit/adapter/rest';
import { CppccError } from '@cppcc-kit/sdk';
import { serveBackend } from '../serve.js';
import { onAdapter, onStore, onTransaction, type Planted } from './plant.js';

/** A store that reads first and locks only for writing: what two people read at once, both may change. */
function racingStore(store: CaseStore): CaseStore['write'] {
  return async (lock, work) => {
    const writes: ((tx: StoreTransaction) => Promise<void>)[] = [];
    const result = await work({
      log: (caseId) => store.log(caseId),
      recall: (key) => store.write(lock, (tx) => tx.recall(key)),
      next: (series) => store.write(lock, (tx) => tx.next(series)),
      claim: (series, number) => store.write(lock, (tx) => tx.claim(series, number)),
      isTaken: (series, number) => store.write(lock, (tx) => tx.isTaken(series, number)),
      isClaimed: (series, number) => store.write(lock, (tx) => tx.isClaimed(series, number)),
      append: async (...args) => void writes.push((tx) => tx.append(...args)),
      remember: async (...args) => void writes.push((tx) => tx.remember(...args)),
    });
    return store.write(lock, async (tx) => {
      for (const write of writes) await write(tx);
      return result;
    });
  };
}

function throwRefusals(result: WriteResult): WriteResult {
  if (!result.ok) throw new CppccError('CPPCC_REFUSED', '没有受理。', { details: result.refusals });
  return result;
}

/** Mistakes in what is written. */
export const plantedInWriting: readonly Planted[] = [
  {
    defect: 'forgets idempotency',
    create: () => onTransaction(() => ({ recall: async () => undefined })),
    caughtBy: [
      'repeat/open-once',
      'repeat/send-once',
      'repeat/at-the-same-time',
      'repeat/other-request',
      'repeat/tells-what-is-open-now',
      'attachments/put-once',
    ],
  },
  {
    defect: 'takes the same key for another request',
    create: () => {
      const answers = new Map<string, WriteResult>();
      const once = async (key: string, write: () => Promise<WriteResult>) => {
        const result = answers.get(key) ?? (await write());
        if (result.ok) answers.set(key, result);
        return result;
      };
      return onAdapter((adapter, _, { id }) => ({
        open: (input, options) => once(id + options.idempotencyKey, () => adapter.open(input, options)),
        send: (caseId, input, options) =>
          once(id + options.idempotencyKey, () => adapter.send(caseId, input, options)),
      }));
    },
    caughtBy: ['repeat/other-request', 'repeat/tells-what-is-open-now'],
  },
  {
    defect: 'shares keys between persons',
    create: () => {
      const shared = (key: string) => String((JSON.parse(key) as string[])[1]);
      return onTransaction((tx) => ({
        recall: (key) => tx.recall(shared(key)),
        remember: (key, outcome) => tx.remember(shared(key), outcome),
      }));
    },
    caughtBy: ['repeat/keys-are-personal'],
  },
  {
    defect: 'does what a page of another person asks for',
    create: () =>
      onAdapter((adapter) => ({
        open: (input, { expectedActor: _, ...options }) => adapter.open(input, options),
        send: (caseId, input, { expectedActor: _, ...options }) => adapter.send(caseId, input, options),
      })),
    caughtBy: ['person/open-by-another', 'person/send-by-another', 'person/any-letters'],
  },
  {
    defect: 'remembers refusals',
    create: () => {
      const answers = new Map<string, WriteResult>();
      return onAdapter((adapter) => ({
        async send(caseId, input, options) {
          const result = answers.get(options.idempotencyKey) ?? (await adapter.send(caseId, input, options));
          if (!result.ok) answers.set(options.idempotencyKey, result);
          return result;
        },
      }));
    },
    caughtBy: ['repeat/refused-is-judged-again'],
  },
  {
    defect: 'accepts a stale version',
    create: () =>
      onAdapter((adapter) => ({
        async send(caseId, input, options) {
          const { version } = await adapter.get(caseId);
          return adapter.send(
            caseId,
            { ...input, expectedVersion: Math.max(version, input.expectedVersion) },
            options,
          );
        },
      })),
    caughtBy: [
      'input/wrong-calls',
      'conflict/stale-version',
      'conflict/carries-current-state',
      'repeat/send-once',
      'repeat/tells-what-is-open-now',
      'person/send-by-another',
      'roles/visitors-write-nothing',
    ],
  },
  {
    defect: 'lets two writers win',
    create: () => onStore((store) => ({ write: racingStore(store) })),
    caughtBy: ['conflict/two-writers', 'repeat/at-the-same-time', 'links/both-at-once'],
  },
  {
    defect: 'reports a conflict without the current state',
    create: () =>
      onAdapter((adapter) => ({
        send: async (...args) =>
          adapter.send(...args).catch((error: unknown) => {
            throw error instanceof CppccError && error.code === 'CPPCC_CONFLICT'
              ? new CppccError(error.code, error.message)
              : error;
          }),
      })),
    caughtBy: ['conflict/carries-current-state', 'conflict/two-writers'],
  },
  {
    defect: 'throws refusals instead of returning them',
    create: () =>
      onAdapter((adapter) => ({
        open: async (...args) => throwRefusals(await adapter.open(...args)),
        send: async (...args) => throwRefusals(await adapter.send(...args)),
      })),
    caughtBy: ['open/refuses-wrong-values', 'send/refuses-as-a-value', 'send/refuses-wrong-values'],
    andElsewhere: true,
  },
  {
    defect: 'refuses without saying where',
    create: () =>
      onAdapter((adapter) => ({
        async open(...args) {
          const result = await adapter.open(...args);
          return result.ok
            ? result
            : { ok: false, refusals: result.refusals.map((refusal) => ({ ...refusal, path: '' })) };
        },
      })),
    caughtBy: ['open/refuses-wrong-values', 'input/unknown-members', 'input/wrong-types'],
    andElsewhere: true,
  },
  {
    defect: 'ignores abort',
    create: () =>
      onAdapter((adapter) => ({
        open: (input, { signal: _, ...options }) => adapter.open(input, options),
        send: (caseId, input, { signal: _, ...options }) => adapter.send(caseId, input, options),
        get: (caseId) => adapter.get(caseId),
        list: (query) => adapter.list(query),
        history: (caseId, query) => adapter.history(caseId, query),
      })),
    caughtBy: ['abort/before', 'abort/on-the-way', 'abort/write-can-be-repeated'],
  },
  {
    defect: 'takes the role from the request',
    create: () =>
      onAdapter((_, backend, actor) => {
        const claimed = (input: object) => {
          const { roles = actor.roles, ...rest } = input as { roles?: readonly string[] };
          return { adapter: backend.as({ ...actor, roles }), rest };
        };
        return {
          open: async (input, options) =>
            claimed(input).adapter.open(claimed(input).rest as typeof input, options),
          send: async (caseId, input, options) =>
            claimed(input).adapter.send(caseId, claimed(input).rest as typeof input, options),
        };
      }),
    caughtBy: ['roles/not-from-the-request'],
  },
  {
    defect: 'acts with the rights of the person it is entered for',
    create: () =>
      onAdapter((adapter, backend) => ({
        async send(caseId, input, options) {
          const other = Object.values(kitActors).find(({ id }) => id === input.onBehalfOf?.id);
          return (other === undefined ? adapter : backend.as(other)).send(caseId, input, options);
        },
      })),
    caughtBy: ['roles/not-from-on-behalf'],
  },
  {
    defect: 'gives one number twice',
    create: () => {
      const highest = new Map<string, number>();
      return onTransaction((tx) => ({
        // Every other filing gets the number of the one before.
        async next(series) {
          if (!series.includes('filing')) return tx.next(series);
          const number = (highest.get(series) ?? 0) + ((await tx.next('calls')) % 2);
          highest.set(series, number);
          return number;
        },
      }));
    },
    caughtBy: [
      'numbers/follow-each-other',
      'numbers/parallel-filing',
      'numbers/by-hand',
      'numbers/by-hand-at-every-step',
      'numbers/of-past-sessions',
      'numbers/refused-takes-none',
    ],
  },
  {
    defect: 'loses the number of a refused filing',
    create: () => {
      let store: CaseStore | undefined;
      const backend = onStore((inner) => {
        store = inner;
        return {};
      });
      return {
        as: (actor) => {
          const adapter = backend.as(actor);
          return {
            ...adapter,
            async send(caseId, input, options) {
              const result = await adapter.send(caseId, input, options);
              if (!result.ok && input.type === 'file')
                await store?.write({ key: 'lost' }, (tx) => tx.next('proposal/filing/1/1'));
              return result;
            },
          };
        },
      };
    },
    caughtBy: [
      'numbers/by-hand',
      'numbers/by-hand-at-every-step',
      'numbers/of-past-sessions',
      'numbers/refused-takes-none',
    ],
  },
  {
    defect: 'tries again with a new key',
    create: async () => {
      const served = await serveBackend(onStore(() => ({})));
      const line = createFaultyFetch(fetch);
      const send: typeof fetch = (url, { headers, ...init } = {}) =>
        line.fetch(url, {
          ...init,
          headers: {
            ...(headers as Record<string, string>),
            ...(init.method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
          },
        });
      return {
        faults: line.faults,
        close: () => served.close(),
        as(actor) {
          const headers = actor.id === kitActors.visitor.id ? {} : { authorization: served.signIn(actor) };
          return restAdapter({
            baseUrl: served.url,
            fetch: send,
            headers: () => headers,
            retries: 0,
            supports: { attachments: true, directory: true },
          });
        },
      };
    },
    caughtBy: [
      'repeat/open-once',
      'repeat/send-once',
      'repeat/at-the-same-time',
      'repeat/other-request',
      'repeat/tells-what-is-open-now',
      'attachments/put-once',
      'faults/lost-reply',
      'faults/truncated-reply',
    ],
  },
];
