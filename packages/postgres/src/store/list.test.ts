import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreQuery } from '@cppcc-kit/adapter';
import { Kysely, sql } from 'kysely';
import { connect } from '../connect/connect.js';
import { createDialect } from '../connect/driver.js';
import { migrate } from '../migrations/migrate.js';
import { selectRows } from './list.js';
import type { Tables } from './tables.js';

const CASES = 20_000;

/** Counts of what the database reads, not times: they are the same on every machine. */
describe('a list reads little, however many cases there are', () => {
  let db: Kysely<Tables>;
  before(async () => {
    db = new Kysely({ dialect: createDialect(await connect(undefined)) });
    await migrate(db as unknown as Kysely<never>);
    await fill(db);
  });
  after(() => db.destroy());

  const staff = { addresses: ['person:s1', 'role:proposalCommittee', 'everyone'] };
  const member = { addresses: ['person:m7', 'role:member', 'everyone'] };

  test('a page far down costs what the first one costs', async () => {
    const first = await explain(db, staff);
    const middle = await explain(db, { ...staff, below: CASES / 2 });
    const deep = await explain(db, { ...staff, below: 1_000 });
    for (const { nodes } of [first, middle, deep]) {
      assert.ok(nodes.includes('cases_position'), nodes);
      assert.doesNotMatch(nodes, /Sort|Seq Scan/);
    }
    for (const { blocks } of [middle, deep])
      assert.ok(blocks <= first.blocks * 1.1 + 3, `${blocks} blocks, the first page ${first.blocks}`);
  });

  const queries: Readonly<Record<string, Omit<StoreQuery, 'limit'>>> = {
    'what waits for a unit': { addresses: ['person:x', 'unit:u10', 'role:handler'], waiting: true },
    'what waits for a unit, of one kind': { addresses: ['unit:u10'], waiting: true, taskKinds: ['reply'] },
    'his own cases': { ...member, person: 'm7' },
    'cases of a unit': { ...staff, unit: 'u10' },
    'cases that nobody but he may see': { addresses: ['person:m7'] },
  };
  for (const [name, query] of Object.entries(queries)) {
    test(name, async () => {
      const { nodes, blocks } = await explain(db, query);
      assert.match(nodes, /cases_people|cases_position/);
      assert.ok(blocks < 200, `${nodes}: ${blocks} blocks`);
    });
  }
});

/**
 * Members and units in the proportions of a county: everybody of the committee reads everything. Statistics are not asked
 * for; an embedded database has to see to them itself.
 */
async function fill(db: Kysely<Tables>): Promise<void> {
  await sql`
    insert into cases (id, process, state, version, readers, waiting, tasks, persons, units, search, position, document)
    select 'c' || i, 'proposal', 'filed', 1,
      array['person:m' || i % 300, 'unit:u' || i % 60, 'role:proposalCommittee'] || case when i % 10 = 0 then array['everyone'] else '{}' end,
      case when i % 7 = 0 then array['unit:u' || i % 60] else '{}' end,
      case when i % 7 = 0 then array['reply' || chr(10) || 'unit:u' || i % 60] else '{}' end,
      array['m' || i % 300], array['u' || i % 60], '关于加装电梯的提案' || i, i, '{}'
    from generate_series(1, ${CASES}::int) as i`.execute(db);
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

async function explain(
  db: Kysely<Tables>,
  query: Omit<StoreQuery, 'limit'>,
): Promise<{ nodes: string; blocks: number }> {
  const statement = selectRows(db, { limit: 51, ...query });
  const { rows } = await sql<{
    'QUERY PLAN': [{ Plan: PlanNode }];
  }>`explain (analyze, buffers, format json) ${statement}`.execute(db);
  const [{ Plan }] = rows[0]!['QUERY PLAN'];
  const name = (node: PlanNode): string =>
    [node['Node Type'], node['Index Name'], ...(node.Plans ?? []).map(name)]
      .filter((each) => each !== undefined)
      .join(' > ');
  return { nodes: name(Plan), blocks: Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'] };
}
