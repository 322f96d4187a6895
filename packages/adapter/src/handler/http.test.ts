import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Actor } from '@cppcc-kit/sdk';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalProcess } from '@cppcc-kit/sdk/proposal';
import { createHandler, type HandlerOptions } from '../handler.js';
import { kitActors } from '../kit/actors.js';
import { createKitContext } from '../kit/context.js';
import { filed } from '../kit/flow.js';
import { memoryAdapter } from '../memory.js';

/** What HTTP itself asks of the handler, by table; each row names its section. */

const ORIGIN = 'http://cppcc.test';
const PDF = `%PDF-1.7\n${'0123456789'.repeat(10)}`;

function create(options: Partial<HandlerOptions> = {}) {
  const backend = memoryAdapter({
    processes: [proposalProcess],
    profile: national,
    calendar: chinaCalendar,
    now: () => '2026-03-02T01:30:00Z',
    directory: { people: async () => [], units: async () => [] },
  });
  const context = createKitContext(backend, { profile: national });
  const people = new Map<string | null, Actor>(Object.entries(kitActors));
  const handle = createHandler({
    backend,
    authenticate: ({ headers }) => people.get(headers.get('who')),
    ...options,
  });
  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: string) => {
    const url = ORIGIN + path;
    const init = { method, headers: { who: 'member', ...headers }, ...(body === undefined ? {} : { body }) };
    // `fetch` itself refuses what a server may well get.
    const request = /^(TRACE|CONNECT|constructor|toString|__proto__|hasOwnProperty)$/.test(method)
      ? new Proxy(new Request(url, { ...init, method: 'GET' }), {
          get: (target, name) => {
            if (name === 'method') return method;
            const value = Reflect.get(target, name, target) as unknown;
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        })
      : new Request(url, init);
    const response = await handle(request);
    const text = await response.text();
    const { status, headers: answered } = response;
    return { status, headers: answered, text, get: (name: string) => answered.get(name) };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(
      'POST',
      path,
      { 'content-type': 'application/json', 'idempotency-key': context.newKey(), ...headers },
      JSON.stringify(body),
    );
  const open = async () => {
    const { text } = await post('/cases', { process: 'proposal', data: context.sample() });
    return (JSON.parse(text) as { id: string }).id;
  };
  const put = async () => {
    const { text } = await ask(
      'POST',
      '/attachments',
      {
        'idempotency-key': context.newKey(),
        'content-type': 'application/pdf',
        'content-disposition': "attachment; filename*=UTF-8''a.pdf",
      },
      PDF,
    );
    return (JSON.parse(text) as { id: string }).id;
  };
  return { ask, post, open, put, context };
}

const parse = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('methods (RFC 9110 §9)', () => {
  it('are those of the address; others are answered with what is allowed', async () => {
    const { ask } = create();
    const rows = [
      ['DELETE', '/cases', 405, 'GET, HEAD, POST, OPTIONS'],
      ['PUT', '/cases/a', 405, 'GET, HEAD, OPTIONS'],
      ['PATCH', '/cases/a/events', 405, 'GET, HEAD, POST, OPTIONS'],
      ['TRACE', '/cases', 405, 'GET, HEAD, POST, OPTIONS'],
      ['CONNECT', '/cases', 405, 'GET, HEAD, POST, OPTIONS'],
      ['HEAD', '/attachments', 405, 'POST, OPTIONS'],
      ['GET', '/attachments', 405, 'POST, OPTIONS'],
      ['PURGE', '/cases', 501, 'GET, HEAD, POST, OPTIONS'],
      ['constructor', '/cases', 501, 'GET, HEAD, POST, OPTIONS'],
      ['toString', '/cases', 501, 'GET, HEAD, POST, OPTIONS'],
      ['__proto__', '/cases', 501, 'GET, HEAD, POST, OPTIONS'],
      ['hasOwnProperty', '/cases', 501, 'GET, HEAD, POST, OPTIONS'],
    ] as const;
    for (const [method, path, status, allow] of rows) {
      const answer = await ask(method, path);
      assert.deepEqual([method, answer.status, answer.get('allow')], [method, status, allow]);
    }
  });

  it('say what they are when they are asked (§9.3.7)', async () => {
    const { ask } = create();
    const { status, get, text } = await ask('OPTIONS', '/cases');
    assert.deepEqual([status, get('allow'), text], [204, 'GET, HEAD, POST, OPTIONS', '']);
    assert.equal((await ask('OPTIONS', '/nope')).status, 404);
  });

  it('HEAD answers as GET, without a body (§9.3.2)', async () => {
    const { ask, open, put } = create();
    const [caseId, fileId] = [await open(), await put()];
    for (const path of [
      '/cases',
      `/cases/${caseId}`,
      `/cases/${caseId}/events`,
      '/units',
      '/people',
      `/attachments/${fileId}`,
      '/cases/none',
      '/nope',
    ]) {
      const [head, get] = [await ask('HEAD', path), await ask('GET', path)];
      assert.deepEqual([path, head.status, head.text], [path, get.status, '']);
      for (const name of [
        'content-type',
        'etag',
        'vary',
        'cache-control',
        'content-disposition',
        'content-length',
      ])
        assert.equal(head.get(name), get.get(name), `${path} ${name}`);
      if (get.status === 200)
        assert.equal(Number(get.get('content-length')), new TextEncoder().encode(get.text).length);
    }
  });
});

describe('what may be kept (RFC 9111 §5.2.2.5, RFC 9110 §12.5.5)', () => {
  it('is nothing, and depends on who asks', async () => {
    const { ask, open, put } = create();
    for (const path of [
      '/cases',
      `/cases/${await open()}`,
      `/attachments/${await put()}`,
      '/units',
      '/nope',
    ]) {
      const { get } = await ask('GET', path);
      assert.deepEqual(
        [path, get('cache-control'), get('vary'), get('x-content-type-options')],
        [path, 'private, no-store', 'Cookie, Authorization', 'nosniff'],
      );
    }
  });
});

describe('entity tags (RFC 9110 §8.8.3)', () => {
  it('differ where two people read different things of one version', async () => {
    const { ask, context } = create();
    const { id, version } = await filed(context);
    const [his, hers] = [
      await ask('GET', `/cases/${id}`, { who: 'member' }),
      await ask('GET', `/cases/${id}`, { who: 'committee' }),
    ];
    assert.notEqual(his.text, hers.text);
    assert.notEqual(his.get('etag'), hers.get('etag'));
    for (const { get } of [his, hers]) assert.match(String(get('etag')), new RegExp(`^"${version}-`));
    const again = await ask('GET', `/cases/${id}`, { who: 'member' });
    assert.equal(again.get('etag'), his.get('etag'));
  });

  it('answer 304 to whoever has it already (§13.1.2, §15.4.5)', async () => {
    const { ask, open, put } = create();
    const caseId = await open();
    for (const path of [
      '/cases',
      `/cases/${caseId}`,
      `/cases/${caseId}/events`,
      `/attachments/${await put()}`,
    ]) {
      const etag = String((await ask('GET', path)).get('etag'));
      const rows = [
        [etag, 304],
        [`W/${etag}`, 304],
        [`"a,b", ${etag}`, 304],
        ['*', 304],
        ['"other"', 200],
        ['W/"other"', 200],
        ['not a tag', 200],
      ] as const;
      for (const [match, status] of rows) {
        for (const method of ['GET', 'HEAD']) {
          const answer = await ask(method, path, { 'if-none-match': match });
          assert.deepEqual([method, path, match, answer.status], [method, path, match, status]);
          assert.equal(answer.get('etag'), etag);
          assert.equal(answer.get('vary'), 'Cookie, Authorization');
          if (status === 304) assert.deepEqual([answer.text, answer.get('content-type')], ['', null]);
        }
      }
    }
    const missing = await ask('GET', '/cases/none', { 'if-none-match': '*' });
    assert.equal(missing.status, 404);
  });

  it('say on which version a write rests (§13.1.1)', async () => {
    const rows = [
      ['"1"', 200],
      ['etag', 200],
      ['"7", "1"', 200],
      ['"7","1-abc"', 200],
      ['"1"  ', 200],
      ['W/"1", "1"', 200],
      ['"2"', 412],
      ['"2", "3"', 412],
      // Strong comparison: a weak tag never fits, and words say what a proxy has done.
      ['W/"1"', 412],
      ['W/etag', 412],
      ['"abc"', 412],
      ['""', 412],
      // Fits whatever there is, and so protects nobody’s work (RFC 6585 §3).
      ['*', 428],
      [undefined, 428],
      ['"0"', 400],
      ['"01"', 400],
      ['"-1"', 400],
      ['"1.5"', 400],
      ['1', 400],
      ['"1', 400],
      ['"1" "2"', 400],
      ['w/"1"', 400],
      ['', 400],
    ] as const;
    for (const [match, status] of rows) {
      const { ask, post, open } = create();
      const id = await open();
      const etag = String((await ask('GET', `/cases/${id}`)).get('etag'));
      const header = match === undefined ? {} : { 'if-match': match.replace('etag', etag) };
      const answer = await post(`/cases/${id}/events`, { type: 'submit', data: {} }, header);
      assert.deepEqual([match, answer.status], [match, status], answer.text);
      if (status === 412) assert.equal((parse(answer.text)['current'] as { version: number }).version, 1);
      if (status !== 200) assert.match(String(parse(answer.text)['detail']), /版本|更新/);
    }
    const { post, open } = create();
    const path = `/cases/${await open()}/events`;
    const weak = parse((await post(path, { type: 'submit', data: {} }, { 'if-match': 'W/"1"' })).text);
    assert.match(String(weak['detail']), /弱标记.*代理.*If-Match: "1"/);
    const blind = await post(path, { type: 'submit', data: {} }, { who: 'otherMember', 'if-match': 'W/"1"' });
    assert.equal(blind.status, 404);
  });
});

describe('queries', () => {
  it('leave aside what is for caches, and refuse a filter that does not exist', async () => {
    const { ask, open } = create();
    const id = await open();
    const rows = [
      ['/cases?_=1700000000', 200, undefined],
      ['/cases?_=1&limit=5&_ts=2', 200, undefined],
      [`/cases/${id}?_=1`, 200, undefined],
      [`/cases/${id}/events?_=1&limit=1`, 200, undefined],
      ['/people?_=1&search=a', 200, undefined],
      ['/units?_=1', 200, undefined],
      ['/cases?state=filed', 400, 'state'],
      ['/cases?constructor=1', 400, 'constructor'],
      [`/cases/${id}/events?mine=true`, 400, 'mine'],
      ['/people?limit=1', 400, 'limit'],
    ] as const;
    for (const [path, status, at] of rows) {
      const answer = await ask('GET', path);
      assert.deepEqual([path, answer.status], [path, status], answer.text);
      if (at !== undefined) assert.equal(parse(answer.text)['path'], at);
    }
  });
});

describe('the idempotency key (draft-ietf-httpapi-idempotency-key-header-07 §2)', () => {
  it('is wanted once, in one meaning', async () => {
    const { post, ask, context } = create();
    const opening = { process: 'proposal', data: context.sample() };
    const other = { process: 'proposal', data: context.sample({ situation: '另一种情况。' }) };
    const first = await post('/cases', opening, { 'idempotency-key': 'k-1' });
    const rows = [
      ['§2.6 a repeat has the first answer', opening, 'k-1', 201, undefined],
      ['§2.1 quoted, as a structured string', opening, '"k-1"', 201, undefined],
      ['§2.7 another payload', other, 'k-1', 422, 'CPPCC_KEY_REUSED'],
      ['§2.7 no key that can be one', opening, '', 400, 'CPPCC_INVALID'],
    ] as const;
    for (const [what, body, key, status, code] of rows) {
      const answer = await post('/cases', body, { 'idempotency-key': key });
      const { id, code: given, path } = parse(answer.text);
      assert.deepEqual([what, answer.status, given], [what, status, code]);
      if (status === 201) assert.equal(id, parse(first.text)['id']);
      else assert.equal(path, 'idempotencyKey');
    }
    const none = await ask('POST', '/cases', { 'content-type': 'application/json' }, JSON.stringify(opening));
    assert.deepEqual([none.status, parse(none.text)['path']], [400, 'idempotencyKey']);
    // §2.6: nobody is told 409, because the second waits until the first is done and has its answer.
    const together = await Promise.all(
      [1, 2, 3].map(() => post('/cases', opening, { 'idempotency-key': 'k-2' })),
    );
    assert.deepEqual(
      together.map(({ status }) => status),
      [201, 201, 201],
    );
    assert.equal(new Set(together.map(({ text }) => parse(text)['id'])).size, 1);
  });
});

describe('problem details (RFC 9457 §3)', () => {
  it('have all their members, and one title for one type', async () => {
    const { ask, post, open } = create();
    const path = `/cases/${await open()}/events`;
    const submit = { type: 'submit', data: {} };
    const answers = [
      await ask('GET', '/nope'),
      await ask('GET', '/cases/none'),
      await ask('DELETE', '/cases'),
      await ask('PURGE', '/cases'),
      await ask('GET', '/cases?state=filed'),
      await post('/cases', {}, { who: '' }),
      await post('/cases', {}),
      await post('/cases', { process: 'proposal', data: {} }),
      await post('/cases', {}, { 'content-type': 'text/plain' }),
      await post('/cases', {}, { origin: 'https://evil.test' }),
      await post(path, submit),
      await post(path, submit, { 'if-match': '"9"' }),
      await post(path, submit, { 'if-match': 'W/"1"' }),
      await post(path, submit, { 'if-match': 'x' }),
    ];
    const titles = new Map<unknown, unknown>();
    for (const { status, text, get } of answers) {
      assert.match(String(get('content-type')), /^application\/problem\+json/);
      const body = parse(text);
      assert.equal(body['status'], status, text);
      assert.match(
        String(body['type']),
        new RegExp(`^urn:cppcc-kit:problem:${String(body['code'])}:${status}$`),
      );
      assert.match(String(body['instance']), /^urn:cppcc-kit:answer:\w{24}$/);
      assert.match(String(body['detail']), /[\u4e00-\u9fff]/u);
      assert.equal(titles.get(body['type']) ?? body['title'], body['title']);
      titles.set(body['type'], body['title']);
    }
    assert.equal(new Set(answers.map(({ text }) => parse(text)['instance'])).size, answers.length);
  });

  it('give the log the number that the person reads', async () => {
    const told: unknown[][] = [];
    const { ask } = create({
      authenticate: () => Promise.reject(new Error('no')),
      onError: (...all) => told.push(all),
    });
    const { text, status } = await ask('GET', '/cases');
    assert.equal(status, 500);
    assert.equal(told[0]?.[1], parse(text)['instance']);
  });

  it('tell a page of another address apart from one that is not signed in', async () => {
    const { post } = create();
    const { status, text } = await post('/cases', {}, { origin: 'https://evil.test' });
    assert.deepEqual([status, parse(text)['code']], [403, 'CPPCC_ORIGIN']);
    assert.match(String(parse(text)['detail']), /网址.*管理员/);
    assert.doesNotMatch(text, /登录/);
  });
});

describe('downloads (RFC 9110 §14)', () => {
  it('go on where they stopped', async () => {
    const { ask, put } = create();
    const path = `/attachments/${await put()}`;
    const whole = await ask('GET', path);
    assert.deepEqual([whole.status, whole.text, whole.get('accept-ranges')], [200, PDF, 'bytes']);
    const size = PDF.length;
    const etag = String(whole.get('etag'));
    const rows: readonly (readonly [string, number, string | null, string?, Record<string, string>?])[] = [
      ['bytes=0-0', 206, `bytes 0-0/${size}`, PDF.slice(0, 1)],
      ['bytes=10-19', 206, `bytes 10-19/${size}`, PDF.slice(10, 20)],
      ['bytes=100-', 206, `bytes 100-${size - 1}/${size}`, PDF.slice(100)],
      ['bytes=100-99999', 206, `bytes 100-${size - 1}/${size}`, PDF.slice(100)],
      ['bytes=-5', 206, `bytes ${size - 5}-${size - 1}/${size}`, PDF.slice(-5)],
      ['bytes=-99999', 206, `bytes 0-${size - 1}/${size}`, PDF],
      ['Bytes = 0-4', 206, `bytes 0-4/${size}`, PDF.slice(0, 5)],
      ['bytes=0-4', 206, `bytes 0-4/${size}`, PDF.slice(0, 5), { 'if-range': etag }],
      ['bytes=0-4', 200, null, PDF, { 'if-range': '"other"' }],
      ['bytes=0-4', 200, null, PDF, { 'if-range': `W/${etag}` }],
      ['bytes=0-1,3-4', 200, null, PDF],
      ['bytes=5-2', 200, null, PDF],
      ['bytes=-', 200, null, PDF],
      ['lines=1-2', 200, null, PDF],
      [`bytes=${size}-`, 416, `bytes */${size}`],
      ['bytes=99999-', 416, `bytes */${size}`],
      ['bytes=-0', 416, `bytes */${size}`],
    ];
    for (const [range, status, contentRange, text, headers] of rows) {
      const answer = await ask('GET', path, { range, ...headers });
      assert.deepEqual([range, answer.status, answer.get('content-range')], [range, status, contentRange]);
      if (text !== undefined) {
        assert.equal(answer.text, text);
        assert.equal(answer.get('content-length'), String(text.length));
        assert.match(String(answer.get('content-security-policy')), /sandbox/);
      }
    }
    const head = await ask('HEAD', path, { range: 'bytes=0-4' });
    assert.deepEqual([head.status, head.get('content-length')], [200, String(size)]);
    assert.equal((await ask('GET', path, { range: 'bytes=0-4', who: 'otherMember' })).status, 404);
  });
});
