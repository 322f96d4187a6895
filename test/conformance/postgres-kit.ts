import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runScenario, scenarios } from '@cppcc-kit/adapter/kit';
import { postgresAdapter } from '@cppcc-kit/postgres';
import { kitOptions, rules } from './memory.js';
import { serveBackend, type Served } from './serve.js';

interface Options {
  readonly skip?: string | false;
  /** Gives the address; absent: an embedded database in memory. */
  readonly start?: () => Promise<string>;
  readonly stop?: () => Promise<void>;
}

/** Runs the kit through REST client, real HTTP and handler against a back end on PostgreSQL. */
export function proveOnPostgres(name: string, { skip = false, start, stop }: Options = {}): void {
  describe(`the REST adapter, the handler and ${name} keep the contract`, { skip }, () => {
    let backend: Awaited<ReturnType<typeof postgresAdapter>>;
    let served: Served;
    before(async () => {
      const database = await start?.();
      backend = await postgresAdapter({ ...rules, ...(database === undefined ? {} : { database }) });
      served = await serveBackend(backend);
    });
    after(async () => {
      await served.close();
      await backend.close();
      await stop?.();
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
