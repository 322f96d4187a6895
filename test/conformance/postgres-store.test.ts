import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { CaseStore } from '@cppcc-kit/adapter';
import { openPostgresStore } from '@cppcc-kit/postgres';
import { DEBIAN_15, SKIP_SERVER, startServer, type TestServer } from './postgres-server.js';
import { storeTests } from './postgres-suite.js';

function runStoreTests(getStore: () => CaseStore): void {
  for (const [name, run] of Object.entries(storeTests)) test(name, () => run(getStore()));
}

describe('embedded, in memory', () => {
  let store: CaseStore;
  before(async () => {
    store = await openPostgresStore();
  });
  after(() => store.close());
  runStoreTests(() => store);
});

const servers = [
  { name: 'PostgreSQL 18', binaries: undefined, skip: SKIP_SERVER },
  {
    name: 'PostgreSQL 15',
    binaries: DEBIAN_15,
    skip: SKIP_SERVER || (!existsSync(DEBIAN_15) && 'not installed here'),
  },
];

for (const { name, binaries, skip } of servers) {
  describe(name, { skip }, () => {
    let server: TestServer;
    let store: CaseStore;
    before(async () => {
      // A server whose default would let a write that waited see an old state.
      server = await startServer(binaries, ['fsync=off', 'default_transaction_isolation=repeatable read']);
      store = await openPostgresStore(server.url);
    });
    after(async () => {
      await store.close();
      await server.remove();
    });
    runStoreTests(() => store);
  });
}
