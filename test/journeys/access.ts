import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Results {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly (string | readonly string[])[] }[] }[];
}

/** What axe finds on the page as it is now, inside shadow roots too; and whether it scrolls sideways. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate<Results, readonly string[]>((tags) => (globalThis as unknown as { readonly axe: { run(options: object): Promise<Results> } }).axe.run({ runOnly: tags, resultTypes: ['violations'] }), standards);
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return [
    ...violations.map(({ id, help, nodes }) => `axe ${id}: ${help} at ${nodes.map(({ target }) => target.flat().join(' > ')).join(' | ')}`),
    ...(isTooWide ? ['scrolls sideways'] : []),
  ];
}
