import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runScenario, scenarios } from '@cppcc-kit/adapter/kit';
import { postgresAdapter } from '@cppcc-kit/postgres';
import { kitOptions, rules } from './memory.js';
import { SKIP_SERVER, startServer, type TestServer } from './postgres-server.js';
import { serveBackend, type Served } from './serve.js';

type Backend = Awaited<ReturnType<typeof postgresAdapter>>;

const databases: readonly { name: string; skip: string | false; start?: () => Promise<TestServer> }[] = [
  { name: 'an embedded database', skip: false },
  { name: 'a PostgreSQL server', skip: SKIP_SERVER, start: () => startServer() },
];

for (const { name, skip, start } of databases) {
  describe(`REST, handler and ${name} keep the contract`, { skip }, () => {
    let server: TestServer | undefined;
    let backend: Backend;
    let served: Served;
    before(async () => {
      server = await start?.();
      backend = await postgresAdapter({
        ...rules,
        ...(server === undefined ? {} : { database: server.url }),
      });
      served = await serveBackend(backend);
    });
    after(async () => {
      await served.close();
      await backend.close();
      await server?.remove();
    });

    for (const scenario of scenarios) {
      it(scenario.name, async () => {
        const { outcome, reason } = await runScenario(scenario, served, kitOptions);
        assert.equal(outcome, 'passed', reason);
      });
    }

    it('without an error of the server', () => {
      assert.deepEqual(served.errors, []);
    });
  });
}
