import { fileURLToPath } from 'node:url';
import { bundle, openTheatre, type Bundle, type Visit } from './measure.js';

const contestants = ['blank', 'vanilla', 'lit-hand', 'kit'] as const;
const ROUNDS = 5;

/** The proposal form beside forms written by hand: size, start and typing; medians of interleaved rounds. */
export async function run(): Promise<void> {
  const bundles = new Map<string, Bundle>();
  for (const name of contestants) bundles.set(name, await bundle(name));
  const visits = new Map<string, Visit[]>(contestants.map((name) => [name, []]));
  const theatre = await openTheatre();
  try {
    // Warms the fonts and the browser.
    await theatre.visit(bundles.get('blank')!);
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of contestants) visits.get(name)!.push(await theatre.visit(bundles.get(name)!));
    }
  } finally {
    await theatre.close();
  }
  const median = (name: string, key: keyof Visit): number => {
    const values = visits
      .get(name)!
      .map((visit) => visit[key])
      .sort((one, other) => one - other);
    return values[Math.floor(ROUNDS / 2)]!;
  };
  const floor = 'vanilla';
  console.log(
    `proposal form: medians of ${ROUNDS} interleaved rounds; (x) is a multiple of ${floor}, CPU is the main thread's; the kit's form has all fields of a proposal, the others twelve`,
  );
  console.log(
    '  form        brotli KB   calls to usable   calls per key   nodes   CPU ms to usable   CPU ms per key',
  );
  for (const name of contestants) {
    const times = (key: keyof Visit): string =>
      `${median(name, key).toFixed(1)} (${(median(name, key) / median(floor, key)).toFixed(2)}x)`;
    const cells = [
      (bundles.get(name)!.size / 1024).toFixed(1).padStart(9),
      String(median(name, 'callsToUsable')).padStart(15),
      median(name, 'callsPerKey').toFixed(0).padStart(13),
      String(median(name, 'nodes')).padStart(5),
      times('cpuToUsable').padStart(16),
      times('cpuPerKey').padStart(14),
    ];
    console.log(`  ${name.padEnd(10)}  ${cells.join('   ')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
