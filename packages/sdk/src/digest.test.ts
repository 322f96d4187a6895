import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalize, mixCodes } from './digest.js';
import { getProfilePin } from './profile/pin.js';
import type { Profile } from './profile/types.js';

describe('a digest', () => {
  it('depends on what is said, not on the order of keys or on members that are absent', () => {
    assert.equal(
      canonicalize({ b: [{ d: null, c: '二' }], a: 1, e: undefined }),
      '{"a":1,"b":[{"c":"二","d":null}]}',
    );
    assert.equal(canonicalize('"'), '"\\""');
  });

  it('stays what logs and stores already hold', () => {
    assert.deepEqual(mixCodes([1, 2, 255]), [0xcc924847, 0xd548acda]);
    assert.equal(getProfilePin({ id: 'x', version: 1, name: '某县' } as Profile), 'x@1#1tfbzkjzxl8');
  });
});
