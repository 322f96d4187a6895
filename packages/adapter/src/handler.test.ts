import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Actor } from '@cppcc-kit/sdk';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalProcess } from '@cppcc-kit/sdk/proposal';
import { createHandler, type HandlerOptions } from './handler.js';
import { kitActors } from './kit/actors.js';
import { createKitContext } from './kit/context.js';
import { memoryAdapter } from './memory.js';

const ORIGIN = 'http://cppcc.test';

/** A handler in which the header `who` signs in, and a shorthand for requests. */
function create(options: Partial<HandlerOptions> = {}) {
  const backend = memoryAdapter({
    processes: [proposalProcess],
    profile: national,
    calendar: chinaCalendar,
    now: () => '2026-03-02T01:30:00Z',
  });
  const people = new Map<string | null, Actor>(Object.entries(kitActors));
  const errors: unknown[] = [];
  const handle = createHandler({
    backend,
    authenticate: ({ headers }) => people.get(headers.get('who')),
    onError: (error) => errors.push(error),
    ...options,
  });
  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: unknown) => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await handle(
      new Request(ORIGIN + path, { method, headers, ...(text === undefined ? {} : { body: text }) }),
    );
    const answer = await response.text();
    return {
      response,
      status: response.status,
      headers: response.headers,
      body: (answer === '' ? undefined : JSON.parse(answer)) as Record<string, unknown>,
    };
  };
  const context = createKitContext(backend, { profile: national });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(
      'POST',
      path,
      { who: 'member', 'content-type': 'application/json', 'idempotency-key': context.newKey(), ...headers },
      body,
    );
  const opening = () => ({ process: 'proposal', data: context.sample() });
  return { handle, ask, post, opening, errors, context };
}

describe('createHandler', () => {
  it('answers a write with version, place and nothing to keep', async () => {
    const { post, opening, ask } = create();
    const { status, headers, body } = await post('/cases', opening());
    assert.equal(status, 201);
    assert.match(String(headers.get('etag')), /^"1-/);
    assert.equal(headers.get('location'), `/cases/${String(body['id'])}`);
    const read = await ask('GET', String(headers.get('location')), { who: 'member' });
    for (const answer of [headers, read.headers]) {
      assert.equal(answer.get('cache-control'), 'private, no-store');
      assert.equal(answer.get('x-content-type-options'), 'nosniff');
      assert.match(String(answer.get('content-type')), /^application\/json/);
    }
    assert.equal(read.headers.get('etag'), headers.get('etag'));
  });

  it('answers refusals and conflicts with problem details', async () => {
    const { post, opening } = create();
    const refused = await post('/cases', { ...opening(), data: {} });
    assert.equal(refused.status, 422);
    assert.match(String(refused.headers.get('content-type')), /^application\/problem\+json/);
    assert.deepEqual([refused.body['ok'], refused.body['code']], [false, 'CPPCC_REFUSED']);
    assert.ok((refused.body['refusals'] as { path: string }[]).some(({ path }) => path === 'subject'));

    const { body } = await post('/cases', opening());
    const path = `/cases/${String(body['id'])}/events`;
    const stale = await post(path, { type: 'submit', data: {} }, { 'if-match': '"7"' });
    assert.equal(stale.status, 412);
    assert.match(String(stale.headers.get('etag')), /^"1-/);
    assert.equal((stale.body['current'] as { version: number }).version, 1);
  });

  it('turns away a page that was made for another person, before anything else is looked at', async () => {
    const { post, opening, ask } = create();
    const page = { 'cppcc-expected-actor': encodeURIComponent(kitActors.member.id) };
    const asked = [
      post('/cases', opening(), { ...page, who: 'otherMember' }),
      post('/cases', 'no JSON', { ...page, who: 'otherMember' }),
      post('/cases/none/events', {}, { ...page, who: 'otherMember' }),
      post('/attachments', 'bytes', { ...page, who: 'otherMember' }),
      ask('POST', '/cases', { ...page, who: 'otherMember' }),
    ];
    for (const { status, headers, body } of await Promise.all(asked)) {
      assert.equal(status, 403);
      assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
      assert.equal(body['code'], 'CPPCC_OTHER_PERSON');
      assert.deepEqual(body['actor'], { id: kitActors.otherMember.id, name: kitActors.otherMember.name });
      assert.match(String(body['detail']), /^当前登录的是委员乙，本页属于另一个账号/u);
    }
    assert.equal((await post('/cases', opening(), page)).status, 201);
    assert.equal((await post('/cases', opening(), { 'cppcc-expected-actor': '%' })).status, 400);
    assert.equal((await post('/cases', opening(), { ...page, who: 'nobody' })).status, 401);
  });

  it('wants a version, a key and JSON', async () => {
    const { post, opening, ask } = create();
    const { body } = await post('/cases', opening());
    const path = `/cases/${String(body['id'])}/events`;
    const event = { type: 'submit', data: {} };
    const cases: readonly (readonly [
      number,
      string,
      Promise<{ status: number; body: Record<string, unknown> }>,
    ])[] = [
      [428, 'expectedVersion', post(path, event)],
      [428, 'expectedVersion', post(path, event, { 'if-match': '*' })],
      [412, 'expectedVersion', post(path, event, { 'if-match': 'W/"1"' })],
      [400, 'expectedVersion', post(path, { ...event, expectedVersion: 1 }, { 'if-match': '"1"' })],
      [
        400,
        'idempotencyKey',
        ask('POST', path, { who: 'member', 'content-type': 'application/json', 'if-match': '"1"' }, event),
      ],
      [415, 'undefined', post(path, event, { 'if-match': '"1"', 'content-type': 'text/plain' })],
      [415, 'undefined', post('/cases', opening(), { 'content-type': 'multipart/form-data' })],
      [400, '', post('/cases', '{"process":"proposal","data":{')],
      [400, '', post('/cases', '')],
      [400, '', post('/cases', '[]')],
      [400, '', post('/cases', 'null')],
      [400, 'extra', post('/cases', { ...opening(), extra: 1 })],
      [400, 'data.__proto__', post('/cases', '{"process":"proposal","data":{"__proto__":{"isAdmin":true}}}')],
      [
        400,
        'data.a.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0',
        post('/cases', `{"process":"proposal","data":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`),
      ],
    ];
    for (const [status, at, answer] of cases) {
      const got = await answer;
      assert.equal(got.status, status, JSON.stringify(got.body));
      assert.equal(String(got.body['path']), at);
      assert.match(String(got.body['title']) + String(got.body['detail']), /[\u4e00-\u9fff]/u);
    }
    assert.equal((await ask('GET', `/cases/${String(body['id'])}`, { who: 'member' })).body['version'], 1);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const { handle, opening } = create();
    const headers = { who: 'member', 'content-type': 'application/json', 'idempotency-key': 'k' };
    const body = new TextEncoder().encode(JSON.stringify(opening()).replace('拥堵', '?'));
    const request = () => new Request(`${ORIGIN}/cases`, { method: 'POST', headers, body });
    body[body.indexOf(63)] = 0xff;
    assert.equal((await handle(request())).status, 400);
    body[body.indexOf(0xff)] = 63;
    assert.equal((await handle(request())).status, 201);
  });

  it('counts a body while it comes and keeps no more than the limit', async () => {
    const { handle } = create({ maxBodyBytes: 1000 });
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
        if (pulled > 200 * 1_048_576) controller.close();
      },
    });
    const headers = { who: 'member', 'content-type': 'application/json', 'idempotency-key': 'k' };
    const response = await handle(
      new Request(`${ORIGIN}/cases`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit),
    );
    assert.equal(response.status, 413);
    assert.ok(pulled < 40 * 1_048_576, `read ${pulled} bytes`);
    const declared = new Request(`${ORIGIN}/cases`, {
      method: 'POST',
      headers: { ...headers, 'content-length': '99999999999' },
      body: '{}',
    });
    assert.equal((await handle(declared)).status, 413);
  });

  it('knows its addresses and methods', async () => {
    const { ask } = create({ basePath: '/api' });
    for (const path of [
      '/',
      '/cases',
      '/api',
      '/api/',
      '/api/nothing',
      '/api/cases/a/b',
      '/api/cases/%E0%A4%A',
      '/apicases',
    ]) {
      const { status, body } = await ask('GET', path, { who: 'member' });
      assert.deepEqual([path, status, body['code']], [path, 404, 'CPPCC_NOT_FOUND']);
    }
    assert.equal((await ask('GET', '/api/cases', { who: 'member' })).status, 200);
    const { status, headers } = await ask('DELETE', '/api/cases', { who: 'member' });
    assert.deepEqual([status, headers.get('allow')], [405, 'GET, HEAD, POST, OPTIONS']);
  });

  it('takes the person from the session and from nowhere else', async () => {
    const { post, opening, context } = create();
    const claims = {
      'x-role': 'proposalCommittee',
      'x-user': 'kit-committee-1',
      cookie: 'role=proposalCommittee',
    };
    const { body } = await post('/cases', opening(), claims);
    const path = `/cases/${String(body['id'])}/events`;
    const submitted = await post(path, { type: 'submit', data: {} }, { 'if-match': '"1"', ...claims });
    assert.deepEqual((submitted.body['actor'] as Actor).roles, ['member']);
    assert.equal(
      (await post(path, { type: 'receive', data: {} }, { 'if-match': '"2"', ...claims })).status,
      422,
    );
    const { items } = await context.as(kitActors.member).history(String(body['id']));
    assert.deepEqual(
      items.map(({ actor }) => actor.id),
      ['kit-member-1', 'kit-member-1'],
    );
  });

  it('lets visitors read what is public and write nothing', async () => {
    const { ask, post, opening } = create();
    assert.deepEqual((await ask('GET', '/cases')).body, { items: [], today: '2026-03-02' });
    const { status, headers, body } = await post('/cases', opening(), { who: '' });
    assert.deepEqual([status, body['code']], [401, 'CPPCC_SIGNED_OUT']);
    assert.notEqual(headers.get('www-authenticate'), null);
  });

  it('turns away what a page of another site sends', async () => {
    const { post, opening } = create({ trustedOrigins: ['https://portal.test'] });
    for (const headers of [
      { origin: 'https://evil.test' },
      { origin: 'null' },
      { origin: `${ORIGIN}.evil.test` },
      { origin: 'http://cppcc.test:8080' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      assert.equal((await post('/cases', opening(), headers)).status, 403, JSON.stringify(headers));
    }
    for (const headers of [
      { origin: ORIGIN, 'sec-fetch-site': 'same-origin' },
      { origin: 'https://cppcc.test' },
      { origin: 'https://portal.test', 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'none' },
      {},
    ] as Record<string, string>[]) {
      assert.equal((await post('/cases', opening(), headers)).status, 201, JSON.stringify(headers));
    }
  });

  it('tells browsers which other sites may read', async () => {
    const { ask } = create({ trustedOrigins: ['https://portal.test'] });
    const preflight = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'idempotency-key',
    };
    const allowed = await ask('OPTIONS', '/cases', { origin: 'https://portal.test', ...preflight });
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://portal.test');
    assert.equal(allowed.headers.get('access-control-allow-headers'), 'idempotency-key');
    assert.equal(
      (await ask('OPTIONS', '/cases', { origin: 'https://evil.test', ...preflight })).headers.get(
        'access-control-allow-origin',
      ),
      null,
    );
    const read = await ask('GET', '/cases', { origin: 'https://evil.test' });
    assert.deepEqual(
      [read.headers.get('access-control-allow-origin'), read.headers.get('vary')],
      [null, 'Cookie, Authorization, Origin'],
    );
  });

  it('says nothing of its inside when something breaks', async () => {
    const secret = new Error('connect ECONNREFUSED postgres://admin:hunter2@10.0.0.1');
    for (const options of [
      { authenticate: () => Promise.reject(secret) },
      {
        backend: {
          as: () => {
            throw secret;
          },
        },
      },
    ] as Partial<HandlerOptions>[]) {
      const { ask, errors } = create(options);
      const { status, body } = await ask('GET', '/cases', { who: 'member' });
      assert.equal(status, 500);
      assert.doesNotMatch(JSON.stringify(body), /hunter2|ECONNREFUSED|at /);
      assert.deepEqual(errors, [secret]);
    }
  });

  it('understands the errors of a back end with another copy of the sdk', async () => {
    const foreign = Object.assign(new Error('该件已更新。'), { code: 'CPPCC_CONFLICT' });
    const { ask, errors } = create({
      backend: {
        as: () => {
          throw foreign;
        },
      },
    });
    const { status, body } = await ask('GET', '/cases', { who: 'member' });
    assert.deepEqual(
      [status, body['code'], body['detail'], errors],
      [412, 'CPPCC_CONFLICT', '该件已更新。', []],
    );
  });

  it('hands out files only to be saved', async () => {
    const { ask, handle } = create();
    const name = "x');alert(1)报告.txt";
    const headers = {
      who: 'member',
      'idempotency-key': 'k',
      'content-type': 'text/plain',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    };
    const put = await ask('POST', '/attachments', headers, '<script>alert(1)</script>');
    assert.equal(put.status, 201);
    const got = await handle(
      new Request(`${ORIGIN}/attachments/${String(put.body['id'])}`, { headers: { who: 'member' } }),
    );
    assert.match(String(got.headers.get('content-disposition')), /^attachment; filename\*=UTF-8''[\w%.-]+$/);
    assert.match(String(got.headers.get('content-security-policy')), /sandbox/);
    assert.equal(got.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(await got.text(), '<script>alert(1)</script>');
    assert.equal(
      (await ask('POST', '/attachments', { ...headers, 'content-disposition': 'inline' }, 'x')).status,
      400,
    );
  });

  it('takes files as large as the profile says, and tells the limit of a file in its own unit', async () => {
    const headers = {
      who: 'member',
      'idempotency-key': 'k',
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''a.pdf",
    };
    const put = (attachmentMegabytes: number, megabytes: number) => {
      const { limits } = national.proposal;
      const profile = {
        ...national,
        proposal: { ...national.proposal, limits: { ...limits, attachmentMegabytes } },
      };
      const backend = memoryAdapter({ processes: [proposalProcess], profile, calendar: chinaCalendar });
      const text = `%PDF-1.7\n${'x'.repeat(megabytes * 1_048_576 - 9)}`;
      return create({ backend }).ask('POST', '/attachments', headers, text);
    };
    assert.equal((await put(50, 33)).status, 201);
    const { status, body } = await put(1, 2);
    assert.deepEqual([status, body['code'], body['path']], [413, 'CPPCC_TOO_LARGE', 'bytes']);
    assert.match(String(body['detail']), /^文件不能超过1MB/u);
    assert.doesNotMatch(String(body['detail']), /附件|KB/u);
  });
});
