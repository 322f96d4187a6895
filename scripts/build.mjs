// Compiles the packages (src -> lib) and bundles them (lib -> dist). Does nothing when no source has changed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { commandOf, listFiles, root } from './lib/paths.mjs';
import { runNode, step } from './lib/run.mjs';

const stamp = join(root, 'node_modules', '.cache', 'cppcc-kit', 'built-from.txt');
const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);

await ensureInstalled();
const sources = describeSources();
if (isBuilt(sources)) {
  console.log('The build is up to date.');
} else {
  await step('build', build);
}

async function build() {
  rmSync(stamp, { force: true });
  await runStep('types and modules (tsc -b)', [commandOf('typescript', 'tsc'), '-b']);
  for (const folder of packages) rmSync(join(root, folder, 'dist'), { recursive: true, force: true });
  await runStep('bundles (rollup)', [commandOf('rollup'), '--config']);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

async function runStep(title, args) {
  const code = await step(title, () => runNode(args));
  if (code === 0) return;
  console.error(`The build stopped: ${title} reported errors.`);
  process.exit(1);
}

function isBuilt(wanted) {
  const hasOutput = packages.every((folder) => existsSync(join(root, folder, 'dist')));
  return hasOutput && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** One line per file that the build reads, so that a removed or restored file counts as a change too. */
function describeSources() {
  const shared = ['package-lock.json', 'rollup.config.js', 'tsconfig.json', 'tsconfig.base.json'];
  const own = packages.flatMap(listFiles).filter((file) => !file.endsWith('.test.ts'));
  return [...shared, ...own].map((file) => `${file} ${statSync(join(root, file)).mtimeMs}`).join('\n');
}
