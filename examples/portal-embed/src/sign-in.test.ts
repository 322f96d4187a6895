import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openSessions, sessionHours } from './sessions.js';
import { createTestFolder, createTestPortal } from './testing.js';

interface Me {
  readonly actor: { readonly id: string; readonly roles: readonly string[] } | null;
}
const toMe = async (response: Response) => ((await response.json()) as Me).actor;

describe('signing in', () => {
  it('says who is signed in, and nobody without a session', async () => {
    const { request, signIn } = await createTestPortal();
    assert.equal(await toMe(await request('/api/me')), null);
    const headers = await signIn(' LinWenbo ');
    assert.deepEqual(await toMe(await request('/api/me', { headers })), {
      id: 'linWenbo',
      name: '林文博',
      roles: ['member'],
    });
  });

  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const { post } = await createTestPortal();
    const response = await post('/api/session', { account: 'linwenbo', password: 'anlan2026' });
    const [cookie = ''] = response.headers.getSetCookie();
    assert.match(cookie, /^cppcc_session=[\w-]{43}; /);
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', `Max-Age=${sessionHours * 3600}`])
      assert.ok(cookie.includes(attribute), attribute);
  });

  it('refuses a wrong password, an unknown name and anything that is no sign-in', async () => {
    const { request, post } = await createTestPortal();
    const wrong = await post('/api/session', { account: 'linwenbo', password: 'wrong' });
    const unknown = await post('/api/session', { account: 'nobody', password: 'anlan2026' });
    assert.deepEqual([wrong.status, unknown.status], [401, 401]);
    assert.deepEqual(await wrong.json(), await unknown.json());
    assert.equal(wrong.headers.getSetCookie().length, 0);
    for (const body of [
      {},
      null,
      [],
      { account: ['linwenbo'], password: 'anlan2026' },
      { account: 'linwenbo' },
    ])
      assert.equal((await post('/api/session', body)).status, 400);
    const form = {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'account=linwenbo&password=anlan2026',
    };
    assert.equal((await request('/api/session', form)).status, 400);
    assert.equal(
      (await post('/api/session', { account: 'linwenbo', password: 'x'.repeat(5000) })).status,
      413,
    );
  });

  it('takes a role from nothing but the account', async () => {
    const { request, post, signIn } = await createTestPortal();
    const claims = {
      'x-role': 'proposalCommittee',
      'x-roles': 'proposalCommittee',
      'x-user': 'songYaqin',
      'x-actor': '{"id":"songYaqin"}',
      authorization: 'Bearer songYaqin',
    };
    assert.equal(await toMe(await request('/api/me', { headers: claims })), null);
    assert.equal(
      await toMe(
        await request('/api/me?role=proposalCommittee', {
          headers: { cookie: 'cppcc_role=proposalCommittee; role=proposalCommittee' },
        }),
      ),
      null,
    );
    const response = await post('/api/session', {
      account: 'linwenbo',
      password: 'anlan2026',
      roles: ['proposalCommittee'],
      actor: { id: 'songYaqin' },
    });
    assert.deepEqual((await toMe(response))?.roles, ['member']);
    const headers = { ...(await signIn('linwenbo')), ...claims };
    assert.deepEqual((await toMe(await request('/api/me', { headers })))?.roles, ['member']);
  });

  it('knows no forged, cut or foreign token', async () => {
    const { request, signIn } = await createTestPortal();
    const { cookie } = await signIn('songyaqin');
    const other = await createTestPortal();
    const foreign = (await other.signIn('songyaqin')).cookie;
    const forged = [
      cookie.slice(0, -1),
      `${cookie}A`,
      'cppcc_session=songYaqin',
      'cppcc_session=',
      'cppcc_session=__proto__',
      'cppcc_session=constructor',
      foreign,
    ];
    for (const each of forged)
      assert.equal(await toMe(await request('/api/me', { headers: { cookie: each } })), null, each);
  });

  it('signs out on the server, not only in the browser', async () => {
    const { request, signIn } = await createTestPortal();
    const headers = await signIn('songyaqin');
    const response = await request('/api/session', { method: 'DELETE', headers });
    assert.equal(response.status, 204);
    assert.match(response.headers.getSetCookie()[0] ?? '', /^cppcc_session=; .*Max-Age=0/);
    assert.equal(await toMe(await request('/api/me', { headers })), null);
  });

  it('ends the old session when somebody else signs in in the same browser', async () => {
    const { request, post, signIn } = await createTestPortal();
    const headers = await signIn('songyaqin');
    await post('/api/session', { account: 'linwenbo', password: 'anlan2026' }, headers);
    assert.equal(await toMe(await request('/api/me', { headers })), null);
  });

  it('slows down guessing, one account at a time, however many guesses come at once', async () => {
    const { post } = await createTestPortal();
    const guess = (account: string, password = 'wrong') => post('/api/session', { account, password });
    const answers = await Promise.all(Array.from({ length: 12 }, () => guess('linwenbo')));
    assert.equal(answers.filter(({ status }) => status === 401).length, 5);
    const refused = await guess(' LINWENBO', 'anlan2026');
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 500);
    assert.equal((await guess('songyaqin', 'anlan2026')).status, 200);
  });

  it('does not count those who know their password', async () => {
    const { post } = await createTestPortal();
    for (let i = 0; i < 8; i++)
      assert.equal((await post('/api/session', { account: 'linwenbo', password: 'anlan2026' })).status, 200);
  });

  it('is not done from another site', async () => {
    const { request, post, signIn } = await createTestPortal();
    const origin = { origin: 'http://elsewhere.test' };
    assert.equal(
      (await post('/api/session', { account: 'linwenbo', password: 'anlan2026' }, origin)).status,
      403,
    );
    const headers = await signIn('linwenbo');
    assert.equal(
      (await request('/api/session', { method: 'DELETE', headers: { ...headers, ...origin } })).status,
      403,
    );
    assert.notEqual(await toMe(await request('/api/me', { headers })), null);
    assert.equal(
      (
        await request('/api/session', {
          method: 'DELETE',
          headers: { ...headers, origin: 'http://portal.test' },
        })
      ).status,
      204,
    );
  });
});

describe('sessions', () => {
  it('outlive a restart and end by themselves', async () => {
    const file = join(await createTestFolder(), 'sessions.json');
    let time = 0;
    const first = await openSessions(file, () => time);
    const [kept, closed] = [await first.open('m1'), await first.open('m2')];
    await first.close(closed);
    const second = await openSessions(file, () => time);
    assert.deepEqual([second.find(kept), second.find(closed)], ['m1', undefined]);
    time = sessionHours * 3_600_000 - 1;
    assert.equal(second.find(kept), 'm1');
    time += 1;
    assert.equal(second.find(kept), undefined);
  });

  it('keep no token on disk that would let its reader in', async () => {
    const file = join(await createTestFolder(), 'sessions.json');
    const token = await (await openSessions(file)).open('m1');
    const text = await readFile(file, 'utf8');
    assert.ok(text.includes('m1') && !text.includes(token));
    const [digest = ''] = Object.keys(JSON.parse(text) as object);
    assert.equal((await openSessions(file)).find(digest), undefined);
  });
});
