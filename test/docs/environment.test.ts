import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listFiles } from '../../scripts/lib/paths.mjs';
import { readCodes, readRows, readSection, readText } from './tables.js';

const page = 'docs/reference/environment.md';
const isCode = (file: string) => /\.(ts|mjs|js)$/.test(file) && !file.startsWith('test/docs/environment');

/** `process.env.X`, `env['X']`, `'X' in process.env`, and names in a list that is looked up there. */
const reads = [
  /\bprocess\.env\.(\w+)/g,
  /\benv\['([^']+)'\]/g,
  /'(\w+)' in process\.env/g,
  /'([A-Z][A-Z()_0-9]+)'(?=[^\]]*\]\.map\(\(name\) => process\.env\[name\]\))/g,
];
const listRead = (...folders: readonly string[]) => [
  ...new Set(
    folders
      .flatMap(listFiles)
      .filter(isCode)
      .map(readText)
      .flatMap((text) => reads.flatMap((read) => [...text.matchAll(read)].map(([, name]) => name!))),
  ),
];
const listTold = (...headings: readonly string[]) =>
  headings.flatMap((heading) =>
    readRows(readSection(page, heading)).flatMap(([first = '']) => readCodes(first)),
  );

describe('variables of the environment', () => {
  it('are told, all that the portal reads', () => {
    const portal = listRead('examples');
    assert.ok(portal.includes('PORT') && portal.includes('CPPCC_DATA'));
    assert.deepEqual(listTold('演示门户').sort(), portal.sort());
  });

  it('are told, all that scripts and tests read beside those', () => {
    const told = listTold('演示门户', '测试和脚本');
    const read = listRead('packages', 'examples', 'scripts', 'scripts/lib', 'test');
    assert.ok(read.length > 12);
    assert.deepEqual(told.sort(), read.sort());
  });

  it('are none of the packages’, as the page says', () => {
    const sources = listFiles('packages').filter((file) => isCode(file) && !file.endsWith('.test.ts'));
    assert.deepEqual(
      sources.filter((file) => /\bprocess\.env\b/.test(readText(file))),
      [],
    );
  });

  it('are named in both readmes, at least those of npm start', () => {
    for (const readme of ['README.md', 'README.zh-CN.md'])
      for (const name of ['PORT', 'CPPCC_DATA', 'DATABASE_URL'])
        assert.match(readText(readme), new RegExp(`\`${name}\`[^]*reference/environment\\.md`), readme);
  });
});
