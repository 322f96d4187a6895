import type { CaseStore } from '@cppcc-kit/adapter';
import { openPostgresStore } from '@cppcc-kit/postgres';
import { startServer } from '../../conformance/postgres-server.js';
import { createEvent, createRow } from '../../conformance/postgres-suite.js';

const CASES = 20_000;
const BATCH = 1_000;
const ROUNDS = 5;
/** About what a proposal has in writing. */
const BODY = '学校周边道路窄、车位少、护学力量不足。'.repeat(50);
const STAFF = ['person:s1', 'role:proposalCommittee', 'everyone'];

interface Rate {
  readonly perSecond: number;
  /** Microseconds of this process. */
  readonly cpu: number;
}

const server = process.argv[2] === 'server' ? await startServer(undefined, []) : undefined;
const store = await openPostgresStore(server?.url);
let cases = 0;
try {
  const [one, eight, first, deep] = await measureAll(store);
  const rates = {
    'open a case': one,
    'open a case, eight at once': eight,
    'first page of 50': first,
    'page of 50 far down': deep,
  };
  console.log(JSON.stringify({ rates, cases, deepToFirst: first.perSecond / deep.perSecond }));
} finally {
  await store.close();
  await server?.remove();
}

async function measureAll(store: CaseStore): Promise<readonly [Rate, Rate, Rate, Rate]> {
  const open = () => openCases(store, 1);
  const one = await measure(200, 1, open);
  const eight = await measure(400, 8, open);
  while (cases < CASES) await openCases(store, BATCH);
  const page = (below?: number) => () =>
    store.list({ addresses: STAFF, limit: 51, ...(below === undefined ? {} : { below }) });
  // Round by round, so that a busy minute of the machine meets both.
  const firsts: Rate[] = [];
  const deeps: Rate[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    firsts.push(await measure(60, 1, page()));
    deeps.push(await measure(60, 1, page(1_000)));
  }
  return [one, eight, getMedian(firsts), getMedian(deeps)];
}

/** One write with what a back end does in it: key, number, log, row, answer. */
function openCases(store: CaseStore, count: number): Promise<void> {
  const key = `key ${cases + 1}`;
  const ids = Array.from({ length: count }, () => ++cases);
  return store.write({ key }, async (tx) => {
    await tx.recall(key);
    for (const number of ids) {
      const id = `case ${number}`;
      const readers = [`person:m${number % 300}`, `unit:u${number % 60}`, 'role:proposalCommittee'];
      const row = createRow(id, await tx.next('changes'), {
        readers,
        persons: [`m${number % 300}`],
        text: `关于改善交通的提案${number}`,
      });
      await tx.append(id, [createEvent(1, { body: BODY })], {
        ...row,
        snapshot: { ...row.snapshot, data: { body: BODY } },
      });
    }
    await tx.remember(key, { digest: 'd', outcome: { version: 1 } });
  });
}

async function measure(times: number, atOnce: number, work: () => Promise<unknown>): Promise<Rate> {
  const start = performance.now();
  const used = process.cpuUsage();
  let left = times;
  const worker = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const { user, system } = process.cpuUsage(used);
  return { perSecond: times / ((performance.now() - start) / 1000), cpu: (user + system) / times };
}

/** By time, not by CPU: a server's own work is not in ours. */
function getMedian(rates: readonly Rate[]): Rate {
  return [...rates].sort((one, other) => one.perSecond - other.perSecond)[Math.floor(rates.length / 2)]!;
}
