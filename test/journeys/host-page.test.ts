import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { office, setUpBrowser, watchTrouble } from './browser.js';
import { press, write } from './host-form.js';
import { startHostPage } from './host-page.js';
import { subject } from './scenarios/common.js';
import { setUp } from './set-up.js';

describe('the form on a page that has only its script', () => {
  const host = setUp(
    () => startHostPage(),
    (site) => site.stop(),
  );
  const browser = setUpBrowser();

  async function open(): Promise<{ page: Page; context: BrowserContext; troubles: readonly string[] }> {
    const context = await browser().newContext(office);
    const troubles = watchTrouble(context);
    const page = await context.newPage();
    await page.goto(host().address);
    await page.locator('#subject').waitFor();
    return { page, context, troubles };
  }

  it('works under a policy that lets nothing in but what carries the nonce', async () => {
    const { page, context, troubles } = await open();
    await page.getByText('点击选择，可多选').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '照片.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByText('照片.pdf').waitFor();
    await write(page);
    await press(page);
    await page.getByText('提案已提交').waitFor();
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('says so if its second half does not come, keeps the text, and goes on when it does', async () => {
    host().lose(true);
    const { page, context } = await open();
    await page.getByText('这一部分没有加载').first().waitFor();
    await write(page);
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await page.getByRole('button', { name: '提交提案' }).click();
    assert.equal(await page.locator('#subject').inputValue(), subject);
    host().lose(false);
    await page.getByRole('button', { name: '重试' }).first().click();
    await page.getByRole('alertdialog').getByRole('button', { name: '提交提案' }).click();
    await page.getByText('提案已提交').waitFor();
    await context.close();
  });
});
