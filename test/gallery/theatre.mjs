// Bundles all examples, serves them under a strict content security policy and shows them one by one in a browser.
// Used by scripts/gallery.mjs (photographs) and test/journeys/gallery.test.ts (checks).
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { findFaults } from '../../scripts/lib/faults.mjs';
import { listFiles, root } from '../../scripts/lib/paths.mjs';

/** A wide office screen and a phone. */
export const widths = [1280, 375];

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const pageOf = (module) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${module}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="portal.css">
<main></main><script type="module" src="${module}.js"></script></html>`;

/**
 * Opens a browser in which every example can be shown: `examples` lists them; `show` shows one and returns the page with
 * what is wrong with it. Examples of one module and width, shown in a row, share a page. `only` keeps the module of that
 * name. End with `close`.
 */
export async function openTheatre({ only } = {}) {
  const modules = findModules(only);
  const folder = mkdtempSync(join(tmpdir(), 'cppcc-gallery-'));
  const closing = [() => rmSync(folder, { recursive: true, force: true })];
  const close = async () => {
    while (closing.length > 0) await closing.pop()();
  };
  try {
    await bundle(modules, folder);
    const server = await serve(folder, modules);
    closing.push(() => server.close());
    const browser = await launch();
    closing.push(() => browser.close());
    return { ...(await enter(browser, `http://127.0.0.1:${server.address().port}`, modules)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function enter(browser, address, modules) {
  const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce' });
  let problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  let opened = '';

  async function open(module, width) {
    if (opened === `${module} ${width}`) return;
    await page.goto(`${address}/${module}.html`);
    await wait('[data-examples]');
    opened = `${module} ${width}`;
  }

  const wait = (selector) =>
    page
      .waitForSelector(selector, { state: 'attached', timeout: 15_000 })
      .catch(() => problems.push('never ready'));

  async function list({ name: module }) {
    await open(module, widths[0]);
    const text = await page.evaluate(() => document.documentElement.dataset.examples);
    if (!text) throw new Error(`${module}: ${problems.join('; ')}`);
    return JSON.parse(text).map((example) => ({ ...example, module }));
  }

  const examples = [];
  for (const module of modules) examples.push(...(await list(module)));

  return {
    examples,
    async show({ module, name }, width) {
      problems = [];
      await page.setViewportSize({ width, height: 900 });
      await open(module, width);
      await page.evaluate((wanted) => void window.showExample(wanted), name);
      await wait(`[data-shown="${name}"]`);
      return { page, problems: [...problems, ...(await findFaults(page))] };
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
    logLevel: 'warning',
    plugins: [
      {
        name: 'examples',
        setup(made) {
          made.onResolve({ filter: /^example:/ }, ({ path }) => ({
            path: path.slice(8),
            namespace: 'example',
          }));
          made.onLoad({ filter: /./, namespace: 'example' }, ({ path }) => {
            const { file } = modules.find(({ name }) => name === path);
            const contents = `import { examples } from ${JSON.stringify(file)};
              import { play } from ${JSON.stringify(stage)};
              play(examples);`;
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
    response.writeHead(200, {
      'content-type': types[extname(name)],
      'content-security-policy': "default-src 'self'",
    });
    response.end(module ? pageOf(module.name) : readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function launch() {
  const { path, args, env } = await findBrowser();
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
}
