import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { makeDatabase } from './empty-database.js';
import { endsWithTests, setUp } from './set-up.js';

/** A portal of its own for one journey: embedded database in a folder of its own, a clock that stands until it is moved. */
export interface RunningPortal {
  readonly address: string;
  /** To an ISO instant, only forward. */
  moveClock(now: string): Promise<void>;
  stop(): Promise<void>;
}

/** Environment variables of the portal, see its settings.ts. */
type Settings = Readonly<Record<string, string>>;

/** The rules of 商州 and no cases; it is Monday, 12 January 2026. */
export const quietPortal: Settings = {
  CPPCC_PROFILE: '611002',
  CPPCC_SEED: '0',
  CPPCC_NOW: '2026-01-12T09:00:00+08:00',
};

/** Milliseconds; with the demonstration cases and other work on the machine it takes a while. */
const longestStart = 240_000;
const longestStop = 10_000;
const root = new URL('../../', import.meta.url).pathname;

export async function startPortal(settings: Settings): Promise<RunningPortal> {
  const data = await mkdtemp(join(tmpdir(), 'cppcc-journey-'));
  await makeDatabase(join(data, 'database'));
  const port = await getFreePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    ['--conditions=@cppcc-kit/source', '--import', 'tsx', 'examples/portal-embed/src/server.ts'],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port), CPPCC_DATA: data, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  endsWithTests(server);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    const patience = setTimeout(() => server.kill('SIGKILL'), longestStop);
    await ended;
    clearTimeout(patience);
    await rm(data, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await waitUntilReady(server, address);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    address,
    async moveClock(now) {
      const response = await fetch(`${address}/api/test/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address },
        body: JSON.stringify({ now }),
      });
      assert.equal(response.status, 204, `the clock goes to ${now}`);
    },
    stop,
  };
}

/** A portal for the tests of a `describe`. */
export const setUpPortal = (settings: Settings) =>
  setUp(
    () => startPortal(settings),
    (portal) => portal.stop(),
  );

async function waitUntilReady(server: ChildProcess, address: string): Promise<void> {
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const patience = Date.now() + longestStart;
  while (!(await fetch(`${address}/health`).catch(() => undefined))?.ok) {
    if (server.exitCode !== null || Date.now() > patience)
      throw new Error(`The portal did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function getFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
