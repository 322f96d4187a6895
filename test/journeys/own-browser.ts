import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type BrowserContext } from 'playwright-core';
import { getLaunchOptions } from './browser.js';
import { endsWithTests } from './set-up.js';

/** A browser with a profile of its own on disk, which can be killed like one whose computer lost its power. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Also of one that is dead already. */
  kill(): Promise<void>;
}

export async function openOwnBrowser(profile: string): Promise<OwnBrowser> {
  const { executablePath, args, env } = await getLaunchOptions();
  const program = spawn(
    executablePath,
    [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  endsWithTests(program);
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const kill = async () => {
    program.kill('SIGKILL');
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(await readAddress(program));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The browser has no profile.');
    return {
      context,
      async kill() {
        await kill();
        await browser.close().catch(() => undefined);
      },
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Where it listens, as it says itself. */
function readAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    program.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
}
