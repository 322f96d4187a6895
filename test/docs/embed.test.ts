import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRows, readSection, readText } from './tables.js';

const guide = 'docs/guides/embed-the-form.md';
const form = 'packages/components/src/elements/proposal-form';

/** What the form imports later is a file beside the first one, and whoever copies only the first has half a form. */
function listParts(): readonly string[] {
  const files = readdirSync(fileURLToPath(new URL(`../../${form}`, import.meta.url)), { recursive: true });
  return files
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.(test|examples)\.ts$/.test(file))
    .flatMap((file) => [...readText(`${form}/${file}`).matchAll(/(?<!typeof )\bimport\('([^']+)\.js'\)/g)])
    .map(([, path]) => `cppcc-proposal-form-${basename(path!)}-….min.js`)
    .sort();
}

describe('the files of the one-file form', () => {
  const parts = listParts();

  it('are all named where the guide says what to copy', () => {
    assert.ok(parts.length > 1);
    const told = readRows(readSection(guide, '一、放文件')).map(([file = '']) => file.replaceAll('`', ''));
    assert.deepEqual(told.filter((file) => file.startsWith('cppcc-proposal-form-')).sort(), [
      ...new Set(parts),
    ]);
  });

  it('are meant, all of them, where a page only says how their names begin', () => {
    for (const page of ['README.md', 'README.zh-CN.md', guide])
      assert.match(readText(page), /packages\/components\/dist.*`cppcc-proposal-form`/, page);
    const [, answer = ''] = readRows(readSection(guide, '常见问题')).find(([said = '']) =>
      said.includes('这一部分没有加载'),
    )!;
    assert.match(answer, /`cppcc-proposal-form`/);
  });
});
