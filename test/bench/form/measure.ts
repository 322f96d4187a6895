import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browser.mjs';

/** What one visit of a form costs. Counts repeat exactly; CPU time is that of the page's main thread. */
export interface Visit {
  /** Function calls until the text areas are there and the first input has the focus. */
  readonly callsToUsable: number;
  /** Function calls for one key in a text area that holds 2,900 characters, autosave on. */
  readonly callsPerKey: number;
  readonly nodes: number;
  /** Milliseconds. */
  readonly cpuToUsable: number;
  readonly cpuPerKey: number;
}

const KEYS = 20;
const WRITTEN = '本县老旧小区加装电梯取得进展，但资金筹措难、意见统一难、后续管养难，群众反映集中。'
  .repeat(80)
  .slice(0, 2900);
const PAGE =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>提案</title><body><script type="module" src="form.js"></script>';

/** What a contestant's page loads. */
export interface Bundle {
  /** By path: `/form.js`, and what it loads. */
  readonly files: ReadonlyMap<string, string>;
  /** Bytes, brotli, of what has to be there before the form shows: without what it imports later. */
  readonly size: number;
}

export async function bundle(name: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: { form: fileURLToPath(new URL(`contestants/${name}.ts`, import.meta.url)) },
    outdir: '/',
    splitting: true,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['@cppcc-kit/source', 'browser', 'production'],
    metafile: true,
    write: false,
  });
  const files = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [`/${basename(path)}`, output]),
  );
  const first = new Set(['/form.js']);
  for (const path of first)
    for (const { kind, path: next } of outputs.get(path)!.imports)
      if (kind === 'import-statement') first.add(`/${basename(next)}`);
  const size = [...first].reduce((sum, path) => sum + brotliCompressSync(files.get(path)!).length, 0);
  return { files, size };
}

export interface Theatre {
  visit(served: Bundle): Promise<Visit>;
  close(): Promise<void>;
}

/** A browser and a server that serves one form at a time. */
export async function openTheatre(): Promise<Theatre> {
  let served: Bundle | undefined;
  const server: Server = createServer(({ url }, response) => {
    const script = served?.files.get(url ?? '');
    response.writeHead(200, {
      'content-type': script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    });
    response.end(script ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { path, args, env } = await findBrowser();
  const browser: Browser = await chromium.launch({
    executablePath: path,
    args,
    env: { ...process.env, ...env },
  });

  return {
    async visit(bundle) {
      served = bundle;
      // Counting calls switches optimization off, so CPU time is taken on a visit of its own.
      return {
        ...(await inNewPage(browser, address, countCalls)),
        ...(await inNewPage(browser, address, takeTime)),
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function inNewPage<T>(
  browser: Browser,
  address: string,
  work: (page: Page, cdp: CDPSession, open: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const open = async (): Promise<void> => {
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.usable, undefined, { polling: 40 });
  };
  try {
    return await work(page, cdp, open);
  } finally {
    await context.close();
  }
}

async function countCalls(
  page: Page,
  cdp: CDPSession,
  open: () => Promise<void>,
): Promise<Pick<Visit, 'callsToUsable' | 'callsPerKey' | 'nodes'>> {
  const take = async (): Promise<number> => {
    const { result } = await cdp.send('Profiler.takePreciseCoverage');
    const scripts = result.filter(({ url }) => url.endsWith('.js'));
    return scripts
      .flatMap(({ functions }) => functions)
      .reduce((sum, { ranges }) => sum + ranges[0]!.count, 0);
  };
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await open();
  const callsToUsable = await take();
  const nodes = await page.evaluate(() => window.countNodes());
  await write(page, cdp);
  await take();
  await typeKeys(page, cdp);
  return { callsToUsable, callsPerKey: (await take()) / KEYS, nodes };
}

async function takeTime(
  page: Page,
  cdp: CDPSession,
  open: () => Promise<void>,
): Promise<Pick<Visit, 'cpuToUsable' | 'cpuPerKey'>> {
  const take = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await open();
  const cpuToUsable = await take();
  await write(page, cdp);
  const before = await take();
  await typeKeys(page, cdp);
  return { cpuToUsable, cpuPerKey: ((await take()) - before) / KEYS };
}

async function write(page: Page, cdp: CDPSession): Promise<void> {
  await page.evaluate(() => window.focusText());
  await cdp.send('Input.insertText', { text: WRITTEN });
  await page.waitForTimeout(800);
}

async function typeKeys(page: Page, cdp: CDPSession): Promise<void> {
  const key = { text: 'a', key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65 };
  for (let count = 0; count < KEYS; count++) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await page.waitForTimeout(40);
  }
  // The last save belongs to the keys.
  await page.waitForTimeout(500);
}
