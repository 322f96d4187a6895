// npm run bench [-- engine workdays form drafts postgres]: our figures beside what a user would pick instead, as ratios.
// Figures are for reading, never for passing or failing; they need a quiet machine.
import { readdirSync } from 'node:fs';
import { ensureInstalled } from '../../scripts/lib/install.mjs';

const here = new URL('./', import.meta.url);
const known = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

await ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n== ${name}`);
  const file = readdirSync(new URL(`${name}/`, here)).find((each) => /^bench\.m?[jt]s$/.test(each));
  const { run } = await import(new URL(`${name}/${file}`, here));
  await run();
}
