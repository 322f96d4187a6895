import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CppccError } from '@cppcc-kit/sdk';
import { restAdapter, type RestOptions } from './rest.js';

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

/** An adapter whose server is a list of answers, the last of which repeats. */
function create(answers: readonly Answer[], options: Partial<RestOptions> = {}) {
  const asked: Asked[] = [];
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const request = {
      url,
      method: init.method,
      headers: init.headers,
      body: init.body,
      signal: init.signal,
    } as Asked;
    asked.push(request);
    return answers[Math.min(asked.length, answers.length) - 1]!(request);
  };
  return { asked, adapter: restAdapter({ baseUrl: '/api', fetch: send as typeof fetch, ...options }) };
}

const view = { id: 'c1', version: 1, snapshot: {}, available: [], deadlines: [], actor: { id: 'm1' } };
const json =
  (value: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(value), { status });
const html = (status: number) => () => new Response('<!doctype html><title>统一认证</title>', { status });
const lost: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

const hasCode =
  (code: string, pattern = /[\u4e00-\u9fff]/u) =>
  (error: unknown) => {
    assert.equal((error as CppccError).code, code);
    assert.match((error as CppccError).message, pattern);
    return true;
  };

const write = { idempotencyKey: 'key-1' };
const opening = { process: 'proposal', data: {} };

describe('restAdapter', () => {
  it('asks as the table says', async () => {
    const { asked, adapter } = create([json(view)], { headers: () => ({ authorization: 'Bearer t' }) });
    await adapter.send('案/1?', { type: 'submit', data: {}, expectedVersion: 3 }, write);
    await adapter.get('c1');
    const [sent, got] = asked;
    assert.equal(sent?.url, '/api/cases/%E6%A1%88%2F1%3F/events');
    assert.deepEqual(sent.headers, {
      'if-match': '"3"',
      'content-type': 'application/json',
      'idempotency-key': 'key-1',
      authorization: 'Bearer t',
    });
    assert.equal(sent.body, '{"type":"submit","data":{}}');
    assert.deepEqual([got?.method, got?.url, got?.body], ['GET', '/api/cases/c1', undefined]);
  });

  it('writes lists and absent members of a query as parameters', async () => {
    const { asked, adapter } = create([json({ items: [] })]);
    await adapter.list({ states: ['filed', 'assigned'], waiting: true, search: '交通 &', limit: 5 });
    assert.equal(
      asked[0]?.url,
      '/api/cases?states=filed&states=assigned&waiting=true&search=%E4%BA%A4%E9%80%9A+%26&limit=5',
    );
  });

  it('tries a lost call again with the same key', async () => {
    const { asked, adapter } = create([lost, html(502), json(view, 201)]);
    const result = await adapter.open(opening, write);
    assert.ok(result.ok);
    assert.deepEqual(
      asked.map(({ headers }) => headers['idempotency-key']),
      ['key-1', 'key-1', 'key-1'],
    );
  });

  it('gives up after its tries and says that nothing is lost', async () => {
    const { asked, adapter } = create([lost], { retries: 1 });
    await assert.rejects(adapter.open(opening, write), (error) => {
      assert.ok((error as { cause?: unknown }).cause instanceof TypeError);
      return hasCode('CPPCC_NETWORK', /没有丢失.*重试/u)(error);
    });
    assert.equal(asked.length, 2);
  });

  it('does not try again what the server has judged', async () => {
    for (const [status, code] of [
      [400, 'CPPCC_INVALID'],
      [401, 'CPPCC_SIGNED_OUT'],
      [403, 'CPPCC_FORBIDDEN'],
      [404, 'CPPCC_NOT_FOUND'],
      [409, 'CPPCC_CONFLICT'],
      [412, 'CPPCC_CONFLICT'],
      [413, 'CPPCC_TOO_LARGE'],
      [501, 'CPPCC_NOT_SUPPORTED'],
    ] as const) {
      const { asked, adapter } = create([json({}, status)]);
      await assert.rejects(adapter.get('c1'), hasCode(code));
      assert.equal(asked.length, 1, String(status));
    }
  });

  it("takes code, words, path and current state from the server's problem", async () => {
    const problem = { code: 'CPPCC_CONFLICT', title: '内容已更新', detail: '请查看。', current: view };
    await assert.rejects(create([json(problem, 412)]).adapter.get('c1'), (error) => {
      assert.deepEqual((error as CppccError).details, view);
      return hasCode('CPPCC_CONFLICT', /^请查看。$/u)(error);
    });
    await assert.rejects(
      create([json({ code: 'CPPCC_INVALID', title: '有误', path: 'limit' }, 400)]).adapter.list(),
      (error) => {
        assert.equal((error as CppccError).path, 'limit');
        return hasCode('CPPCC_INVALID', /^有误$/u)(error);
      },
    );
  });

  it('tells foreign JSON from an answer, with what came', async () => {
    for (const [answer, expected, received] of [
      [json({ id: 'c1' }), 'CaseView', /c1/u],
      [json([]), 'CaseView', /\[\]/u],
      [json(null), 'CaseView', /null/u],
    ] as const) {
      const { adapter } = create([answer], { retries: 0 });
      await assert.rejects(adapter.get('c1'), (error) => {
        const details = (error as CppccError).details as { expected: string; received: string };
        assert.equal(details.expected, expected);
        assert.match(details.received, received);
        return hasCode('CPPCC_NETWORK', /没有丢失/u)(error);
      });
    }
    await assert.rejects(create([json(view)], { retries: 0 }).adapter.list(), hasCode('CPPCC_NETWORK'));
    await assert.rejects(
      create([json({}, 422)], { retries: 0 }).adapter.open(opening, write),
      hasCode('CPPCC_NETWORK'),
    );
  });

  it('returns refusals as they came', async () => {
    const refusals = [{ code: 'INVALID', path: 'subject', message: '请填写案由。' }];
    assert.deepEqual(await create([json({ refusals }, 422)]).adapter.open(opening, write), {
      ok: false,
      refusals,
    });
  });

  const stall: Answer = ({ signal }) =>
    new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
    );

  it('waits only so long for one try', async () => {
    const { asked, adapter } = create([stall, json(view)], { timeout: 20 });
    assert.equal((await adapter.get('c1')).id, 'c1');
    assert.equal(asked.length, 2);
  });

  it('stops at once when aborted, also between two tries', async () => {
    for (const answer of [stall, lost]) {
      const controller = new AbortController();
      const { asked, adapter } = create([answer]);
      const call = adapter.get('c1', { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      await assert.rejects(call, { name: 'AbortError' });
      assert.equal(asked.length, 1);
    }
  });

  it('advertises only what it is told', () => {
    assert.deepEqual(create([lost]).adapter.supports, { attachments: false, directory: false });
    const told = restAdapter({ baseUrl: '', supports: { attachments: true } });
    assert.deepEqual(told.supports, { attachments: true, directory: false });
    assert.notEqual(told.attachments, undefined);
    assert.equal(told.directory, undefined);
  });

  it('reads a file with its name', async () => {
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''%E9%99%84%E4%BB%B6.pdf",
    };
    const send = async () => new Response('%PDF', { headers });
    const files = restAdapter({ baseUrl: '', supports: { attachments: true }, fetch: send });
    const { name, type, bytes } = await files.attachments!.get('f1');
    assert.deepEqual([name, type, await bytes.text()], ['附件.pdf', 'application/pdf', '%PDF']);
  });
});
