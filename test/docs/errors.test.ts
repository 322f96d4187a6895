import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHandler } from '@cppcc-kit/adapter/handler';
import type { CaseBackend } from '@cppcc-kit/adapter';
import { CppccError, type CppccErrorCode } from '@cppcc-kit/sdk';
import { listFiles } from '../../scripts/lib/paths.mjs';
import { readCodes, readRows, readSection, readText } from './tables.js';

const page = 'docs/reference/errors.md';
const told = readRows(readSection(page, '错误代码')).map(([code = '', status = '']) => ({
  code: readCodes(code)[0] ?? '',
  statuses: [...status.matchAll(/\d{3}/g)].map(([each]) => Number(each)),
}));
const statusesOf = (code: string) => told.find((each) => each.code === code)?.statuses ?? [];

const sourcesOf = (folder: string) =>
  listFiles(folder)
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/(checks|testing|kit)\//.test(file))
    .map(readText);
const isCode = (code: string): code is CppccErrorCode => !code.startsWith('CPPCC_STORAGE_');

describe('the page of error codes', () => {
  it('has every code that is thrown, and no other', () => {
    const declared = [
      ...readText('packages/sdk/src/errors.ts').matchAll(/^ {2}\| '(CPPCC_\w+)'/gm),
      ...readText('packages/drafts/src/draft-error.ts').matchAll(/^ {2}(CPPCC_\w+):/gm),
    ].map(([, code]) => code!);
    assert.ok(declared.length > 15);
    assert.deepEqual(told.map(({ code }) => code).sort(), declared.sort());
  });

  for (const { code } of told.filter((each) => isCode(each.code)))
    it(`has the status that the server answers with: ${code}`, async () => {
      const backend = {
        as: () => ({
          list: () => Promise.reject(new CppccError(code as CppccErrorCode, '不行。')),
        }),
      } as unknown as CaseBackend;
      const authenticate = () => ({ id: 'm1', name: '陈立群', roles: [] });
      const handle = createHandler({ backend, authenticate, onError: () => undefined });
      const { status } = await handle(new Request('http://portal.test/cases'));
      assert.equal(statusesOf(code)[0], status);
    });

  it('has every other status of a code', () => {
    const problems = sourcesOf('packages/adapter/src/handler').flatMap((text) => [
      ...text.matchAll(/status: (\d{3}),[^{}]*?code: '(CPPCC_\w+)'/g),
    ]);
    assert.ok(problems.length > 8);
    for (const [, status, code] of problems)
      assert.ok(statusesOf(code!).includes(Number(status)), `${code} ${status}`);
  });
});

describe('the page of refusals', () => {
  it('has every code that a refusal may have, and no other', () => {
    const calls = [...sourcesOf('packages/sdk/src'), ...sourcesOf('packages/adapter/src')]
      .flatMap((text) => [...text.matchAll(/\brefuse\(\s*([^,]+),/g)])
      .flatMap(([, first]) => [...first!.matchAll(/'([A-Z][A-Z_]+)'/g)])
      .map(([, code]) => code!);
    const rows = readRows(readText('docs/reference/refusals.md'));
    const listed = rows.map(([code = '']) => readCodes(code)[0] ?? '');
    assert.deepEqual(listed.sort(), [...new Set(calls)].sort());
  });
});
