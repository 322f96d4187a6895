import { spawn } from 'node:child_process';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { getLaunchOptions } from './browser.js';

/** A browser with a profile of its own on disk, which can be killed like one whose computer lost its power. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  kill(): Promise<void>;
}

export async function openOwnBrowser(profile: string): Promise<OwnBrowser> {
  const { executablePath, args, env } = await getLaunchOptions();
  const program = spawn(executablePath, [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    program.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
  const browser: Browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no profile.');
  return {
    context,
    async kill() {
      program.kill('SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}
