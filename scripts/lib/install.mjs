// Makes `npm start` and `npm test` work straight after `git clone`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runNpm } from './run.mjs';

const oldestNode = [20, 19];

/** Installs the dependencies when they are missing or differ from package-lock.json; exits when that fails. */
export async function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.log(
    'The dependencies are missing or out of date. Installing them with npm ci (about a minute) ...',
  );
  if ((await runNpm(['ci'])) !== 0) {
    console.error('npm ci failed: see its messages above, then run the same command again.');
    process.exit(1);
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Compares contents, not dates: a checkout touches package-lock.json without changing it. */
function isInstalled() {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(installedLock);
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    const isForAnotherPlatform = entry.optional === true && !(path in installed);
    return isForAnotherPlatform || installed[path]?.version === entry.version;
  });
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
