import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, root } from '../../scripts/lib/paths.mjs';

const kept = join(root, 'node_modules', '.cache', 'cppcc-kit', 'empty-database');

/** Puts a new database there. PostgreSQL takes five seconds to make one, which is done once, and a copy a moment. */
export async function makeDatabase(folder: string): Promise<void> {
  const original = join(kept, describeSources());
  if (!existsSync(original)) await makeOriginal(original);
  cpSync(original, folder, { recursive: true });
}

/** What it is made by: with other sources another one is made. */
function describeSources(): string {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...listFiles('packages/postgres/src')])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

async function makeOriginal(original: string): Promise<void> {
  await mkdir(kept, { recursive: true });
  const folder = await mkdtemp(join(kept, 'new-'));
  // Loaded only now: it is rarely needed and takes a second.
  const { openPostgresStore } = await import('@cppcc-kit/postgres');
  const store = await openPostgresStore(join(folder, 'database'));
  await store.close();
  // Another test file may have been faster.
  await rename(join(folder, 'database'), original).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
}
