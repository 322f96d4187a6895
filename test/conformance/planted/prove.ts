import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runKit } from '@cppcc-kit/adapter/kit';
import { kitOptions } from '../memory.js';
import type { Planted } from './plant.js';

/** Runs the whole kit on each back end: the scenarios named fail, and no others. */
export function proveTheyAreCaught(planted: readonly Planted[]): void {
  describe('the kit notices a back end that', () => {
    for (const { defect, create, caughtBy, andElsewhere = false } of planted) {
      it(defect, async () => {
        const { results } = await runKit(create, kitOptions);
        const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
        assert.deepEqual(andElsewhere ? failed.filter((name) => caughtBy.includes(name)) : failed, caughtBy);
      });
    }
  });
}
