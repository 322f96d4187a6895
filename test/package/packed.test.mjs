// The packages as a stranger gets them: packed, installed together in an empty folder, linted, imported, typed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { commandOf, npmCommand, root } from '../../scripts/lib/paths.mjs';

const packages = readdirSync(join(root, 'packages')).map((folder) => ({
  folder,
  manifest: JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')),
}));

// These extend HTMLElement or register elements when loaded: their files are checked, not run.
const needsDom = new Set(['components']);

const place = mkdtempSync(join(tmpdir(), 'cppcc-packed-'));
const consumer = join(place, 'consumer');
let tarballs;

before(() => {
  tarballs = pack();
  install(tarballs.map((tarball) => join(place, tarball.filename)));
});

after(() => rmSync(place, { recursive: true, force: true, maxRetries: 5 }));

for (const { folder, manifest } of packages) {
  const installed = join(consumer, 'node_modules', manifest.name);

  describe(manifest.name, () => {
    test('holds no tests and no build notes', () => {
      const files = tarballs.find((tarball) => tarball.name === manifest.name).files.map((file) => file.path);
      const unwanted = files.filter((path) => /\.test\.|\.tsbuildinfo$/.test(path));
      assert.deepEqual(unwanted, []);
    });

    test('has every file that its exports name', () => {
      const named = Object.values(manifest.exports).flatMap((target) => Object.values(target));
      const missing = named.filter((path) => !existsSync(join(installed, path)));
      assert.deepEqual(missing, []);
    });

    test('imports only what it depends on, in its code and in its types', () => {
      const code = readdirSync(installed, { recursive: true }).filter((path) =>
        /^(lib|dist).*(\.js|\.d\.ts)$/.test(path),
      );
      const imported = code.flatMap((path) => importedPackages(readFileSync(join(installed, path), 'utf8')));
      const allowed = new Set([manifest.name, ...Object.keys(manifest.dependencies ?? {})]);
      assert.deepEqual(
        [...new Set(imported)].filter((name) => !allowed.has(name)),
        [],
      );
    });

    test('passes publint', async () => {
      const { messages } = await publint({ pkgDir: installed, pack: false });
      for (const message of messages) console.log(`${manifest.name}: ${formatMessage(message, manifest)}`);
      assert.deepEqual(
        messages.filter((message) => message.type === 'error'),
        [],
      );
    });

    for (const path of importPaths(manifest)) {
      test(`${path} can be imported`, { skip: needsDom.has(folder) && 'needs a DOM' }, () => {
        node(['--input-type=module', '--eval', `await import('${path}')`], consumer);
      });
    }
  });
}

test('every entry has types that a strict program can use', () => {
  const imports = packages
    .flatMap(({ manifest }) => importPaths(manifest))
    .map((path, index) => `import * as entry${index} from '${path}';\nvoid entry${index};\n`);
  writeFileSync(join(consumer, 'consumer.mts'), imports.join(''));
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2021'];
  const lib = ['--lib', 'es2021,dom,dom.iterable'];
  node([commandOf('typescript', 'tsc'), ...options, ...lib, 'consumer.mts'], consumer);
});

function pack() {
  const selection = packages.flatMap(({ folder }) => ['--workspace', `packages/${folder}`]);
  const output = npm(['pack', '--json', '--pack-destination', place, ...selection], root);
  return JSON.parse(output);
}

function install(files) {
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...files], consumer);
}

function importPaths(manifest) {
  return Object.keys(manifest.exports).map((path) => manifest.name + path.slice(1));
}

/** Names of the packages in `from 'x'`, `import 'x'` and `import('x')`; Node's own and relative ones left out. */
function importedPackages(code) {
  const specifiers = [...code.matchAll(/\b(?:from\s*|import\s*\(?\s*)['"]([@\w][^'"]*)['"]/g)].map(
    (match) => match[1],
  );
  const names = specifiers.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0]);
  return names.filter((name) => !isBuiltin(name));
}

function npm(args, cwd) {
  return node([npmCommand(), ...args], cwd);
}

/** What node printed; when it fails, the error says what it printed. */
function node(args, cwd) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `node ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
