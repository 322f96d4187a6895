import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readSettings } from './settings.js';
import { createTestPortal } from './testing.js';

describe('behind a proxy', () => {
  const credentials = { account: 'linwenbo', password: 'anlan2026' };

  it('people sign in however the proxy spells the address', async () => {
    const rows = [
      [{ host: 'portal.example:443', origin: 'https://portal.example' }, {}, 200],
      [{ host: '127.0.0.1:8080', origin: 'https://portal.example' }, {}, 403],
      [
        { host: '127.0.0.1:8080', origin: 'https://portal.example', 'sec-fetch-site': 'same-origin' },
        {},
        200,
      ],
      [{ host: 'up', origin: 'https://portal.example' }, { trustedOrigins: ['https://portal.example'] }, 200],
      [{ host: 'up', origin: 'https://portal.example', 'x-forwarded-host': 'portal.example' }, {}, 403],
      [
        { host: 'up', origin: 'https://portal.example', 'x-forwarded-host': 'portal.example' },
        { trustProxy: true },
        200,
      ],
    ] as const;
    for (const [headers, options, status] of rows) {
      const { post } = await createTestPortal(options);
      const answer = await post('/api/session', credentials, headers);
      assert.equal(answer.status, status, JSON.stringify(headers));
      if (status === 403) {
        const { code, detail } = (await answer.json()) as { code: string; detail: string };
        assert.equal(code, 'CPPCC_ORIGIN');
        assert.match(detail, /CPPCC_ORIGINS/);
      }
      const api = await post('/api/cppcc/cases', {}, { ...headers });
      assert.equal(api.status, status === 403 ? 403 : 401);
    }
  });

  it('the cookie goes by https alone where people come by https', async () => {
    const { post } = await createTestPortal({ trustProxy: true });
    const cookieOf = async (proto: string) =>
      (await post('/api/session', credentials, { 'x-forwarded-proto': proto })).headers.getSetCookie()[0] ??
      '';
    assert.match(await cookieOf('https'), /; Secure/);
    assert.doesNotMatch(await cookieOf('http'), /; Secure/);
  });

  it('one person who guesses does not lock out the others', async () => {
    const { post } = await createTestPortal({ trustProxy: true });
    const from = (address: string, password: string) =>
      post('/api/session', { account: 'linwenbo', password }, { 'x-forwarded-for': `9.9.9.9, ${address}` });
    for (let i = 0; i < 6; i++) await from('10.0.0.1', 'wrong');
    assert.equal((await from('10.0.0.1', 'anlan2026')).status, 429);
    assert.equal((await from('10.0.0.2', 'anlan2026')).status, 200);
  });

  it('is set by the environment', () => {
    const { trustedOrigins, trustProxy } = readSettings({
      CPPCC_ORIGINS: 'https://a.example, http://10.0.0.8:8080',
      CPPCC_TRUST_PROXY: '1',
    });
    assert.deepEqual([trustedOrigins, trustProxy], [['https://a.example', 'http://10.0.0.8:8080'], true]);
    assert.deepEqual([readSettings({}).trustedOrigins, readSettings({}).trustProxy], [[], false]);
    assert.throws(() => readSettings({ CPPCC_ORIGINS: 'portal.example' }), /CPPCC_ORIGINS/);
  });
});

describe('the interface', () => {
  it('is kept by nobody and answers with JSON whatever is asked', async () => {
    const { request } = await createTestPortal();
    for (const path of [
      '/api/me',
      '/api/profile',
      '/api/units',
      '/api/nope',
      '/api/cppcc/nope',
      '/api/cppcc/cases',
    ])
      assert.match((await request(path)).headers.get('cache-control') ?? '', /no-store/, path);
    for (const path of ['/api/nope', '/api/a/b', '/api/cppcc/nope']) {
      const answer = await request(path);
      assert.equal(answer.status, 404);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
      assert.equal(((await answer.json()) as { code: string }).code, 'CPPCC_NOT_FOUND');
    }
  });

  it('hands out a file under its own, stricter policy, in parts too', async () => {
    const { request, signIn } = await createTestPortal();
    const headers = await signIn('linwenbo');
    const put = await request('/api/cppcc/attachments', {
      method: 'POST',
      headers: {
        ...headers,
        'idempotency-key': 'k',
        'content-type': 'text/plain',
        'content-disposition': "attachment; filename*=UTF-8''a.txt",
      },
      body: '0123456789',
    });
    const { id } = (await put.json()) as { id: string };
    const part = await request(`/api/cppcc/attachments/${id}`, {
      headers: { ...headers, range: 'bytes=2-4' },
    });
    assert.deepEqual([part.status, await part.text()], [206, '234']);
    assert.equal(part.headers.get('content-security-policy'), "default-src 'none'; sandbox");
  });
});

describe('scripts and styles', () => {
  it('are sent compressed, each coding under its own tag', async () => {
    const { request } = await createTestPortal();
    const path = '/assets/portal.css';
    const plain = Buffer.from(await (await request(path)).arrayBuffer());
    const rows = [
      ['br, gzip', 'br', brotliDecompressSync],
      ['gzip, deflate', 'gzip', gunzipSync],
      ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
      ['*', 'br', brotliDecompressSync],
      ['identity', null, (bytes: Buffer) => bytes],
      ['', null, (bytes: Buffer) => bytes],
    ] as const;
    const tags = new Set<string | null>();
    for (const [accepted, coding, decode] of rows) {
      const answer = await request(path, { headers: { 'accept-encoding': accepted } });
      const { headers } = answer;
      assert.deepEqual(
        [accepted, headers.get('content-encoding'), headers.get('vary')],
        [accepted, coding, 'Accept-Encoding'],
      );
      const bytes = Buffer.from(await answer.arrayBuffer());
      assert.ok(decode(bytes).equals(plain));
      if (coding !== null) assert.ok(bytes.length < plain.length / 2);
      const etag = headers.get('etag') ?? '';
      tags.add(etag);
      for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*'])
        assert.equal(
          (await request(path, { headers: { 'accept-encoding': accepted, 'if-none-match': known } })).status,
          304,
        );
    }
    assert.equal(tags.size, 3);
  });
});
