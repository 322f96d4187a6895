import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CaseStore, IndexRow } from '@cppcc-kit/adapter';
import { memoryStore } from '@cppcc-kit/adapter/memory';
import { foldText, getSearchWords } from '@cppcc-kit/sdk/text-tools';
import { Kysely } from 'kysely';
import { connect } from '../connect/connect.js';
import { createDialect } from '../connect/driver.js';
import { migrate } from '../migrations/migrate.js';
import { createStores } from './stores.js';
import type { Tables } from './tables.js';

const PARTS = [
  '加装',
  '电梯',
  '老旧',
  '小区',
  '的',
  '停车位',
  '。',
  '第23号',
  'abc',
  '%',
  '_',
  '\\',
  '\n',
  ' ',
];
const QUERIES = [
  '加装电梯',
  '电梯加装',
  '电梯 加装',
  '老旧小区停车位',
  '第23号',
  'abc 电梯',
  '%',
  '_',
  '\\',
  '停车场',
  '',
];

/** The same numbers each time. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('a search in SQL', () => {
  let db: Kysely<Tables>;
  let stores: readonly CaseStore[];

  before(async () => {
    db = new Kysely({ dialect: createDialect(await connect(undefined)) });
    await migrate(db as unknown as Kysely<never>);
    stores = [memoryStore(), createStores(db).store];
    const random = createRandom(7);
    const text = (most: number) =>
      foldText(Array.from({ length: random(most) }, () => PARTS[random(PARTS.length)]).join(''));
    for (let position = 1; position <= 60; position++) {
      const row = makeRow(position, { text: text(6), body: text(20), inside: text(8) });
      for (const store of stores)
        await store.write({ key: `k${position}` }, (tx) =>
          tx.append(row.summary.id, [{ seq: 1 } as never], row),
        );
    }
  });
  after(() => db.destroy());

  for (const query of QUERIES)
    test(`ranks as the SDK does: ${query}`, async () => {
      for (const address of ['role:member', 'role:committee'])
        for (const place of [
          {},
          { rank: 101, below: 30 },
          { rank: 200, below: 61 },
          { below: 20 },
          { above: 30 },
        ]) {
          const [inMemory, inSql] = await Promise.all(
            stores.map(async (store) =>
              (
                await store.list({ addresses: [address], words: getSearchWords(query), limit: 50, ...place })
              ).map(({ rank, position }) => [rank, position]),
            ),
          );
          assert.deepEqual(inSql, inMemory, `${address} ${JSON.stringify(place)}`);
        }
    });
});

function makeRow(position: number, searched: Pick<IndexRow, 'text' | 'body' | 'inside'>): IndexRow {
  return {
    position,
    ...searched,
    insiders: ['role:committee'],
    readers: ['role:committee', 'role:member'],
    waitingFor: [],
    persons: [],
    summary: {
      id: `c${position}`,
      process: 'proposal',
      version: 1,
      state: 'filed',
      title: '',
      units: [],
      tasks: [],
      openedAt: '',
      updatedAt: '',
    },
    snapshot: {} as never,
  };
}
