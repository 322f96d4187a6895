import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/lib/port.mjs';
import { opening } from '../conformance/opening.js';
import { makeDatabase } from '../journeys/empty-database.js';
import { endsWithTests, setUp } from '../journeys/set-up.js';
import { findBlock, makePrintedFolder, readmes } from './blocks.js';

/** What the reader has already: who is signed in by a cookie, and the address book. */
const yourSite = `
const users = {
  'session=1': { id: 'm1', name: '陈立群', roles: ['member'] },
  'session=2': { id: 'm2', name: '苏巧云', roles: ['member'] },
  'session=3': { id: 'c1', name: '傅晓蕾', roles: ['unitClerk'], unitId: 'education' },
};
export const findSession = async (cookie) => users[cookie];
export const sessions = { find: findSession };
export const findMembers = async () => Object.values(users).map(({ id, name }) => ({ id, name }));
export const listUnits = async () => [{ id: 'education', name: '教育局' }];
`;

/** The printed server as a program of its own; of its text only the port is another one. */
async function startPrinted(page: string): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const port = await freePort(0);
  const printed = findBlock(page, 'js', 'createServer');
  assert.ok(printed.includes('.listen(8080)'), page);
  const { folder, remove } = makePrintedFolder();
  await writeFile(join(folder, 'server.js'), printed.replace('.listen(8080)', `.listen(${port})`));
  await writeFile(join(folder, 'your-site.js'), yourSite);
  const data = await mkdtemp(join(tmpdir(), 'cppcc-printed-'));
  await makeDatabase(join(data, 'database'));

  const server = spawn(
    process.execPath,
    ['--conditions=@cppcc-kit/source', '--import', 'tsx', join(folder, 'server.js')],
    {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, DATABASE_URL: join(data, 'database') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  endsWithTests(server);
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
    remove();
    await rm(data, { recursive: true, force: true, maxRetries: 3 });
  };
  const address = `http://127.0.0.1:${port}/api/cppcc`;
  const patience = Date.now() + 60_000;
  while ((await fetch(`${address}/cases`).catch(() => undefined)) === undefined) {
    if (server.exitCode !== null || Date.now() > patience) {
      await stop();
      throw new Error(`${page}: the printed server did not start:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, stop };
}

for (const page of [...readmes, 'docs/guides/write-an-adapter.md'])
  describe(`the server that ${page} prints`, () => {
    const server = setUp(
      () => startPrinted(page),
      ({ stop }) => stop(),
    );

    const ask = async (path: string, headers: Record<string, string>, body?: object) => {
      const sent = body && { method: 'POST', body: JSON.stringify(body) };
      const type = { 'content-type': 'application/json', 'idempotency-key': 'printed-1' };
      const response = await fetch(server().address + path, { ...sent, headers: { ...type, ...headers } });
      const answer = (await response.json()) as Readonly<Record<string, unknown>>;
      return { status: response.status, headers: response.headers, answer };
    };
    const mine = { cookie: 'session=1' };

    it('takes a draft of whoever is signed in, and gives it back to him alone', async () => {
      const opened = await ask('/cases', mine, opening);
      assert.equal(opened.status, 201, JSON.stringify(opened.answer));
      const path = String(opened.headers.get('location')).replace('/api/cppcc', '');
      const { status, answer } = await ask(path, mine);
      assert.deepEqual([status, answer], [200, opened.answer]);
      assert.equal((await ask(path, { cookie: 'session=2' })).status, 404);
    });

    it('turns away who is not signed in, and a page that was made for another person', async () => {
      const refused = await ask('/cases', {}, opening);
      assert.deepEqual([refused.status, refused.answer['code']], [401, 'CPPCC_SIGNED_OUT']);
      const other = await ask('/cases', { ...mine, 'cppcc-expected-actor': 'm2' }, opening);
      assert.deepEqual([other.status, other.answer['code']], [403, 'CPPCC_OTHER_PERSON']);
    });

    it('knows the people and the units of the site', async () => {
      const [people, units] = [await ask('/people', mine), await ask('/units', mine)];
      assert.deepEqual([people.status, units.answer['items']], [200, [{ id: 'education', name: '教育局' }]]);
      assert.match(JSON.stringify(people.answer), /苏巧云/);
      // Somebody with a unit, which the printed lines hand on.
      assert.equal((await ask('/cases', { cookie: 'session=3' })).status, 200);
    });
  });
