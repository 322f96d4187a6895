import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { isCppccError, type CppccError, type CppccErrorCode } from '@cppcc-kit/sdk';
import { restAdapter } from '../rest.js';

/** What stands between a page and the service in a county, answering over real HTTP. */
interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const page = (title: string) => `\n<!DOCTYPE html><html><head><title>${title}</title></head></html>`;
const html = { 'content-type': 'text/html; charset=utf-8' };
const view = { id: 'c1', version: 1, snapshot: {}, available: [], deadlines: [], actor: { id: 'm1' } };
const fine: Answer = { status: 200, body: JSON.stringify(view) };

/** The first answers in turn, the last again and again. */
let answers: readonly Answer[] = [fine];
let asked: { readonly at: number; readonly path: string | undefined }[] = [];
let baseUrl = '';

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  request.resume();
  request.on('end', () => {
    const { status, headers = {}, body = '' } = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ at: Date.now(), path: request.url });
    response.writeHead(status, headers).end(body);
  });
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
after(() => server.close());
beforeEach(() => {
  asked = [];
});

const adapter = () => restAdapter({ baseUrl, supports: { attachments: true } });
const write = { idempotencyKey: 'key-1' };
const opening = { process: 'proposal', data: {} };

async function fail(call: Promise<unknown>): Promise<CppccError> {
  const error = await call.then(
    () => assert.fail('was answered'),
    (thrown: unknown) => thrown,
  );
  assert.ok(isCppccError(error), String(error));
  return error;
}

describe('what stands between a page and the service', () => {
  const cases: readonly (readonly [string, Answer, CppccErrorCode, RegExp, number])[] = [
    [
      'a login page',
      { status: 200, headers: html, body: page('统一认证') },
      'CPPCC_SIGNED_OUT',
      /重新登录/u,
      1,
    ],
    [
      'the way to a login page',
      { status: 302, headers: { location: '/login' } },
      'CPPCC_SIGNED_OUT',
      /登录/u,
      1,
    ],
    [
      'a login page with 401',
      { status: 401, headers: html, body: page('登录') },
      'CPPCC_SIGNED_OUT',
      /登录/u,
      1,
    ],
    [
      "a firewall's page",
      { status: 403, headers: html, body: page('拦截') },
      'CPPCC_BLOCKED',
      /安全防护.*管理员/u,
      1,
    ],
    ["a firewall's 405", { status: 405, headers: html, body: page('405') }, 'CPPCC_BLOCKED', /安全防护/u, 1],
    [
      'a firewall that says 400',
      { status: 400, headers: html, body: page('400') },
      'CPPCC_BLOCKED',
      /安全防护/u,
      1,
    ],
    ["a service's own 403", { status: 403, body: '{"error":"Forbidden"}' }, 'CPPCC_FORBIDDEN', /权限/u, 1],
    ["nginx's 413", { status: 413, headers: html, body: page('413') }, 'CPPCC_TOO_LARGE', /压缩/u, 1],
    ["nginx's 502", { status: 502, headers: html, body: page('502') }, 'CPPCC_NETWORK', /没有丢失.*重试/u, 3],
    [
      'a path that is not there yet',
      { status: 404, headers: html, body: page('404') },
      'CPPCC_NETWORK',
      /重试/u,
      3,
    ],
    [
      'a maintenance of an hour',
      { status: 503, headers: { 'retry-after': '3600' } },
      'CPPCC_BUSY',
      /维护/u,
      1,
    ],
    ['too many requests', { status: 429, headers: { 'retry-after': '120' } }, 'CPPCC_BUSY', /繁忙/u, 1],
  ];

  for (const [name, answer, code, words, tries] of cases) {
    it(`${name}: ${code}, after ${tries} ${tries === 1 ? 'try' : 'tries'}`, async () => {
      answers = [answer];
      const error = await fail(adapter().open(opening, write));
      assert.equal(error.code, code);
      assert.match(error.message, words);
      if (code !== 'CPPCC_SIGNED_OUT') assert.doesNotMatch(error.message, /登录已失效/u);
      assert.equal(asked.length, tries);
    });
  }

  it('a login page in place of a file is no file', async () => {
    answers = [
      { status: 302, headers: { location: '/login' } },
      { status: 200, headers: html, body: page('登录') },
    ];
    assert.equal((await fail(adapter().attachments!.get('f1'))).code, 'CPPCC_SIGNED_OUT');
  });

  it('a file may lie elsewhere, and be a page', async () => {
    answers = [
      { status: 302, headers: { location: '/files/1' } },
      {
        status: 200,
        headers: { ...html, 'content-disposition': "attachment; filename*=UTF-8''a.html" },
        body: '<p>',
      },
    ];
    const { name, bytes } = await adapter().attachments!.get('f1');
    assert.deepEqual([name, await bytes.text()], ['a.html', '<p>']);
  });
});

describe('Retry-After', () => {
  const later = (value: string, headers = {}): Answer => ({
    status: 503,
    headers: { 'retry-after': value, ...headers },
  });

  it('is waited for, in seconds', async () => {
    answers = [later('1'), fine];
    assert.equal((await adapter().get('c1')).id, 'c1');
    assert.ok(asked[1]!.at - asked[0]!.at >= 1000, 'asked again too early');
  });

  it("is waited for as a date, by the server's clock and not the computer's", async () => {
    const date = { date: 'Wed, 01 Jan 2020 00:00:00 GMT' };
    answers = [later('Wed, 01 Jan 2020 00:00:01 GMT', date), fine];
    assert.equal((await adapter().get('c1')).id, 'c1');
    assert.ok(asked[1]!.at - asked[0]!.at >= 1000, 'asked again too early');
  });

  it('is told instead, where a person would wait too long', async () => {
    answers = [later('90')];
    const started = Date.now();
    const error = await fail(adapter().get('c1'));
    assert.deepEqual([error.code, error.details], ['CPPCC_BUSY', { retryAfter: 90 }]);
    assert.ok(Date.now() - started < 1000);
  });

  it('that says nothing readable is none', async () => {
    answers = [later('soon'), fine];
    assert.equal((await adapter().get('c1')).id, 'c1');
  });
});

describe('an error of another copy of the sdk', () => {
  it('is known by its code', () => {
    class CppccError extends Error {
      readonly code = 'CPPCC_CONFLICT';
    }
    assert.ok(isCppccError(new CppccError()));
    assert.ok(isCppccError(new CppccError(), 'CPPCC_CONFLICT'));
    assert.ok(!isCppccError(new CppccError(), 'CPPCC_NETWORK'));
    for (const other of [undefined, null, 'CPPCC_X', new Error('x'), { code: 'ENOENT' }])
      assert.ok(!isCppccError(other));
  });
});
