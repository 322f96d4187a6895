import type { Page } from 'playwright-core';
import { proposal, subject } from './scenarios/common.js';

/** Fills in what a proposal must have. */
export async function write(page: Page): Promise<void> {
  await page.locator('#subject').fill(subject);
  await page.locator('#situation').fill(String(proposal['situation']));
  await page.locator('[id="suggestions.0"]').fill('在学校门口设置早晚高峰临时停车区。');
  await page.locator('[id="consentToPublish"] input[value="yes"]').check();
  await page.locator('[id="proposer.phone"]').fill('13800000000');
}

/** Submits by the form's own button, and confirms it. */
export async function press(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交提案' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '提交提案' }).click();
}
