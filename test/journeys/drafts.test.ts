import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { openOwnBrowser } from './own-browser.js';
import { Person } from './person.js';
import { startPortal, type RunningPortal } from './portal.js';
import { proposal, subject } from './scenarios/common.js';
import { signIn } from './session.js';

describe('a text that is being written', () => {
  let browser: Browser;
  let portal: RunningPortal;
  before(async () => {
    portal = await startPortal({ CPPCC_PROFILE: '611002', CPPCC_SEED: '0', CPPCC_NOW: '2026-01-12T09:00:00+08:00' });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await portal.stop();
  });

  /** The form, opened by somebody. */
  async function openForm(person: Person) {
    await person.open('/new');
    const form = person.page.locator('cppcc-proposal-form');
    await form.locator('#subject').waitFor();
    return form;
  }

  it('outlives the death of the browser, and is nobody else’s', { timeout: 600_000 }, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'cppcc-profile-'));
    const first = await openOwnBrowser(profile);
    const writer = await Person.useContext(first.context, portal.address, 'linWenbo');
    const form = await openForm(writer);
    await writer.enter(form, { subject, situation: proposal['situation'] ?? '' });
    await form.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await first.kill();

    const second = await openOwnBrowser(profile);
    const back = await Person.useContext(second.context, portal.address, 'linWenbo');
    const restored = await openForm(back);
    await restored.getByText('已恢复上次没有提交的内容').waitFor();
    assert.deepEqual([await restored.locator('#subject').inputValue(), await restored.locator('#situation').inputValue()], [subject, proposal.situation]);

    const other = await Person.useContext(second.context, portal.address, 'suQiaoyun');
    const blank = await openForm(other);
    // His own name is filled in, so the store has answered.
    await blank.locator('#proposer\\.name').evaluate((field: HTMLInputElement) => new Promise<void>((resolve) => { const wait = setInterval(() => field.value !== '' && (clearInterval(wait), resolve()), 50); }));
    await other.page.waitForTimeout(500);
    assert.equal(await blank.getByText('已恢复上次没有提交的内容').count(), 0);
    assert.equal(await blank.locator('#subject').inputValue(), '');
    await second.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('is not disturbed while an input method composes', async () => {
    const writer = await Person.arrive(browser, portal.address, 'hanJianping');
    const form = await openForm(writer);
    const field = form.locator('#subject');
    const keys = await writer.context.newCDPSession(writer.page);
    await field.focus();
    for (const text of ['g', 'gu', 'guan', "guan'yu"]) await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    assert.equal(await field.inputValue(), "guan'yu");
    // Half a syllable is no text yet: it is not counted as one.
    assert.equal(await form.getByText('7 / 50 字').count(), 0);
    await keys.send('Input.insertText', { text: '关于' });
    for (const text of ['lu', 'ludeng']) await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await keys.send('Input.insertText', { text: '路灯' });
    assert.equal(await field.inputValue(), '关于路灯');
    await form.getByText('4 / 50 字').waitFor();
    await form.getByText(/^已保存/).waitFor();
    await writer.open('/new');
    await form.getByText('已恢复上次没有提交的内容').waitFor();
    assert.equal(await field.inputValue(), '关于路灯');
    await writer.leave();
  });

  it('is sent once, however the network fails', { timeout: 600_000 }, async () => {
    const writer = await Person.arrive(browser, portal.address, 'suQiaoyun');
    const { page, context } = writer;
    const form = await openForm(writer);
    const send = async () => {
      await form.getByRole('button', { name: '提交提案', exact: true }).click();
      await form.locator('[part=confirmation] .button.primary').click();
    };
    await context.setOffline(true);
    await form.getByText('网络已断开，可以继续写').waitFor();
    await writer.enter(form, proposal);
    await form.getByText(/^已保存/).waitFor();
    await send();
    await form.getByText('没有提交成功').waitFor();
    assert.equal(await form.locator('#subject').inputValue(), subject);
    await context.setOffline(false);
    await form.getByText('网络已断开，可以继续写').waitFor({ state: 'detached' });
    // Now the request arrives, and the answer is lost.
    let lost = 0;
    await page.route('**/api/cppcc/cases', async (route) => {
      if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await send();
    await form.getByText('提案已提交').waitFor();
    assert.ok(lost > 1);
    const { adapter } = await signIn(portal.address, 'suQiaoyun');
    const { items } = await adapter.list({ mine: true });
    assert.equal(items.length, 1);
    assert.deepEqual((await adapter.history(items[0]?.id ?? '')).items.map(({ type }) => type), ['draft', 'submit']);
    await openForm(writer);
    await page.waitForTimeout(500);
    assert.equal(await form.getByText('已恢复上次没有提交的内容').count(), 0);
    await writer.leave();
  });
});
