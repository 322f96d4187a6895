import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CppccError } from '@cppcc-kit/sdk';
import { toCppccError } from './errors.js';

const fail = (code: string | undefined) =>
  Object.assign(new Error('said the driver'), code === undefined ? {} : { code });

test('what may work the next time is CPPCC_NETWORK and keeps its cause', () => {
  // Without a code: pg's "Connection terminated unexpectedly".
  for (const code of [
    '08006',
    '28P01',
    '3D000',
    '40001',
    '40P01',
    '53300',
    '55P03',
    '57P01',
    '58030',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'EAI_AGAIN',
    undefined,
  ]) {
    const cause = fail(code);
    const error = toCppccError(cause) as CppccError;
    assert.equal(error.code, 'CPPCC_NETWORK', code);
    assert.equal((error as { cause?: unknown }).cause, cause);
  }
});

test('data that cannot be stored is CPPCC_INVALID', () => {
  for (const code of ['22021', '22P05', '22003'])
    assert.equal((toCppccError(fail(code)) as CppccError).code, 'CPPCC_INVALID');
});

test('a mistake of ours stays what it is', () => {
  for (const code of ['42P01', '42601', '23505', 'XX000']) {
    const error = fail(code);
    assert.equal(toCppccError(error), error);
  }
  const own = new CppccError('CPPCC_CONFLICT', '');
  assert.equal(toCppccError(own), own);
  assert.equal(toCppccError('text'), 'text');
});
