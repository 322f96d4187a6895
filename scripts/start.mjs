// npm start: the example portal on its own embedded database, on a fresh clone too.
// PORT (default 8080, the next free one if taken) and CPPCC_DATA (default .data/portal) may be set.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { freePort } from './lib/port.mjs';
import { runNode } from './lib/run.mjs';

const server = 'examples/portal-embed/src/server.ts';

if (!existsSync(join(root, server))) {
  console.error(`The example portal is not there yet: ${server} is missing.`);
  process.exit(1);
}
await ensureInstalled();
if ((await runNode(['scripts/build.mjs'])) !== 0) process.exit(1);
await serve(await choosePort(), resolve(root, process.env.CPPCC_DATA ?? '.data/portal'));

async function choosePort() {
  const wanted = Number(process.env.PORT ?? 8080);
  const port = await freePort(wanted);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, using ${port}.`);
  return port;
}

/** The server prints its address and its accounts itself; this process only lives and ends with it. */
async function serve(port, data) {
  const child = spawn(process.execPath, ['--conditions=@cppcc-kit/source', '--import', 'tsx', server], {
    cwd: root,
    env: { ...process.env, PORT: String(port), CPPCC_DATA: data },
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to the server as well; without one the signal reaches only this process.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const code = await new Promise((done) => child.on('close', done));
  // Ended by a signal, as asked, is not an error.
  process.exitCode = code ?? 0;
}
