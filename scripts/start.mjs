// npm start: the example portal on its own embedded database, on a fresh clone too.
// PORT (default 8080, the next free one if taken) and CPPCC_DATA (default .data/portal) may be set; for the rest see
// docs/reference/environment.md.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { freePort } from './lib/port.mjs';
import { runNode } from './lib/run.mjs';

const server = resolve(root, 'examples/portal-embed/src/server.ts');

if (!existsSync(server)) {
  console.error(`The example portal is not there yet: ${server} is missing.`);
  process.exit(1);
}
await ensureInstalled();
if ((await runNode(['scripts/build.mjs'])) !== 0) process.exit(1);
process.env.PORT = String(await choosePort());
process.env.CPPCC_DATA = resolve(root, process.env.CPPCC_DATA ?? '.data/portal');
await serve();

async function choosePort() {
  const wanted = Number(process.env.PORT ?? 8080);
  // What is no port is left to the settings of the portal, which say what is wrong with it.
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) return process.env.PORT;
  const port = await freePort(wanted);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, using ${port}.`);
  return port;
}

/**
 * Loads the server into this process, so that Ctrl-C and every other signal reach it directly, once, and nothing can
 * be left behind. It starts when loaded and prints its address and its accounts itself.
 */
async function serve() {
  const { register } = await import('tsx/esm/api');
  register();
  process.chdir(root);
  await import(pathToFileURL(server).href);
}
