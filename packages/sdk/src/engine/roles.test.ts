import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EVERYONE, getAddresses } from '../index.js';

describe('getAddresses', () => {
  it('gives everybody the address of everybody, signed in or not', () => {
    assert.deepEqual(getAddresses({ id: '', name: '', roles: [] }).slice(0, 1), [EVERYONE]);
    assert.deepEqual(getAddresses({ id: 'f1', name: '甲', roles: ['unitClerk'], unit: 'education' }), [
      EVERYONE,
      'person:f1',
      'role:unitClerk',
      'unit:education',
    ]);
  });
});
