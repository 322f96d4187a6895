import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CaseAdapter } from '@cppcc-kit/adapter';
import { createHandler } from '@cppcc-kit/adapter/handler';
import { formatReport, runKit, type BackendUnderTest } from '@cppcc-kit/adapter/kit';
import type { Actor, CppccError } from '@cppcc-kit/sdk';
import { createMemoryBackend, kitOptions } from '../conformance/memory.js';
import { findBlock, makePrintedFolder } from './blocks.js';

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

const guide = 'docs/guides/write-an-adapter.md';

describe('the third way of the guide, as it is printed', () => {
  const { folder, remove } = makePrintedFolder();
  let countyAdapter: CountyAdapter;
  before(async () => {
    const file = `${folder}/county-adapter.ts`;
    writeFileSync(file, findBlock(guide, 'ts', 'export function countyAdapter'));
    ({ countyAdapter } = (await import(pathToFileURL(file).href)) as { countyAdapter: CountyAdapter });
  });
  after(remove);

  it('keeps the contract', async () => {
    const report = await runKit(() => createCounty(countyAdapter), kitOptions);
    assert.equal(report.failed, 0, formatReport(report, '编写适配器 §3'));
    assert.ok(report.passed > 40);
  });

  it('gives the errors their codes where the interface has none', async () => {
    const answers = [401, 403, 404, 409, 412, 500].map((status) => ({ status, body: {} }));
    const codes = await Promise.all(
      answers.map((answer) =>
        countyAdapter({ get: () => Promise.resolve(answer) })
          .get('a1')
          .catch((error: unknown) => (error as CppccError).code),
      ),
    );
    assert.deepEqual(
      codes,
      ['SIGNED_OUT', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'CONFLICT', 'NETWORK'].map(
        (code) => `CPPCC_${code}`,
      ),
    );
  });
});

describe('the proof of the guide, as it is printed', () => {
  const { folder, remove } = makePrintedFolder();
  after(remove);

  it('tries a back end and prints the report', async (t) => {
    writeFileSync(`${folder}/proof.ts`, findBlock(guide, 'ts', 'myBackendUnderTest'));
    const memory = "export { createMemoryBackend as myBackendUnderTest } from '../../conformance/memory.js';";
    writeFileSync(`${folder}/my-backend.ts`, memory);
    const { mock } = t.mock.method(console, 'log', () => undefined);
    await import(pathToFileURL(`${folder}/proof.ts`).href);
    const report = String(mock.calls[0]?.arguments[0]);
    assert.match(report, /某县提案系统 1\.0/);
    assert.match(report, /，未通过0项，[^]*\n结论：符合\n/);
  });
});
