import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClockRule } from '@cppcc-kit/sdk';
import { profiles } from './index.js';

/** Every rule in a profile's table of clocks; session and recess proposals may have one each. */
const listRules = (clocks: object): readonly ClockRule[] =>
  Object.values(clocks).flatMap((each: object) => ('basis' in each ? [each as ClockRule] : listRules(each)));

describe('profiles', () => {
  for (const { name, proposal, supervision } of profiles) {
    it(`of ${name} tell a clerk what each clock rests on, without our own references`, () => {
      for (const { basis, source } of [...listRules(proposal.clocks), ...listRules(supervision.clocks)]) {
        assert.match(source ?? '', /[\u4e00-\u9fff]{6}/u, basis);
        assert.doesNotMatch(source ?? '', /domain|§|\[|#/, basis);
      }
    });
  }
});
