import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { CaseView } from '@cppcc-kit/adapter';
import { openPostgresStore } from '@cppcc-kit/postgres';
import { standingClock } from './clock.js';
import { proposals } from './content/index.js';
import { anlan } from './profile.js';
import { form } from './seed/papers.js';
import { openSessions } from './sessions.js';
import { readSettings } from './settings.js';
import { createTestFolder, createTestPortal } from './testing.js';

const content = proposals.find(({ key }) => key === 'hotline-closure')!;
const proposal = (subject = content.subject) => ({
  process: 'proposal',
  data: { ...form(content, anlan, {}), subject },
});
const key = (name: string) => ({ 'idempotency-key': name });
const csp =
  "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

describe('every answer', () => {
  it('forbids inline code, frames and guessing of types', async () => {
    const { request } = await createTestPortal();
    for (const path of [
      '/',
      '/login',
      '/nowhere',
      '/assets/portal.css',
      '/assets/none.css',
      '/api/me',
      '/api/cppcc/cases',
      '/healthz',
    ]) {
      const { headers } = await request(path);
      assert.equal(headers.get('content-security-policy'), csp, path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('x-frame-options'), 'DENY', path);
    }
  });

  it('comes without inline script, style or handler and from this site alone', async () => {
    const { request, signIn } = await createTestPortal();
    const headers = await signIn('songyaqin');
    for (const path of ['/', '/login', '/open', '/todo', '/review', '/notices']) {
      const text = await (await request(path, { headers })).text();
      for (const inline of [
        /<script(?![^>]* src="\/assets\/)/,
        /<style/,
        / style=/,
        / on[a-z]+=/,
        /(src|href)="(https?:)?\/\//,
      ])
        assert.doesNotMatch(text, inline, path);
    }
  });
});

describe('static files', () => {
  it('are those of the folder and no others', async () => {
    const { request } = await createTestPortal();
    assert.equal(
      (await request('/assets/portal.css')).headers.get('content-type'),
      'text/css; charset=utf-8',
    );
    const outside = [
      '..%2fpackage.json',
      '%2e%2e%2fpackage.json',
      '..%5cpackage.json',
      '....//package.json',
      '%2fetc%2fpasswd',
      'portal.css%00.svg',
      '../package.json',
      '.',
      '__proto__',
    ];
    for (const name of outside) assert.equal((await request(`/assets/${name}`)).status, 404, name);
  });

  it('are not sent again unchanged', async () => {
    const { request } = await createTestPortal();
    const etag = (await request('/assets/portal.css')).headers.get('etag') ?? '';
    assert.equal((await request('/assets/portal.css', { headers: { 'if-none-match': etag } })).status, 304);
  });
});

describe('pages', () => {
  it('ask whoever is not signed in to do so, and lead back', async () => {
    const { request } = await createTestPortal();
    const response = await request('/review');
    assert.deepEqual([response.status, response.headers.get('location')], [302, '/login?next=%2Freview']);
    assert.match(await (await request('/login?next=/review')).text(), /data-next="\/review"/);
    for (const next of [
      '//elsewhere.test',
      'https://elsewhere.test',
      '/\\elsewhere.test',
      'javascript:alert(1)',
    ])
      assert.match(
        await (await request(`/login?next=${encodeURIComponent(next)}`)).text(),
        /data-next="\/todo"/,
        next,
      );
  });

  it('are offered by role', async () => {
    const { request, signIn } = await createTestPortal();
    const member = await signIn('linwenbo');
    assert.equal((await request('/review', { headers: member })).status, 403);
    const text = await (await request('/todo', { headers: member })).text();
    assert.ok(text.includes('href="/mine"') && !text.includes('href="/review"'));
    assert.equal((await request('/review', { headers: await signIn('songyaqin') })).status, 200);
  });

  it('show no case to whoever may not see it', async () => {
    const { request, post, signIn } = await createTestPortal();
    const member = await signIn('shenruiqi');
    const { id } = (await (
      await post('/api/cppcc/cases', proposal(), { ...member, ...key('1') })
    ).json()) as CaseView;
    assert.equal((await request(`/cases/${id}`, { headers: member })).status, 200);
    assert.equal((await request(`/cases/${id}`, { headers: await signIn('songyaqin') })).status, 404);
    assert.equal((await request(`/cases/${id}`)).status, 302);
  });

  it('show what people wrote as text', async () => {
    const { request, post, signIn } = await createTestPortal();
    const member = await signIn('shenruiqi');
    const subject = '关于<img src=x onerror=alert(1)>"\'&的提案';
    const { id } = (await (
      await post('/api/cppcc/cases', proposal(subject), { ...member, ...key('1') })
    ).json()) as CaseView;
    const text = await (await request(`/cases/${id}`, { headers: member })).text();
    assert.ok(
      !text.includes('<img src=x') &&
        text.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;的提案'),
    );
    assert.match(
      await (await request('/new?case="><img src=x>', { headers: member })).text(),
      /case-id="&quot;&gt;&lt;img src=x&gt;"/,
    );
  });
});

describe('the interface', () => {
  it('refuses what a request says about its own sender', async () => {
    const { post, signIn } = await createTestPortal();
    const { data } = proposal();
    const committee = { id: 'songYaqin', name: '宋雅琴', roles: ['proposalCommittee'] };
    assert.equal(
      (
        await post(
          '/api/cppcc/cases',
          { process: 'proposal', data, actor: committee },
          { ...(await signIn('shenruiqi')), ...key('1') },
        )
      ).status,
      400,
    );
    assert.equal(
      (await post('/api/cppcc/cases', { process: 'proposal', data }, { ...key('2'), 'x-role': 'member' }))
        .status,
      401,
    );
    assert.equal(
      (
        await post(
          '/api/cppcc/cases',
          { process: 'proposal', data },
          { ...(await signIn('fuxiaolei')), ...key('3'), 'x-role': 'member' },
        )
      ).status,
      422,
    );
  });

  it('moves the clock only where the portal was started with a standing one', async () => {
    assert.equal(
      (await (await createTestPortal()).post('/api/test/clock', { now: '2026-12-01T00:00:00Z' })).status,
      404,
    );
    const clock = standingClock('2026-03-02T01:00:00.000Z');
    const { post } = await createTestPortal({ clock });
    assert.equal((await post('/api/test/clock', { now: '2026-03-05T01:00:00Z' })).status, 204);
    assert.equal(clock.now(), '2026-03-05T01:00:00.000Z');
    for (const now of ['2026-03-04T01:00:00Z', 'tomorrow', 5])
      assert.equal((await post('/api/test/clock', { now })).status, 400);
  });

  it('tells the elements what day it is there', async () => {
    const { request } = await createTestPortal({ clock: standingClock('2026-03-01T17:00:00.000Z') });
    assert.match(await (await request('/')).text(), /<cppcc-provider data-public data-today="2026-03-02">/);
    assert.doesNotMatch(await (await (await createTestPortal()).request('/')).text(), /data-today/);
  });
});

describe('settings', () => {
  it('let nobody stop the clock in production', () => {
    const env = { CPPCC_NOW: '2026-03-02T09:00:00+08:00' };
    assert.equal(readSettings(env).now, '2026-03-02T01:00:00.000Z');
    assert.equal(readSettings({ ...env, NODE_ENV: 'production' }).now, undefined);
    assert.throws(() => readSettings({ CPPCC_NOW: 'noon' }), /CPPCC_NOW/);
    assert.equal(readSettings({ PORT: '0' }).port, 0);
    for (const PORT of ['abc', '', '70000', '-1', '80.5'])
      assert.throws(() => readSettings({ PORT }), /^Error: PORT=.* is no port/, PORT);
  });

  it('choose the rules by division code', () => {
    assert.equal(readSettings({}).profile.id, 'anlan');
    assert.equal(readSettings({ CPPCC_PROFILE: '510500' }).profile.name, '泸州');
    assert.throws(() => readSettings({ CPPCC_PROFILE: '000000' }), /anlan/);
  });
});

describe('a restart', () => {
  it('keeps cases and sign-ins', async () => {
    const folder = await createTestFolder();
    const start = async () => {
      const store = await openPostgresStore(join(folder, 'database'));
      return {
        store,
        ...(await createTestPortal({ store, sessions: await openSessions(join(folder, 'sessions.json')) })),
      };
    };
    const first = await start();
    const headers = await first.signIn('shenruiqi');
    const { id } = (await (
      await first.post('/api/cppcc/cases', proposal(), { ...headers, ...key('1') })
    ).json()) as CaseView;
    await first.store.close();
    const second = await start();
    assert.equal((await second.request(`/cases/${id}`, { headers })).status, 200);
    await second.store.close();
    await rm(folder, { recursive: true });
  });
});
