import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import type { CaseView } from '@cppcc-kit/adapter';
import { shangzhou } from '@cppcc-kit/profiles';
import { findBlock } from '../docs/blocks.js';
import { office, watchTrouble } from './browser.js';
import { startHostPage, type HostPage } from './host-page.js';

export const guide = (language: string, words: string) =>
  findBlock('docs/guides/embed-the-form.md', language, words);

const [, policy = ''] = /^Content-Security-Policy: (.*)\n$/.exec(guide('', 'Content-Security-Policy')) ?? [];
const kit = JSON.parse(
  guide('json', '"baseUrl"').replace('{ "…": "本委员会的规则包" }', JSON.stringify(shangzhou)),
) as object;

/** A page of the reader's own around a fragment that the guide prints. */
export const around = (fragment: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>提案</title>${head}</head><body>${fragment}</body></html>`;
export const script = (name: string) => `<script src="/assets/${name}" defer></script>`;
export const form = script('cppcc-proposal-form.min.js');
export const fragment = guide('html', 'cppcc-proposal-form src="/cppcc/kit.json"');

/** Opens a site that has these files, and a page of it in a browser of its own; the policy of the guide holds throughout. */
export const visitor =
  (browser: () => Browser) =>
  async (
    files: Readonly<Record<string, string>>,
    walk: (page: Page, site: HostPage) => Promise<void>,
  ): Promise<void> => {
    const site = await startHostPage({ files, policy, kit });
    const context = await browser().newContext(office);
    try {
      const troubles = watchTrouble(context);
      const page = await context.newPage();
      await page.goto(site.address);
      await walk(page, site);
      assert.deepEqual(troubles, []);
    } finally {
      await context.close();
      await site.stop();
    }
  };

export const findCase = async ({ address }: HostPage, id: string) =>
  (await (await fetch(`${address}/api/cppcc/cases/${id}`)).json()) as CaseView;
export const countCases = async ({ address }: HostPage) => {
  const { items } = (await (await fetch(`${address}/api/cppcc/cases`)).json()) as {
    items: readonly object[];
  };
  return items.length;
};
export const styleOf = (page: Page) =>
  page.getByRole('button', { name: '提交提案' }).evaluate((button) => {
    const { backgroundColor, borderRadius } = getComputedStyle(button);
    return [backgroundColor, borderRadius];
  });
