import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

it('every code has its line in docs/reference/errors.md', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const declared = read('./errors.ts').match(/(?<=^ {2}\| ')CPPCC_\w+(?=')/gm)!;
  const told = read('../../../docs/reference/errors.md').match(/(?<=^\| `)CPPCC_\w+(?=`)/gm)!;
  assert.ok(declared.length > 10);
  assert.deepEqual([...told].sort(), [...declared].sort());
});
