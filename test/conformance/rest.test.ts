import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runScenario, scenarios } from '@cppcc-kit/adapter/kit';
import { createMemoryBackend, kitOptions } from './memory.js';
import { serveBackend, type Served } from './serve.js';

describe('the REST adapter and the handler keep the contract over real HTTP', () => {
  let served: Served;
  before(async () => {
    served = await serveBackend(createMemoryBackend());
  });
  after(() => served.close());

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
