import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Calls per measurement: the packages take a thousand times as long. */
const CALLS = { kit: 2_000_000, floor: 2_000_000, 'chinese-days': 1_000, 'chinese-workday': 1_000 };
const QUESTIONS = ['add', 'count', 'is'];
const ROUNDS = 5;

/** One plain file, as a user's bundler would make it: a loader's helpers would be measured too. */
function bundle(folder) {
  const outfile = join(folder, 'measure.mjs');
  const entryPoints = [fileURLToPath(new URL('measure.mjs', import.meta.url))];
  buildSync({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@cppcc-kit/source'],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/**
 * Asks everybody the same questions, each in a process of its own, interleaved round by round; prints the medians in
 * CPU nanoseconds per call and how they compare with ours.
 * @returns {{ name: string, add: number, count: number, is: number, hash: string }[]}
 */
export function run() {
  const samples = new Map(Object.keys(CALLS).map((name) => [name, []]));
  const folder = mkdtempSync(join(tmpdir(), 'cppcc-bench-'));
  try {
    const child = bundle(folder);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, calls] of Object.entries(CALLS)) {
        const { stdout, stderr } = spawnSync(process.execPath, [child, name, String(calls)], {
          encoding: 'utf8',
        });
        const line = stdout.trim().split('\n').pop();
        if (!line.startsWith('{')) throw new Error(`${name}: ${stderr}`);
        samples.get(name).push(JSON.parse(line));
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const rows = [...samples].map(([name, taken]) => ({
    name,
    ...Object.fromEntries(
      QUESTIONS.map((question) => [question, median(taken.map((each) => each[question]))]),
    ),
    hash: taken[0].hash,
  }));
  print(rows);
  return rows;
}

function print(rows) {
  const kit = rows.find(({ name }) => name === 'kit');
  for (const { name, hash } of rows) {
    // chinese-workday is known to be wrong about 2023-01-03; the others rest on the same notices.
    if (name !== 'chinese-workday' && hash !== kit.hash)
      throw new Error(`${name} does not give our results: ${hash} instead of ${kit.hash}`);
  }
  console.log(
    `working days: CPU ns per call, median of ${ROUNDS} interleaved rounds; (x) is how often ours fits into it`,
  );
  console.log(`  ${''.padEnd(16)}${QUESTIONS.map((question) => question.padStart(20)).join('')}   results`);
  for (const row of rows) {
    const cells = QUESTIONS.map((question) =>
      `${format(row[question])} (${ratio(row[question] / kit[question])})`.padStart(20),
    );
    console.log(`  ${row.name.padEnd(16)}${cells.join('')}   ${row.hash === kit.hash ? 'same' : 'differ'}`);
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const format = (value) => value.toLocaleString('en-US', { maximumFractionDigits: value < 1000 ? 1 : 0 });
const ratio = (value) => `${value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 })}x`;

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
