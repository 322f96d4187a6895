import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runScenario, scenarios } from '@cppcc-kit/adapter/kit';
import { createMemoryBackend, kitOptions } from './memory.js';

describe('the memory adapter keeps the contract', () => {
  const backend = createMemoryBackend();
  for (const scenario of scenarios) {
    it(scenario.name, async (test) => {
      const { outcome, reason } = await runScenario(scenario, backend, kitOptions);
      if (outcome === 'notApplicable') test.skip(`needs ${scenario.requires.join(', ')}`);
      else assert.equal(outcome, 'passed', reason);
    });
  }
});
