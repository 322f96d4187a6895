import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as v from 'valibot';
import { isoDate } from './fields.js';

it('a date of research, contact, plan or reply is a day of this work', () => {
  for (const date of ['1955-06-01', '2026-02-28', '2030-12-31']) assert.ok(v.is(isoDate, date), date);
  for (const date of ['9999-12-31', '2099-01-01', '0001-01-01', '1900-01-01', '2026-02-30'])
    assert.ok(!v.is(isoDate, date), date);
});
