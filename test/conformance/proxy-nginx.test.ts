import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { OriginOptions } from '@cppcc-kit/adapter/handler';
import { freePort } from '../../scripts/lib/port.mjs';
import { findBlock } from '../docs/blocks.js';
import { endsWithTests } from '../journeys/set-up.js';
import { ask, startService, write } from './proxy.js';

const printed = findBlock('docs/guides/behind-a-proxy.md', 'nginx', 'proxy_pass');
const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
const isHere = has('nginx', '-v') && has('openssl', 'version');

/** The printed block with another port, certificate and upstream, in the least that nginx needs around it. */
function toConfiguration(block: string, folder: string, port: number, upstream: number): string {
  const adapted = block
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`)
    .replaceAll('/etc/nginx/portal.', `${folder}/portal.`)
    .replace('http://127.0.0.1:8080;', `http://127.0.0.1:${upstream};`);
  assert.equal([port, upstream].filter((each) => adapted.includes(`:${each}`)).length, 2);
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const places = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
  return `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
    events {} http { access_log off; ${places} gzip_types application/json; ${adapted} }`;
}

interface Site {
  readonly port: number;
  /** As the browser names it. */
  readonly own: Readonly<Record<string, string>>;
}

/** Runs nginx with the block in front of a service with these settings. */
async function run(
  block: string,
  options: OriginOptions,
  walk: (site: Site) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cppcc-nginx-'));
  const [port, service] = [await freePort(0), await startService(options)];
  const subject = ['-subj', '/CN=portal.example', '-days', '1', '-newkey', 'rsa:2048'];
  const files = ['-keyout', join(folder, 'portal.key'), '-out', join(folder, 'portal.crt')];
  assert.ok(has('openssl', 'req', '-x509', '-nodes', ...subject, ...files));
  await writeFile(join(folder, 'nginx.conf'), toConfiguration(block, folder, port, service.port));
  const nginx = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  endsWithTests(nginx);
  let said = '';
  nginx.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()));
  const address = `portal.example:${port}`;
  const own = { host: address, origin: `https://${address}` };
  try {
    const patience = Date.now() + 20_000;
    const reads = () => ask({ port, path: '/api/cppcc/cases', headers: own, secure: true });
    while ((await reads().catch(() => undefined))?.status !== 200) {
      if (nginx.exitCode !== null || Date.now() > patience) assert.fail(`nginx did not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await walk({ port, own });
  } finally {
    nginx.kill('SIGKILL');
    await ended;
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const test = (what: string, walk: () => Promise<void>) =>
  it(what, async (t) => {
    if (isHere) await walk();
    else t.diagnostic('Not run: this machine has no nginx, or no openssl for its certificate.');
  });
const send = ({ port }: Site, headers: Readonly<Record<string, string>>) =>
  write({ port, headers, secure: true });
describe('nginx with the lines of the guide', () => {
  for (const trustProxy of [false, true])
    test(`takes the site’s own writes, no others${trustProxy ? ', and may be trusted' : ''}`, () =>
      run(printed, { trustProxy }, async (site) => {
        const evil = { ...site.own, origin: 'https://evil.example' };
        assert.equal(await send(site, site.own), '201');
        assert.equal(await send(site, evil), '403 CPPCC_ORIGIN');
        assert.equal(await send(site, { ...evil, 'x-forwarded-host': 'evil.example' }), '403 CPPCC_ORIGIN');
        assert.equal(await send(site, { ...evil, forwarded: 'host=evil.example' }), '403 CPPCC_ORIGIN');
      }));

  test('lets an attachment through that is larger than nginx takes by itself', async () => {
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''a.pdf",
      'idempotency-key': 'file',
    };
    const body = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000)]);
    const put = ({ port, own }: Site) =>
      ask({ port, path: '/api/cppcc/attachments', headers: { ...own, ...headers }, body, secure: true });
    await run(printed, {}, async (site) => {
      const { status, text } = await put(site);
      assert.equal(status, 201, text);
    });
    await run(printed.replace(/ *client_max_body_size .*\n/, ''), {}, async (site) =>
      assert.equal((await put(site)).status, 413),
    );
  });

  const withoutHost = printed.replace(/ *proxy_set_header Host .*\n/, '');
  test('without its Host line needs the address listed, or the proxy trusted', async () => {
    assert.notEqual(withoutHost, printed);
    await run(withoutHost, {}, async (site) => assert.equal(await send(site, site.own), '403 CPPCC_ORIGIN'));
    await run(withoutHost, { trustProxy: true }, async (site) =>
      assert.equal(await send(site, site.own), '201'),
    );
  });

  test('with $host:$server_port knows a port of its own too', () =>
    run(printed.replaceAll('$http_host', '$host:$server_port'), {}, async (site) =>
      assert.equal(await send(site, site.own), '201'),
    ));

  test('makes a mark of a version weak if it compresses, as the guide warns', async () => {
    const readMark = async ({ port, own }: Site) => {
      await send({ port, own }, own);
      const headers = { ...own, 'accept-encoding': 'gzip' };
      return (await ask({ port, path: '/api/cppcc/cases', headers, secure: true })).headers.etag;
    };
    await run(printed, {}, async (site) => assert.match(String(await readMark(site)), /^"/));
    await run(printed.replace('location / {', 'gzip on; location / {'), {}, async (site) =>
      assert.match(String(await readMark(site)), /^W\/"/),
    );
  });
});
