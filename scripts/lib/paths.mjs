// Where things are: the repository, its files, and the commands that packages bring along.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const neverEntered = new Set(['node_modules', 'lib', 'dist', '.git']);

/** Every file below `folder`, as paths from the repository root with forward slashes, sorted; [] if absent. */
export function listFiles(folder) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .flatMap((entry) => {
      const path = relative(root, join(start, entry.name)).split(sep).join('/');
      if (!entry.isDirectory()) return [path];
      return neverEntered.has(entry.name) ? [] : listFiles(path);
    })
    .sort();
}

/** The script behind a command of an installed package. Started with node itself, it needs no shell on Windows. */
export function commandOf(packageName, command = packageName) {
  const require = createRequire(join(root, 'package.json'));
  const manifest = findManifest(require, packageName);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** Not `require.resolve('x/package.json')`: many packages do not export that path. */
function findManifest(require, packageName) {
  const folders = require.resolve.paths(packageName) ?? [];
  const manifest = folders.map((folder) => join(folder, packageName, 'package.json')).find(existsSync);
  if (!manifest) throw new Error(`The package ${packageName} is not installed: run npm ci.`);
  return manifest;
}

/** npm's own script: the one that started us, else the one beside node. */
export function npmCommand() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (!found)
    throw new Error('npm was not found beside node: start this script through npm (npm start, npm test).');
  return found;
}
