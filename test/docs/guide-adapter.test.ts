import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CaseAdapter } from '@cppcc-kit/adapter';
import { createHandler } from '@cppcc-kit/adapter/handler';
import { formatReport, runKit, type BackendUnderTest } from '@cppcc-kit/adapter/kit';
import type { Actor } from '@cppcc-kit/sdk';
import { createMemoryBackend, kitOptions } from '../conformance/memory.js';
import { readBlocks } from './blocks.js';

interface CountyAnswer {
  readonly status: number;
  readonly body: unknown;
}
interface Given {
  readonly query?: object;
  readonly key?: string;
  readonly person?: string | undefined;
  readonly version?: number;
  readonly signal?: AbortSignal;
}
type CountyAdapter = (api: object) => CaseAdapter;

/** A county's own interface under its own addresses: what stands behind it keeps the rules. */
function createCounty(createAdapter: CountyAdapter): BackendUnderTest {
  const backend = createMemoryBackend();
  const actors = new Map<string, Actor>();
  const handle = createHandler({
    backend,
    authenticate: ({ headers }) => actors.get(headers.get('who') ?? ''),
  });
  const toOurs = (path: string) => path.replace(/^\/tian/, '/cases').replace(/\/(shijian|jilu)$/, '/events');
  return {
    as(actor) {
      const who = encodeURIComponent(actor.id);
      actors.set(who, actor);
      const ask = async (
        path: string,
        { query = {}, key, person, version, signal }: Given,
        body?: object,
      ): Promise<CountyAnswer> => {
        const url = new URL(toOurs(path), 'http://county.test');
        for (const [name, value] of Object.entries(query as Readonly<Record<string, string>>))
          for (const each of [value].flat() as (string | undefined)[])
            if (each !== undefined) url.searchParams.append(name, each);
        const headers = new Headers({ who: actor.id === '' ? '' : who, 'content-type': 'application/json' });
        if (key !== undefined) headers.set('idempotency-key', key);
        if (person !== undefined) headers.set('cppcc-expected-actor', encodeURIComponent(person));
        if (version !== undefined) headers.set('if-match', `"${version}"`);
        const response = await handle(
          new Request(url, {
            headers,
            ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
            ...(signal === undefined ? {} : { signal }),
          }),
        );
        const text = await response.text();
        return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
      };
      return createAdapter({
        get: (path: string, options: Given) => ask(path, options),
        post: (path: string, body: object, options: Given) => ask(path, options, body),
      });
    },
  };
}

describe('the third way of the guide, as it is printed', () => {
  // Inside the repository, where its imports are found.
  const folder = mkdtempSync(fileURLToPath(new URL('./.printed-', import.meta.url)));
  let countyAdapter: CountyAdapter;
  before(async () => {
    const block = readBlocks().find(({ text }) => text.includes('export function countyAdapter'));
    assert.ok(block !== undefined);
    const file = `${folder}/county-adapter.ts`;
    writeFileSync(file, block.text);
    ({ countyAdapter } = (await import(pathToFileURL(file).href)) as { countyAdapter: CountyAdapter });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('keeps the contract', async () => {
    const report = await runKit(() => createCounty(countyAdapter), kitOptions);
    assert.equal(report.failed, 0, formatReport(report, '编写适配器 §3'));
    assert.ok(report.passed > 40);
  });
});
