import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const CASES: Readonly<Record<string, number>> = {
  kit: 100_000,
  table: 100_000,
  robot3: 50_000,
  xstate: 20_000,
};
const ROUNDS = 5;

/** One plain file, as a user's bundler would make it: a loader's helpers would be measured too. */
function bundle(folder: string): string {
  const outfile = join(folder, 'measure.mjs');
  const entry = fileURLToPath(new URL('measure.ts', import.meta.url));
  buildSync({
    entryPoints: [entry],
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

/** Replays 40-event logs through each engine, interleaved round by round; medians, and ratios of our own to each. */
export function run(): void {
  const rates = new Map<string, number[]>();
  const ends = new Set<string>();
  const folder = mkdtempSync(join(tmpdir(), 'cppcc-bench-'));
  const child = bundle(folder);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, cases] of Object.entries(CASES)) {
      const { stdout, stderr } = spawnSync(process.execPath, [child, name, String(cases)], {
        encoding: 'utf8',
      });
      const line = stdout.trim().split('\n').pop();
      if (!line?.startsWith('{')) throw new Error(`${name}: ${stderr}`);
      const result = JSON.parse(line) as { perSecond: number; hash: string };
      ends.add(result.hash);
      rates.set(name, [...(rates.get(name) ?? []), result.perSecond]);
    }
  }
  rmSync(folder, { recursive: true });
  if (ends.size !== 1) throw new Error(`The engines do not end in the same states: ${[...ends].join(', ')}`);
  const median = (name: string) =>
    [...(rates.get(name) ?? [])].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  const kit = median('kit');
  console.log('engine: events per CPU second, median of 5 interleaved rounds; all end in the same states');
  for (const name of Object.keys(CASES))
    console.log(
      `  ${name.padEnd(8)} ${Math.round(median(name)).toLocaleString('en-US').padStart(12)}   kit is ${(kit / median(name)).toFixed(2)}x`,
    );
  console.log(`  100,000 cases of 40 events: ${(4_000_000 / kit).toFixed(2)} s of CPU`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
