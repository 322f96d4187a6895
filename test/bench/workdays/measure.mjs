import { createHash } from 'node:crypto';
import { CONTESTANTS, DATES } from './contestants.mjs';

/** Child process: one contestant, one measurement, one JSON line. `node measure.mjs NAME CALLS` */
const [name = '', calls = '0'] = process.argv.slice(2);
const library = CONTESTANTS[name]();

let seed = 11;
const random = (below) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
// Copies, so that no contestant is handed the very strings of its own table.
const copy = (text) => Buffer.from(text).toString('latin1');
const queries = Array.from({ length: 100_000 }, () => {
  const from = random(DATES.length - 120);
  return { from: copy(DATES[from]), n: 1 + random(60), to: copy(DATES[from + random(120)]) };
});

const hash = createHash('sha1');
for (const { from, n, to } of queries.slice(0, 300))
  hash.update(`${library.add(from, n)} ${library.count(from, to)} ${library.is(from)}\n`);

let sink = 0;
function time(question) {
  for (let i = 0; i < Math.min(calls, 20_000); i++) sink += question(queries[i % queries.length]);
  const before = process.cpuUsage();
  for (let i = 0; i < calls; i++) sink += question(queries[i % queries.length]);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / calls;
}
const add = time(({ from, n }) => library.add(from, n).length);
const count = time(({ from, to }) => library.count(from, to));
const is = time(({ from }) => (library.is(from) ? 1 : 0));
console.log(JSON.stringify({ name, add, count, is, hash: hash.digest('hex').slice(0, 8), sink }));
