import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runKit } from '@cppcc-kit/adapter/kit';
import { kitOptions } from './memory.js';
import { plantedInReading } from './planted/reading.js';
import { plantedInWriting } from './planted/writing.js';

describe('the kit notices a back end that', () => {
  for (const { defect, create, caughtBy } of [...plantedInWriting, ...plantedInReading]) {
    it(defect, async () => {
      const { results } = await runKit(create, kitOptions);
      const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
      assert.deepEqual(failed, caughtBy);
    });
  }
});
