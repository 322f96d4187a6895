import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browser.mjs';

const CONTESTANTS = ['raw', 'raw with summaries', 'kit', 'idb'];
const DURABILITIES = ['strict', 'relaxed'];
const ROUNDS = 12;
const PUTS = 50;
const DRAFTS = 1000;

/**
 * Drafts of 12 KB in Chromium with its profile on disk, beside hand-written IndexedDB and idb, interleaved round by
 * round; prints medians and how they compare with hand-written IndexedDB of the same durability.
 */
export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'cppcc-bench-'));
  const server = await serve(
    await bundle({ entryPoints: [fileURLToPath(new URL('page.mjs', import.meta.url))] }),
  );
  const browser = await findBrowser();
  Object.assign(process.env, browser.env);
  const options = { executablePath: browser.path, headless: true, args: browser.args };
  const context = await chromium.launchPersistentContext(folder, options);
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'bench' in window);
    const rows = await measure(page, await context.newCDPSession(page));
    print(rows);
    await printSizes();
    return rows;
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true, maxRetries: 5 });
  }
}

async function measure(page, devtools) {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const call = (method, ...parameters) =>
    page.evaluate(([name, given]) => window.bench[name](...given), [method, parameters]);
  const cpu = () => readCpu(devtools);
  const rows = CONTESTANTS.flatMap((name) => DURABILITIES.map((durability) => ({ name, durability })));
  for (const row of rows) {
    Object.assign(row, { put: [], cpu: [], list: [], listCpu: [] });
    await call('open', row.name, row.durability);
    await call('put', row.name, row.durability, PUTS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of rows) {
      const before = await cpu();
      row.put.push(...(await call('put', row.name, row.durability, PUTS)));
      row.cpu.push(((await cpu()) - before) / PUTS);
    }
  }
  const strict = rows.filter((row) => row.durability === 'strict');
  for (const row of strict) await call('fill', row.name, row.durability, DRAFTS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of strict) {
      const before = await cpu();
      row.list.push(await call('list', row.name, row.durability, DRAFTS));
      row.listCpu.push((await cpu()) - before);
    }
  }
  for (const row of strict)
    row.calls = await countCalls(devtools, PUTS, () => call('put', row.name, row.durability, PUTS));
  const calls = await countCalls(devtools, 1000, () => call('keystrokes', 1000));
  console.log(`drafts: ${calls.toFixed(2)} JS calls for a change while a save is due`);
  return rows;
}

async function readCpu(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** JS calls of the bundle per repetition, those of the measuring page included. */
async function countCalls(devtools, repetitions, work) {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await work();
  const { result } = await devtools.send('Profiler.takePreciseCoverage');
  await devtools.send('Profiler.stopPreciseCoverage');
  const functions = result
    .filter(({ url }) => url.endsWith('/page.js'))
    .flatMap((script) => script.functions);
  return functions.reduce((sum, { ranges }) => sum + ranges[0].count, 0) / repetitions;
}

function print(rows) {
  const columns = [
    'put p50 ms',
    'put p95 ms',
    'CPU ms a put',
    'JS calls a put',
    `list ${DRAFTS} ms`,
    'its CPU ms',
  ];
  console.log(
    `drafts: 12 KB, median of ${ROUNDS} interleaved rounds of ${PUTS} puts; (x) beside hand-written IndexedDB`,
  );
  console.log(`  ${''.padEnd(28)}${columns.map((column) => column.padStart(18)).join('')}`);
  for (const row of rows) {
    const floor = rows.find(({ name, durability }) => name === 'raw' && durability === row.durability);
    const cell = (read) =>
      read(row) === undefined ? '' : `${read(row).toFixed(2)} (${(read(row) / read(floor)).toFixed(2)}x)`;
    const cells = [
      cell(({ put }) => quantile(put, 0.5)),
      cell(({ put }) => quantile(put, 0.95)),
      cell((each) => quantile(each.cpu, 0.5)),
      cell(({ calls }) => calls),
      cell(({ list }) => quantile(list, 0.5)),
      cell(({ listCpu }) => quantile(listCpu, 0.5)),
    ];
    console.log(
      `  ${`${row.name}, ${row.durability}`.padEnd(28)}${cells.map((each) => each.padStart(18)).join('')}`,
    );
  }
}

async function printSizes() {
  const sources = {
    'what a form loads': "export { openDrafts, createAutosave, formatSavedAt } from '@cppcc-kit/drafts'",
    'the whole package': "export * from '@cppcc-kit/drafts'",
    'idb alone': "export { openDB } from 'idb'",
  };
  for (const [what, contents] of Object.entries(sources)) {
    const code = await bundle({
      stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    });
    console.log(`drafts: ${what}: ${brotliCompressSync(code).length} bytes brotli (${code.length} minified)`);
  }
}

async function bundle(entry) {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    conditions: ['@cppcc-kit/source'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

/** Isolated, because the page's clock is coarse otherwise. */
async function serve(script) {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(
      isScript
        ? script
        : '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

const quantile = (numbers, share) =>
  numbers.length === 0
    ? undefined
    : [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
