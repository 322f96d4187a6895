import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';
import { CppccError } from '@cppcc-kit/sdk';
import type { CaseStore } from '@cppcc-kit/adapter';
import { openPostgresStore, openPostgresStores } from '@cppcc-kit/postgres';
import { connect } from '../../packages/postgres/src/connect/connect.js';
import { SKIP_SERVER, startServer, type TestServer } from './postgres-server.js';
import { createEvent, createRow } from './postgres-suite.js';

describe('a server that fails', { skip: SKIP_SERVER }, () => {
  let server: TestServer;
  let store: CaseStore;
  before(async () => {
    server = await startServer();
    store = await openPostgresStore(server.url);
  });
  after(async () => {
    await store.close();
    await server.remove();
  });

  const append = (id: string, position: number, during = async () => {}) =>
    store.write({ key: id }, async (tx) => {
      await during();
      await tx.append(id, [createEvent(1)], createRow(id, position));
    });

  const secret = 'bu-ke-xie-lou';
  const addresses = () => ({
    'a wrong password': server.url.replace(server.password, secret),
    'a wrong user': `postgres://nobody:${secret}@127.0.0.1:${server.port}/postgres`,
    'no such database': server.url.replace(server.password, secret).replace(/postgres$/, 'none'),
    'nobody listens': `postgres://kit:${secret}@127.0.0.1:1/postgres`,
    'no such host': `postgres://kit:${secret}@no-such-host.invalid/postgres`,
  });
  for (const name of [
    'a wrong password',
    'a wrong user',
    'no such database',
    'nobody listens',
    'no such host',
  ] as const) {
    test(`${name} is CPPCC_NETWORK, and the password is told to nobody`, async () => {
      const error = await refused(openPostgresStore(addresses()[name]));
      assert.equal(error.code, 'CPPCC_NETWORK');
      assert.ok((error as { cause?: unknown }).cause instanceof Error, 'the operator sees why');
      assert.ok(!tellAll(error).includes(secret));
      assert.doesNotMatch(error.message, /127|kit|nobody|invalid|postgres:/);
    });
  }

  test('a connection that is lost in the middle of a write leaves nothing behind, and the next write has another', async () => {
    const error = await refused(
      append('lost', 1, () =>
        execute(
          server,
          `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and state like 'idle%'`,
        ),
      ),
    );
    assert.equal(error.code, 'CPPCC_NETWORK');
    assert.equal(await store.log('lost'), undefined);
    await append('lost', 1);
    assert.equal((await store.log('lost'))?.length, 1);
  });

  test('a server that restarts is used again', async () => {
    await append('before', 2);
    await server.stop();
    assert.equal((await refused(store.log('before'))).code, 'CPPCC_NETWORK');
    assert.equal((await refused(append('during', 3))).code, 'CPPCC_NETWORK');
    await server.start();
    assert.equal((await store.log('before'))?.length, 1);
    assert.equal(await store.log('during'), undefined);
  });

  test('a deadlock is CPPCC_NETWORK for one of the two', async () => {
    const take = (first: string, second: string, meet: () => Promise<void>) =>
      store.write({ key: first }, async (tx) => {
        await tx.next(first);
        await meet();
        await tx.next(second);
      });
    await store.write({ key: 'series' }, async (tx) => [await tx.next('one'), await tx.next('two')]);
    const meet = meeting(2);
    const settled = await Promise.allSettled([take('one', 'two', meet), take('two', 'one', meet)]);
    const failures = settled.flatMap((each) =>
      each.status === 'rejected' ? [each.reason as CppccError] : [],
    );
    assert.deepEqual(
      failures.map(({ code }) => code),
      ['CPPCC_NETWORK'],
    );
  });

  test('what the database cannot hold is CPPCC_INVALID', async () => {
    const error = await refused(store.list({ addresses: ['a\0b'], limit: 1 }));
    assert.equal(error.code, 'CPPCC_INVALID');
  });

  test('what a write did to files is undone with it', async () => {
    const { store: cases, files } = await openPostgresStores(server.url);
    const file = (id: string) => ({
      id,
      owner: 'm1',
      name: '附件.txt',
      type: 'text/plain',
      size: 3,
      bytes: new Blob(['文']),
      cases: [],
    });
    await files.put(file('kept'));
    const attempt = cases.write({ key: 'files' }, async () => {
      await files.put(file('undone'));
      await files.attach('kept', 'undone');
      assert.deepEqual((await files.get('kept'))?.cases, ['undone'], 'a write sees what it has written');
      throw new Error('changed my mind');
    });
    await assert.rejects(attempt, /changed my mind/);
    assert.equal(await files.get('undone'), undefined);
    await cases.write({ key: 'files' }, async () => {
      for (const id of ['kept', 'kept', 'unknown']) await files.attach(id, 'a');
    });
    const { bytes, ...kept } = (await files.get('kept'))!;
    assert.deepEqual(kept, {
      id: 'kept',
      owner: 'm1',
      name: '附件.txt',
      type: 'text/plain',
      size: 3,
      cases: ['a'],
    });
    assert.equal(await bytes.text(), '文');
    await cases.close();
  });

  test('writes to two cases do not wait for each other', async () => {
    await append('one', 10);
    await append('two', 11);
    const change = (id: string, meet: () => Promise<void>) =>
      store.write({ key: `change ${id}`, caseId: id }, async (tx) => {
        await tx.log(id);
        // Neither gets further before the other is here: in turns, this would never end.
        await meet();
      });
    const meet = meeting(2);
    await Promise.all([change('one', meet), change('two', meet)]);
  });

  test('processes that start together on an empty database prepare it once', async () => {
    await execute(server, 'create database fresh');
    const url = server.url.replace(/postgres$/, 'fresh');
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore(url)));
    for (const each of stores) {
      assert.equal(await each.log('x'), undefined);
      await each.close();
    }
  });
});

test('an address that is none is CPPCC_INVALID and not repeated', async () => {
  for (const database of [
    '',
    ' ',
    'mysql://u:bu-ke-xie-lou@h/d',
    'postgres://u:bu-ke-xie-lou@h:99999/d',
    'postgres://[bu-ke-xie-lou',
  ]) {
    const error = await refused(openPostgresStore(database));
    assert.equal(error.code, 'CPPCC_INVALID', database);
    assert.ok(!tellAll(error).includes('xie-lou'));
  }
});

async function refused(call: Promise<unknown>): Promise<CppccError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof CppccError, inspect(error));
  return error;
}

/** Everything that a log could print of an error. */
function tellAll(error: CppccError): string {
  return [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), error.stack].join('\n');
}

/** Resolves for all when so many have come. */
function meeting(size: number): () => Promise<void> {
  let come = 0;
  let open: () => void;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return async () => {
    if (++come === size) open();
    await all;
  };
}

async function execute(server: TestServer, sql: string): Promise<void> {
  const source = await connect(server.url);
  const connection = await source.connect();
  await connection.query(sql, []);
  connection.release(false);
  await source.close();
}
