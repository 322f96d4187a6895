import type { ChildProcess } from 'node:child_process';
import { after, before } from 'node:test';

/**
 * Opens something before the tests of a `describe` and closes it after them, whatever has failed: what stays open would
 * keep a test file from ending. Answers a function that returns it.
 */
export function setUp<T extends object>(
  open: () => Promise<T>,
  close: (opened: T) => Promise<void>,
): () => T {
  let opened: T | undefined;
  before(async () => {
    opened = await open();
  });
  after(async () => {
    if (opened !== undefined) await close(opened);
  });
  return () => {
    if (opened === undefined) throw new Error('This is opened before the first test, not earlier.');
    return opened;
  };
}

const programs = new Set<ChildProcess>();

/** A program that is not to outlive the tests, even if they are ended from outside. */
export function endsWithTests(program: ChildProcess): void {
  programs.add(program);
  program.once('exit', () => programs.delete(program));
}

process.once('exit', () => {
  for (const program of programs) program.kill('SIGKILL');
});
// The time limit of a file ends it by this signal, on which no `exit` would follow by itself.
process.once('SIGTERM', () => process.exit(1));
