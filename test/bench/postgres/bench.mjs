// npm run bench -- postgres: the case store on an embedded database and on a server, in one run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Each database in a process of its own: an embedded one lives in ours, and would be measured with it. */
const databases = ['server', 'embedded'];

export function run() {
  const figures = Object.fromEntries(databases.map((name) => [name, measure(name)]));
  const { server, embedded } = figures;
  console.log('store: operations per second, Node CPU per operation; embedded runs the database inside Node');
  for (const what of Object.keys(server.rates)) {
    const columns = databases.map((name) => {
      const { perSecond, cpu } = figures[name].rates[what];
      return `${name} ${String(Math.round(perSecond)).padStart(6)}/s ${String(Math.round(cpu)).padStart(6)} µs`;
    });
    const ratio = (server.rates[what].perSecond / embedded.rates[what].perSecond).toFixed(1);
    console.log(`  ${what.padEnd(34)} ${columns.join('   ')}   server is ${ratio}x`);
  }
  for (const name of databases)
    console.log(
      `  ${name}: a deep page takes ${figures[name].deepToFirst.toFixed(2)}x the first one, at ${figures[name].cases.toLocaleString('en-US')} cases`,
    );
}

function measure(name) {
  const file = fileURLToPath(new URL('measure.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@cppcc-kit/source', '--import', 'tsx', file, name],
    { encoding: 'utf8' },
  );
  const line = stdout.trim().split('\n').pop();
  if (!line?.startsWith('{')) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(line);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
