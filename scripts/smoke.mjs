// Does `npm start` serve the portal? Starts it with an empty database, asks for the page and its health, stops it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { npmCommand, root } from './lib/paths.mjs';
import { freePort } from './lib/port.mjs';

const secondsToStart = 180;

const data = mkdtempSync(join(tmpdir(), 'cppcc-smoke-'));
const port = await freePort(0);
const portal = start();
try {
  const address = await printedAddress();
  await expectPage(address, '/', /<cppcc-/);
  await expectPage(address, '/health', /./);
  console.log(`smoke: npm start serves the portal at ${address}: ok`);
} catch (error) {
  console.error(`smoke: ${error.message}\nWhat npm start printed:\n${portal.log}`);
  process.exitCode = 1;
} finally {
  await stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function start() {
  const child = spawn(process.execPath, [npmCommand(), 'start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), CPPCC_DATA: join(data, 'portal') },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: npm passes signals to its shell only, so they are sent to the whole group.
    detached: process.platform !== 'win32',
  });
  const started = { child, log: '', ended: new Promise((done) => child.on('close', done)) };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (started.log += text));
  }
  return started;
}

async function printedAddress() {
  const pattern = new RegExp(`https?://[\\w.-]+:${port}\\b`);
  const end = Date.now() + secondsToStart * 1000;
  while (Date.now() < end) {
    const address = pattern.exec(portal.log);
    if (address) return address[0];
    const ended = await Promise.race([portal.ended.then(() => true), wait(200, false)]);
    if (ended) throw new Error('npm start ended before it printed an address.');
  }
  throw new Error(`npm start printed no address within ${secondsToStart} s.`);
}

async function expectPage(address, path, content) {
  const response = await fetch(address + path, { signal: AbortSignal.timeout(30_000) });
  const text = await response.text();
  if (response.ok && content.test(text)) return;
  throw new Error(`${path} answered ${response.status} without ${content}: ${text.slice(0, 500)}`);
}

/** One SIGTERM for all, as a closing terminal would; what is still there later is killed, and that is a failure. */
async function stop() {
  if (portal.child.exitCode !== null) return;
  signalAll('SIGTERM');
  const ended = await Promise.race([portal.ended.then(() => true), wait(15_000, false, { ref: false })]);
  if (ended) return;
  console.error('smoke: the portal did not stop within 15 s after SIGTERM.');
  process.exitCode = 1;
  signalAll('SIGKILL');
}

function signalAll(signal) {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(portal.child.pid), '/t', '/f']);
  else process.kill(-portal.child.pid, signal);
}
