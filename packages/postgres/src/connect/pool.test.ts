import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { openServer } from './pool.js';

test('nothing is changed for other users of the driver in this process', async () => {
  const source = openServer('postgres://nobody@127.0.0.1:1/none');
  assert.equal(pg.types.getTypeParser(pg.types.builtins.INT8)('1'), '1');
  await source.close();
});
