import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { setUp } from './set-up.js';

/** The options under which a browser of this machine is started. */
export async function getLaunchOptions() {
  const { path, args, env } = await findBrowser();
  return { executablePath: path, args, env: { ...process.env, ...env } as Record<string, string> };
}

async function openBrowser(): Promise<Browser> {
  return chromium.launch(await getLaunchOptions());
}

/** A browser for the tests of a `describe`. */
export const setUpBrowser = () => setUp(openBrowser, (browser) => browser.close());

export const office = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 1280, height: 900 },
} as const;

/** Collects what a page must not have: errors in the console, thrown errors, what the security policy stopped. */
export function watchTrouble(context: BrowserContext): readonly string[] {
  const troubles: string[] = [];
  context.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      troubles.push(`${new URL(message.page()?.url() ?? 'about:blank').pathname}: ${message.text()}`),
  );
  context.on('weberror', (error) => troubles.push(error.error().message));
  return troubles;
}
