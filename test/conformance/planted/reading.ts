import { kitActors } from '@cppcc-kit/adapter/kit';
import { CppccError } from '@cppcc-kit/sdk';
import { onAdapter, onStore, type Planted } from './plant.js';

const { committee, otherMember } = kitActors;

/** Mistakes in what is shown. */
export const plantedInReading: readonly Planted[] = [
  {
    defect: 'leaks a confidential case in a list',
    create: () =>
      onStore((store) => ({
        list: async (query) => {
          const rows = await store.list({
            ...query,
            addresses: [...query.addresses, 'role:proposalCommittee'],
          });
          const isSecret = ({ snapshot }: (typeof rows)[number]) =>
            (snapshot.data['form'] as { secret?: boolean } | undefined)?.secret === true;
          return rows.filter(
            (row) => isSecret(row) || row.readers.some((address) => query.addresses.includes(address)),
          );
        },
      })),
    // Whoever is listed what the committee sees also searches in what only the committee reads.
    caughtBy: [
      'visibility/contacts-in-texts',
      'visibility/confidential-stays-closed',
      'visibility/confidential-not-listed',
      'search/what-one-may-read',
    ],
  },
  {
    defect: 'tells a hidden case from a missing one',
    create: () =>
      onAdapter((adapter, backend) => ({
        get: async (caseId, options) =>
          adapter.get(caseId, options).catch(async (error: unknown) => {
            const exists = await backend
              .as(committee)
              .get(caseId)
              .then(
                () => true,
                () => false,
              );
            throw exists ? new CppccError('CPPCC_FORBIDDEN', '您无权查看。') : error;
          }),
      })),
    caughtBy: [
      'visibility/units-see-what-is-assigned',
      'visibility/confidential-stays-closed',
      'visibility/public-view',
    ],
  },
  {
    defect: 'returns the unredacted telephone number to members',
    create: () =>
      onAdapter((adapter, backend, actor) => ({
        async get(caseId, options) {
          const view = await adapter.get(caseId, options);
          if (!actor.roles.includes('member')) return view;
          const whole = await backend
            .as(committee)
            .get(caseId)
            .catch(() => view);
          return {
            ...view,
            snapshot: {
              ...view.snapshot,
              data: { ...view.snapshot.data, form: whole.snapshot.data['form']! },
            },
          };
        },
      })),
    caughtBy: [
      'repeat/tells-what-is-open-now',
      'visibility/members-see-what-is-filed',
      'visibility/contacts-in-texts',
    ],
  },
  {
    defect: 'leaks review opinions in the history',
    create: () =>
      onAdapter((adapter, backend) => ({
        async history(caseId, query, options) {
          const page = await adapter.history(caseId, query, options);
          const whole = await backend
            .as(committee)
            .history(caseId, query)
            .catch(() => page);
          const reviews = new Map(
            whole.items.filter(({ type }) => type === 'review').map((event) => [event.seq, event]),
          );
          return { ...page, items: page.items.map((event) => reviews.get(event.seq) ?? event) };
        },
      })),
    caughtBy: ['history/hides-reviews'],
  },
  {
    defect: 'says after every event the state of now',
    create: () =>
      onAdapter((adapter) => ({
        async history(caseId, query, options) {
          const page = await adapter.history(caseId, query, options);
          const { snapshot } = await adapter.get(caseId);
          return { ...page, items: page.items.map((item) => ({ ...item, state: snapshot.state })) };
        },
      })),
    caughtBy: ['history/says-what-it-led-to'],
  },
  {
    defect: 'says of a clock on whose day it stopped, not by which event',
    create: () =>
      onAdapter((adapter) => ({
        async history(caseId, query, options) {
          const page = await adapter.history(caseId, query, options);
          const all = page.items.flatMap(({ clocks }) => clocks);
          return { ...page, items: page.items.map((item) => ({ ...item, clocks: all })) };
        },
      })),
    caughtBy: ['history/says-what-it-led-to'],
  },
  {
    defect: 'tells the public every step inside',
    create: () =>
      onAdapter((adapter, backend, actor) => ({
        async history(caseId, query, options) {
          await adapter.history(caseId, query, options);
          return backend.as(actor.roles.includes('public') ? otherMember : actor).history(caseId, query);
        },
      })),
    caughtBy: ['visibility/public-history'],
  },
  {
    defect: 'mixes up ids that differ in case',
    create: () =>
      onAdapter((adapter) => ({
        get: (caseId, options) => adapter.get(caseId.trim().toLowerCase(), options),
      })),
    caughtBy: ['send/id-is-exact'],
  },
  {
    defect: 'drops and repeats page items under insertion',
    create: () =>
      onAdapter((adapter) => ({
        async list({ cursor = '0', limit = 50, ...query } = {}, options) {
          const from = /^\d+$/.test(cursor) ? Number(cursor) : -1;
          const { items } = await adapter.list(
            { ...query, limit: 200, ...(from < 0 ? { cursor } : {}) },
            options,
          );
          return {
            items: items.slice(from, from + limit),
            ...(items.length > from + limit ? { next: String(from + limit) } : {}),
          };
        },
      })),
    caughtBy: [
      'list/complete-under-insertion',
      'list/complete-under-change',
      'list/wrong-queries',
      'search/complete-under-change',
    ],
  },
  {
    defect: 'misses what is changed while somebody leafs',
    create: () =>
      onStore((store) => ({
        // The second lap of a walk asks for what is above its mark.
        list: async (query) => (query.above !== undefined && query.above > 0 ? [] : store.list(query)),
      })),
    caughtBy: ['list/complete-under-change', 'search/complete-under-change'],
  },
  {
    defect: 'takes search words for patterns',
    create: () =>
      onStore((store) => ({
        list: ({ words = [], ...query }) => {
          const loose = words
            .map(({ text, pairs }) => ({ text: text.replace(/[%_]/g, ''), pairs }))
            .filter(({ text }) => text !== '');
          return store.list({ ...query, ...(loose.length === 0 ? {} : { words: loose }) });
        },
      })),
    caughtBy: ['list/search'],
  },
  {
    defect: 'finds a case by what the person may not read in it',
    create: () =>
      onStore((store) => ({
        write: (lock, work) =>
          store.write(lock, (tx) =>
            work({
              ...tx,
              append: (caseId, events, row) =>
                tx.append(caseId, events, { ...row, body: `${row.body}\n${row.inside}` }),
            }),
          ),
      })),
    caughtBy: ['visibility/contacts-in-texts', 'search/what-one-may-read'],
  },
  {
    defect: 'goes on in a search by dates alone',
    create: () =>
      onStore((store) => ({
        list: ({ rank: _, ...query }) => store.list(query),
      })),
    caughtBy: ['search/complete-under-change'],
  },
  {
    defect: 'finds words only as they are written',
    create: () =>
      onStore((store) => ({
        list: ({ words, ...query }) =>
          store.list({ ...query, ...(words && { words: words.map((word) => ({ ...word, pairs: [] })) }) }),
      })),
    caughtBy: ['search/in-any-order', 'search/complete-under-change'],
  },
  {
    defect: "counts everybody's tasks as one's own",
    create: () =>
      onStore((store) => ({
        list: async ({ waiting, taskKinds, ...query }) => {
          const rows = await store.list({ ...query, limit: 10_000 });
          const open = rows.filter(
            ({ summary }) =>
              waiting !== true || summary.tasks.some(({ kind }) => taskKinds?.includes(kind) ?? true),
          );
          return open.slice(0, query.limit);
        },
      })),
    caughtBy: ['list/mine-and-waiting'],
  },
  {
    defect: 'gives a file to whoever knows its id',
    create: () =>
      onAdapter((adapter, backend) => ({
        attachments: {
          ...adapter.attachments!,
          get: (id) =>
            Promise.any(
              Object.values(kitActors).map((actor) => backend.as(actor).attachments!.get(id)),
            ).catch(() => adapter.attachments!.get(id)),
        },
      })),
    caughtBy: ['attachments/seen-with-the-case'],
  },
  {
    defect: 'advertises what it does not have',
    create: () => {
      const backend = onStore(() => ({}));
      return {
        as: (actor) => {
          const { attachments: _, ...adapter } = backend.as(actor);
          return adapter;
        },
      };
    },
    caughtBy: ['attachments/round-trip', 'supports/is-true'],
    andElsewhere: true,
  },
  {
    defect: 'explains itself in English',
    create: () =>
      onAdapter((adapter) => ({
        get: async (...args) =>
          adapter.get(...args).catch((error: unknown) => {
            throw error instanceof CppccError ? new CppccError(error.code, 'Not found') : error;
          }),
      })),
    caughtBy: ['send/unknown-case', 'visibility/drafts-are-private'],
    andElsewhere: true,
  },
];
