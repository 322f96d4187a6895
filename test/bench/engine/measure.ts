import { createHash } from 'node:crypto';
import { contestants } from './contestants.js';
import { makeLogs } from './model.js';

/** Child process: one contestant, one measurement, one JSON line. `node measure.ts NAME CASES` */
const [name = '', cases = '0'] = process.argv.slice(2);
const contestant = contestants[name]!;
const logs = makeLogs().map((log) => contestant.prepare(log));
const end = createHash('sha1');
for (const log of logs.slice(0, 50)) end.update(contestant.fold(log));
for (let index = 0; index < 2000; index++) contestant.fold(logs[index % logs.length]);
const before = process.cpuUsage();
for (let index = 0; index < Number(cases); index++) contestant.fold(logs[index % logs.length]);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    name,
    perSecond: (Number(cases) * 40 * 1e6) / (user + system),
    hash: end.digest('hex').slice(0, 8),
  }),
);
