import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, test } from 'node:test';
import { openPostgresStore } from '@cppcc-kit/postgres';
import { createEvent, createRow } from './postgres-suite.js';

describe('embedded, in a folder', () => {
  const place = mkdtempSync(join(tmpdir(), 'cppcc-disk-'));
  after(() => rmSync(place, { recursive: true, force: true, maxRetries: 5 }));

  test('a restart keeps everything, and a second process is kept out', async () => {
    const folder = join(place, 'county', 'data');
    const store = await openPostgresStore(`file:${folder}`);
    const row = createRow('kept', 1, { readers: ['role:staff'] });
    await store.write({ key: 'kept' }, async (tx) => {
      await tx.append('kept', [createEvent(1)], row);
      await tx.next('changes');
      await tx.remember('kept', { digest: 'd', outcome: { number: 1 } });
    });
    await assert.rejects(openPostgresStore(folder), { code: 'CPPCC_INVALID', path: 'database' });
    await store.close();

    const again = await openPostgresStore(folder);
    assert.deepEqual(await again.log('kept'), [createEvent(1)]);
    assert.deepEqual(await again.list({ addresses: ['role:staff'], limit: 5 }), [{ ...row, rank: 0 }]);
    await again.write({ key: 'kept' }, async (tx) => {
      assert.deepEqual(await tx.recall('kept'), { digest: 'd', outcome: { number: 1 } });
      assert.equal(await tx.next('changes'), 2);
    });
    await again.close();
    assert.ok(!existsSync(`${folder}.lock`));
  });

  test('a process killed while it writes has lost nothing that it acknowledged', async () => {
    const folder = join(place, 'killed');
    const acknowledged = await killWhileWriting(folder, 60);
    const store = await openPostgresStore(folder);
    const seqs = ((await store.log('killed')) ?? []).map(({ seq }) => seq);
    assert.ok(
      acknowledged >= 60 && seqs.length >= acknowledged,
      `${seqs.length} of ${acknowledged} are there`,
    );
    assert.deepEqual(
      seqs,
      seqs.map((_, index) => index + 1),
    );
    const [row] = await store.list({ addresses: ['role:staff'], limit: 5 });
    assert.equal(row?.summary.version, seqs.length, 'log and list agree');
    await store.close();
  });
});

/** @returns the last number that the process said was written before it was killed */
async function killWhileWriting(folder: string, after: number): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv.filter((each) => !each.startsWith('--test')),
      '--input-type=module',
      '--eval',
      WRITER,
      folder,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: process.cwd(),
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let last = 0;
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (++lines === after) child.kill('SIGKILL');
  }
  await ended;
  return last;
}

const WRITER = `
  import { openPostgresStore } from '@cppcc-kit/postgres';
  import { createEvent, createRow } from '${new URL('postgres-suite.ts', import.meta.url).href}';
  const store = await openPostgresStore(process.argv[1]);
  for (;;) {
    const seq = await store.write({ key: Math.random().toString(), caseId: 'killed' }, async (tx) => {
      const seq = ((await tx.log('killed')) ?? []).length + 1;
      const position = await tx.next('changes');
      await tx.append('killed', [createEvent(seq)], createRow('killed', position, { version: seq, readers: ['role:staff'] }));
      return seq;
    });
    console.log(seq);
  }
`;
