// Bundles all examples, serves them under a strict content security policy and shows them one by one in a browser.
// Used by scripts/gallery.mjs (photographs) and test/journeys/gallery.test.ts (checks).
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { listFiles, root } from '../../scripts/lib/paths.mjs';

/** A wide office screen and a phone. */
export const widths = [1280, 375];

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const pageOf = (module) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${module}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="portal.css">
<main></main><script type="module" src="${module}.js"></script></html>`;

/**
 * Opens a browser in which every example can be shown: `examples` lists them; `show` shows one and returns the page with
 * what is wrong with it. `only` keeps the module of that name. End with `close`.
 */
export async function openTheatre({ only } = {}) {
  const modules = findModules(only);
  const folder = mkdtempSync(join(tmpdir(), 'cppcc-gallery-'));
  await bundle(modules, folder);
  const server = await serve(folder, modules);
  const browser = await launch();
  const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce' });
  let problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));

  async function open(path) {
    problems = [];
    await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
    await page.waitForSelector('[data-ready]', { state: 'attached', timeout: 15_000 }).catch(() => problems.push('never ready'));
  }

  async function list({ name: module }) {
    await open(`${module}.html`);
    const text = await page.evaluate(() => document.documentElement.dataset.examples);
    if (!text) throw new Error(`${module}: ${problems.join('; ')}`);
    return JSON.parse(text).map((example) => ({ ...example, module }));
  }

  const examples = [];
  for (const module of modules) examples.push(...(await list(module)));

  return {
    examples,
    async show({ module, name }, width) {
      await page.setViewportSize({ width, height: 900 });
      await open(`${module}.html?${encodeURIComponent(name)}`);
      return { page, problems: [...problems, ...(await checkWidth(page)), ...(await checkAccess(page))] };
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findModules(only) {
  return listFiles('packages/components/src')
    .filter((file) => file.endsWith('.examples.ts'))
    .map((file) => ({ name: basename(file, '.examples.ts'), file: join(root, file) }))
    .filter(({ name }) => only === undefined || name === only);
}

/** The sources, with what the browsers served lack lowered, as in the one-file bundles. */
async function bundle(modules, outdir) {
  const stage = join(root, 'test/gallery/stage.ts');
  await build({
    entryPoints: modules.map(({ name }) => ({ in: `example:${name}`, out: name })),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'chrome86',
    conditions: ['@cppcc-kit/source', 'browser'],
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [
      {
        name: 'examples',
        setup(made) {
          made.onResolve({ filter: /^example:/ }, ({ path }) => ({ path: path.slice(8), namespace: 'example' }));
          made.onLoad({ filter: /./, namespace: 'example' }, ({ path }) => {
            const { file } = modules.find(({ name }) => name === path);
            const contents = `import { examples } from ${JSON.stringify(file)};
              import { play } from ${JSON.stringify(stage)};
              void play(examples);`;
            return { contents, resolveDir: root };
          });
        },
      },
    ],
  });
}

async function serve(folder, modules) {
  const server = createServer(({ url }, response) => {
    const name = basename(new URL(url, 'http://localhost').pathname);
    const module = modules.find((one) => `${one.name}.html` === name);
    const file = name === 'portal.css' ? join(root, 'test/gallery', name) : join(folder, name);
    if (!module && !existsSync(file)) {
      response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(name)], 'content-security-policy': "default-src 'self'" });
    response.end(module ? pageOf(module.name) : readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function launch() {
  const { path, args, env } = await findBrowser();
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
}

async function checkWidth(page) {
  const { needed, given } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { needed: scrollWidth, given: clientWidth };
  });
  return needed > given ? [`width: needs ${needed} px of ${given} and scrolls sideways`] : [];
}

async function checkAccess(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), standards);
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} at ${nodes.map(({ target }) => target.flat().join(' > ')).join(' | ')}`);
}
