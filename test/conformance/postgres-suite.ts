import assert from 'node:assert/strict';
import { createBackend, type CaseStore, type IndexRow, type StoreQuery } from '@cppcc-kit/adapter';
import { createKitContext } from '@cppcc-kit/adapter/kit';
import { memoryStore } from '@cppcc-kit/adapter/memory';
import { national } from '@cppcc-kit/profiles';
import type { Actor, CaseEvent, Profile } from '@cppcc-kit/sdk';
import fc from 'fast-check';
import { rules } from './memory.js';

/**
 * What every store must do, whatever it is made of. The tests may share a store: each uses cases, keys and people of its
 * own.
 */
export const storeTests: Readonly<Record<string, (store: CaseStore) => Promise<void>>> = {
  async 'keeps a log byte for byte'(store) {
    const data = { z: 1, a: '𠮷䶮\u0000"\\\n', half: '\ud800', big: 1e300, list: [null, true, { '': 0.1 }] };
    await store.write({ key: 'bytes' }, (tx) =>
      tx.append('bytes', [createEvent(1, data)], createRow('bytes', 1_000)),
    );
    const log = await store.log('bytes');
    assert.equal(JSON.stringify(log), JSON.stringify([createEvent(1, data)]));
    assert.equal(await store.log('BYTES'), undefined);
    assert.equal(await store.log("' or true --"), undefined);
  },

  async 'gives back the row that was written last'(store) {
    const rows = [
      createRow('row', 1_010, { readers: ['role:row'] }),
      createRow('row', 1_011, { readers: ['role:row'], version: 2, state: 'filed' }),
    ];
    for (const [index, row] of rows.entries())
      await store.write({ key: `row ${index}`, caseId: 'row' }, (tx) =>
        tx.append('row', [createEvent(index + 1)], row),
      );
    assert.deepEqual(await store.list({ addresses: ['role:row'], limit: 5 }), [{ ...rows[1], rank: 0 }]);
  },

  async 'undoes everything when the work throws'(store) {
    const failure = new Error('changed my mind');
    const attempt = store.write({ key: 'undone' }, async (tx) => {
      await tx.append('undone', [createEvent(1)], createRow('undone', 1_020, { readers: ['role:undone'] }));
      assert.equal(await tx.next('undone'), 1);
      assert.equal((await tx.log('undone'))?.length, 1, 'a write sees what it has written');
      await tx.remember('undone', { digest: 'd', outcome: {} });
      throw failure;
    });
    await assert.rejects(attempt, (error) => error === failure);
    assert.equal(await store.log('undone'), undefined);
    assert.deepEqual(await store.list({ addresses: ['role:undone'], limit: 5 }), []);
    await store.write({ key: 'undone' }, async (tx) => {
      assert.equal(await tx.recall('undone'), undefined);
      assert.equal(await tx.next('undone'), 1, 'the number was given back');
    });
  },

  async 'remembers an answer'(store) {
    const answer = { digest: 'd', outcome: { z: '二', a: [1] } };
    await store.write({ key: 'answer' }, (tx) => tx.remember('answer', answer));
    assert.deepEqual(await store.write({ key: 'answer' }, (tx) => tx.recall('answer')), answer);
    assert.equal(await store.write({ key: 'Answer' }, (tx) => tx.recall('Answer')), undefined);
  },

  async 'gives numbers without gaps to writers at once'(store) {
    const take = (index: number) =>
      store.write({ key: `number ${index}` }, async (tx) => {
        const number = await tx.next('proposal/14/3');
        if (index % 5 === 0) throw new Error('gives it back');
        return number;
      });
    const settled = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => take(index)));
    const taken = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    assert.deepEqual(
      taken.sort((one, other) => one - other),
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
  },

  async 'keeps a number that was taken by hand apart from those that are given'(store) {
    const write = <T>(key: string, work: Parameters<CaseStore['write']>[1]) =>
      store.write({ key: `claim ${key}` }, work) as Promise<T>;
    const claims = await write<boolean[]>('first', async (tx) => [
      await tx.claim('by hand', 3),
      await tx.claim('by hand', 3),
      await tx.claim('by hand', 5),
    ]);
    assert.deepEqual(claims, [true, false, true]);
    await assert.rejects(
      write('undone', async (tx) => {
        assert.equal(await tx.claim('by hand', 4), true);
        throw new Error('gives it back');
      }),
    );
    const take = (key: number) =>
      write<number>(`take ${key}`, async (tx) => {
        let number = await tx.next('by hand');
        while (await tx.isClaimed('by hand', number)) number = await tx.next('by hand');
        return number;
      });
    const claimLate = write<boolean>('late', (tx) => tx.claim('by hand', 6));
    const taken = await Promise.all(Array.from({ length: 5 }, (_, index) => take(index)));
    const late = (await claimLate) ? [6] : [];
    assert.deepEqual(
      [...taken, ...late, 3, 5].sort((one, other) => one - other),
      Array.from({ length: 7 + late.length }, (_, index) => index + 1),
      'none twice, none left out',
    );
    assert.equal(await write('passed', (tx) => tx.claim('by hand', 1)), false);
  },

  async 'gives one effect to requests of one key at once'(store) {
    const once = () =>
      store.write({ key: 'once' }, async (tx) => {
        const before = await tx.recall('once');
        if (before !== undefined) return before.outcome['number'];
        const number = await tx.next('once');
        await tx.remember('once', { digest: 'd', outcome: { number } });
        return number;
      });
    assert.deepEqual(
      await Promise.all(Array.from({ length: 10 }, once)),
      Array.from({ length: 10 }, () => 1),
    );
  },

  async 'lets one write at a time change a case'(store) {
    const add = (index: number) =>
      store.write({ key: `turn ${index}`, caseId: 'turns' }, async (tx) => {
        const seq = ((await tx.log('turns'))?.length ?? 0) + 1;
        await tx.append('turns', [createEvent(seq)], createRow('turns', 1_100 + seq, { version: seq }));
      });
    await add(0);
    await Promise.all(Array.from({ length: 12 }, (_, index) => add(index + 1)));
    assert.deepEqual(
      (await store.log('turns'))?.map(({ seq }) => seq),
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
  },

  async 'lets two writes that want each other’s case wait for each other, and neither for ever'(store) {
    for (const id of ['pair a', 'pair b'])
      await store.write({ key: `open ${id}` }, (tx) =>
        tx.append(id, [createEvent(1)], createRow(id, id === 'pair a' ? 1_180 : 1_181)),
      );
    let inside = 0;
    const touch = (caseId: string, other: string, round: number) =>
      store.write({ caseId, linked: [other], key: `${caseId} ${round}` }, async (tx) => {
        assert.equal(++inside, 1, 'nobody else has either of them');
        await tx.log(other);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
      });
    await Promise.all(
      Array.from({ length: 6 }, (_, round) => [
        touch('pair a', 'pair b', round),
        touch('pair b', 'pair a', round),
      ]).flat(),
    );
  },

  async 'refuses a gap, a repeated line and a second opening'(store) {
    const append = (seq: number) =>
      store.write({ key: 'gap', caseId: 'gap' }, (tx) =>
        tx.append('gap', [createEvent(seq)], createRow('gap', 1_200 + seq, { version: seq })),
      );
    await append(1);
    await append(2);
    for (const seq of [1, 2, 4]) await assert.rejects(append(seq));
    assert.deepEqual(
      (await store.log('gap'))?.map(({ seq }) => seq),
      [1, 2],
    );
  },

  async 'commits in the order of a series: who reads a number has seen all before it'(store) {
    const seen: number[][] = [];
    const write = async (index: number) => {
      await store.write({ key: `order ${index}` }, async (tx) => {
        const position = 2_000 + (await tx.next('order'));
        await tx.append(
          `order ${index}`,
          [createEvent(1)],
          createRow(`order ${index}`, position, { readers: ['role:order'] }),
        );
      });
      seen.push(
        (await store.list({ addresses: ['role:order'], limit: 50 })).map(({ position }) => position - 2_000),
      );
    };
    await Promise.all(Array.from({ length: 15 }, (_, index) => write(index)));
    for (const positions of seen)
      assert.deepEqual(
        positions,
        positions.map((_, index) => positions.length - index),
        'no number is missing below another',
      );
  },

  async 'takes no character of a search or an address for anything but itself'(store) {
    const odd = ['100%', 'a_b', 'back\\slash', `it's`, '{x,y}', '"q"', 'NULL', 'line\nbreak', '𠮷', ''];
    for (const [index, text] of odd.entries())
      await store.write({ key: `odd ${index}` }, (tx) =>
        tx.append(
          `odd ${index}`,
          [createEvent(1)],
          createRow(`odd ${index}`, 3_000 + index, {
            readers: ['role:odd', `person:${text}`],
            text: `x${text}y`,
          }),
        ),
      );
    for (const [index, text] of odd.entries()) {
      const found = async (query: Partial<StoreQuery>) =>
        (await store.list({ addresses: ['role:odd'], limit: 50, ...query })).map(
          ({ position }) => position - 3_000,
        );
      assert.deepEqual(await found({ addresses: [`person:${text}`] }), [index]);
      if (text !== '') assert.deepEqual(await found({ words: [{ text, pairs: [] }] }), [index], text);
    }
  },

  async 'keeps a list that holds a case whose rules are not loaded'(store) {
    const { newKey, sample } = createKitContext({ as: () => undefined as never }, { profile: national });
    const [author, other]: readonly [Actor, Actor] = [
      { id: 'rules-1', name: '委员甲', roles: ['member'] },
      { id: 'rules-2', name: '委员乙', roles: ['member'] },
    ];
    const open = async (profile: Profile, actor: Actor) => {
      const backend = createBackend({ ...rules, store, profile });
      const opened = await backend
        .as(actor)
        .open({ process: 'proposal', data: sample() }, { idempotencyKey: newKey() });
      assert.ok(opened.ok, JSON.stringify(opened));
      return opened.case.id;
    };
    const lost = await open({ ...national, version: 9 }, author);
    const kept = await open(national, author);
    const { as } = createBackend({ ...rules, store });
    const { items } = await as(author).list();
    assert.deepEqual(
      items.map(({ id, unreadable }) => [id, unreadable?.includes('national@9#')]),
      [
        [kept, undefined],
        [lost, true],
      ],
    );
    assert.match(items[1]!.title, /^关于完善学校周边交通组织的提案/u);
    await assert.rejects(as(author).get(lost), { code: 'CPPCC_NOT_SUPPORTED', message: /national@9#/u });
    assert.deepEqual((await as(other).list()).items, [], 'nobody else learns of it');
  },

  async 'lists what the memory store lists'(store) {
    const reference = memoryStore();
    let position = 10_000;
    for (const row of fc.sample(randomRow, { numRuns: 80, seed: 7 })) {
      const id = `random ${++position}`;
      const placed = { ...row, position, summary: { ...row.summary, id } };
      for (const each of [store, reference])
        await each.write({ key: id }, (tx) => tx.append(id, [createEvent(1)], placed));
    }
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(randomQuery, async (query) => {
        const rows = await store.list(query);
        hits += rows.length;
        assert.deepEqual(rows, await reference.list(query));
      }),
      { numRuns: 150, seed: 7 },
    );
    assert.ok(hits > 300, `the queries find something: ${hits}`);
  },
};

export function createEvent(seq: number, data: CaseEvent['data'] = {}): CaseEvent {
  const actor = { id: 'm1', name: '委员甲', roles: ['member'] };
  return {
    seq,
    type: 'submit',
    at: '2026-03-02T09:00:00+08:00',
    actor,
    data,
    definition: 'proposal@1',
    profile: '611002@3',
  };
}

type Searched = 'text' | 'body' | 'inside' | 'insiders';
type RowParts = Partial<Pick<IndexRow, 'readers' | 'persons' | Searched>> & Partial<IndexRow['summary']>;

export function createRow(id: string, position: number, parts: RowParts = {}): IndexRow {
  const { readers = ['role:nobody'], persons = [], ...others } = parts;
  const { text = '', body = '', inside = '', insiders = [], ...more } = others;
  const at = '2026-03-02T09:00:00+08:00';
  const summary = {
    id,
    process: 'proposal',
    version: 1,
    state: 'submitted',
    title: '',
    units: [],
    tasks: [],
    openedAt: at,
    updatedAt: at,
    ...more,
  };
  const snapshot = {
    ...{
      id,
      process: 'proposal',
      definition: 'proposal@1',
      profile: '611002@3',
      seq: summary.version,
      state: summary.state,
    },
    ...{
      openedAt: at,
      updatedAt: at,
      since: at,
      data: {},
      counters: {},
      numbers: {},
      seats: {},
      tasks: [],
      clocks: [],
      links: [],
    },
  };
  return {
    position,
    summary,
    snapshot,
    readers,
    waitingFor: [...new Set(summary.tasks.map(({ assignee }) => assignee))],
    persons,
    text,
    body,
    inside,
    insiders,
  };
}

// Few values of each kind, so that conditions meet. Everything is readable by somebody of the test and by nobody else.
const pick = (...values: string[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = (value: fc.Arbitrary<string>, maxLength: number, minLength = 0) =>
  fc.uniqueArray(value, { minLength, maxLength });
const address = pick('person:a', 'person:b', 'unit:u1', 'role:staff', 'everyone');
const addresses = some(address, 3, 1).map((some) => some.map((each) => `random ${each}`));
const text = fc
  .array(pick('电梯', '加装', '100%', 'a_b', '第023号'), { maxLength: 4 })
  .map((words) => words.join('\n'));
const word = fc.oneof(
  pick('电梯', '装\n', '%', '_', 'a_b', '023').map((text) => ({ text, pairs: [] })),
  fc.constant({ text: '电梯加装', pairs: ['电梯', '梯加', '加装'] }),
);
const kind = pick('coSign', 'reply', 'rate');
const present = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

const randomRow = fc
  .record({
    process: pick('proposal', 'supervision'),
    state: pick('submitted', 'filed', 'closed'),
    category: maybe(pick('经济', '民生')),
    tier: maybe(pick('key', 'ordinary')),
    units: some(pick('u1', 'u2', 'u3'), 2),
    tasks: fc.array(fc.record({ kind, assignee: address }), { maxLength: 3 }),
    readers: addresses,
    persons: some(pick('a', 'b'), 2),
    text,
    body: text,
    inside: text,
    insiders: addresses,
  })
  .map((parts) =>
    createRow(
      '',
      0,
      present({
        ...parts,
        tasks: parts.tasks.map((task) => ({ ...task, assignee: `random ${task.assignee}` })),
      }),
    ),
  );

const randomQuery: fc.Arbitrary<StoreQuery> = fc
  .record({
    addresses,
    limit: fc.integer({ min: 1, max: 200 }),
    above: maybe(fc.integer({ min: 9_990, max: 10_160 })),
    below: maybe(fc.integer({ min: 9_990, max: 10_160 })),
    process: maybe(pick('proposal', 'supervision')),
    states: maybe(some(pick('submitted', 'filed', 'closed'), 3)),
    waits: maybe(maybe(some(kind, 3))),
    unit: maybe(pick('u1', 'u2', 'none')),
    category: maybe(pick('经济', '民生')),
    tier: maybe(pick('key', 'ordinary')),
    person: maybe(pick('a', 'b')),
    words: maybe(fc.uniqueArray(word, { maxLength: 2, selector: ({ text }) => text })),
    rank: maybe(fc.constantFrom(101, 102, 200, 300)),
  })
  // Most queries of people have a condition or two; with all at once nothing would ever be found.
  .chain((query) =>
    fc
      .subarray(Object.keys(query) as (keyof typeof query)[], { maxLength: 5 })
      .map((keys) => ({ query, keys: ['addresses', 'limit', ...keys] as (keyof typeof query)[] })),
  )
  .map(({ query, keys }) => {
    const { waits, rank, ...rest } = Object.fromEntries(keys.map((key) => [key, query[key]])) as typeof query;
    // Only a search goes on from a rank, and from a row of it.
    const place = rest.words === undefined || rest.below === undefined ? {} : { rank };
    const waiting = keys.includes('waits') ? { waiting: true, taskKinds: waits } : {};
    return present({ ...rest, ...waiting, ...place }) as unknown as StoreQuery;
  });
