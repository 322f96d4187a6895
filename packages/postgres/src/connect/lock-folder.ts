import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CppccError } from '@cppcc-kit/sdk';

const held = new Set<string>();

/**
 * Keeps a second process out of a data folder: an embedded database opened twice loses what either one wrote, without a
 * word. The file beside the folder holds our process id; one left by a process that was killed does not count.
 *
 * @returns unlocks
 * @throws {CppccError} `CPPCC_INVALID`
 */
export function lockFolder(folder: string): () => void {
  const file = `${resolve(folder)}.lock`;
  for (let attempt = 1; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      // Two that remove the same stale file: one of them then creates it first.
      if (attempt > 2 || isHeld(file)) throw inUse(error);
      rmSync(file, { force: true });
    }
  }
}

function isHeld(file: string): boolean {
  const owner = Number(readFileSync(file, 'utf8'));
  // In a container the process that was killed had our id.
  if (owner === process.pid) return held.has(file);
  if (!Number.isSafeInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // There is one, of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(cause: unknown): CppccError {
  return new CppccError(
    'CPPCC_INVALID',
    '数据目录正由另一个程序使用。请先关闭那个程序；确认没有程序在用时，可删除目录旁的“.lock”文件后重试。',
    { path: 'database', cause },
  );
}
