import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';

/** A portal of its own for one journey: embedded database in a folder of its own, a clock that stands until it is moved. */
export interface RunningPortal {
  readonly address: string;
  /** To an ISO instant, only forward. */
  moveClock(now: string): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds; with the demonstration cases and other work on the machine it takes a while. */
const longestStart = 240_000;
const root = new URL('../../', import.meta.url).pathname;

export async function startPortal(settings: Readonly<Record<string, string>>): Promise<RunningPortal> {
  const data = await mkdtemp(join(tmpdir(), 'cppcc-journey-'));
  const port = await getFreePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['--conditions=@cppcc-kit/source', '--import', 'tsx', 'examples/portal-embed/src/server.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), CPPCC_DATA: data, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const patience = Date.now() + longestStart;
  for (;;) {
    if (server.exitCode !== null || Date.now() > patience) {
      server.kill('SIGKILL');
      throw new Error(`The portal did not start:\n${output}`);
    }
    const response = await fetch(`${address}/health`).catch(() => undefined);
    if (response?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    async moveClock(now) {
      const response = await fetch(`${address}/api/test/clock`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address }, body: JSON.stringify({ now }) });
      assert.equal(response.status, 204, `the clock goes to ${now}`);
    },
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function getFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
