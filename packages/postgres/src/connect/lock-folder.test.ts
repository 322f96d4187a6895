import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lockFolder } from './lock-folder.js';

const place = mkdtempSync(join(tmpdir(), 'cppcc-lock-'));
const folder = join(place, 'data');
after(() => rmSync(place, { recursive: true }));

test('one at a time', () => {
  const unlock = lockFolder(folder);
  assert.throws(() => lockFolder(folder), { code: 'CPPCC_INVALID', path: 'database' });
  assert.throws(
    () => lockFolder(join(place, '.', 'data')),
    { code: 'CPPCC_INVALID' },
    'the same folder by another name',
  );
  unlock();
  assert.ok(!existsSync(`${folder}.lock`));
  lockFolder(folder)();
});

test('a living process keeps it', () => {
  writeFileSync(`${folder}.lock`, String(process.ppid));
  assert.throws(() => lockFolder(folder), { code: 'CPPCC_INVALID' });
  rmSync(`${folder}.lock`);
});

test('what a killed process left does not count', () => {
  const longGone = 2 ** 22 + 1;
  for (const left of [String(longGone), String(process.pid), '', '0', '-1', 'x']) {
    writeFileSync(`${folder}.lock`, left);
    lockFolder(folder)();
  }
});
