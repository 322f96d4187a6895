import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Drafts } from '@cppcc-kit/drafts';
import { setUpBrowser } from './browser.js';
import { openOwnBrowser, type OwnBrowser } from './own-browser.js';
import { Person } from './person.js';
import { quietPortal, setUpPortal } from './portal.js';
import { proposal, subject } from './scenarios/common.js';
import { signIn } from './session.js';

const situation = String(proposal['situation']);
const othersSituation = '河东新区步行道没有路灯。';

const readTexts = (form: Locator) =>
  Promise.all(['#subject', '#situation'].map((field) => form.locator(field).inputValue()));

/** Until the newest draft of whoever is signed in holds this text. */
async function waitUntilSaved(page: Page, text: string): Promise<void> {
  const readNewest = () =>
    page.evaluate(async () => {
      const { drafts } = document.querySelector('cppcc-provider') as unknown as { readonly drafts: Drafts };
      const [newest] = await drafts.list();
      return JSON.stringify(newest && (await drafts.get(newest.id)));
    });
  const patience = Date.now() + 60_000;
  while (!(await readNewest())?.includes(text)) assert.ok(Date.now() < patience, 'the draft is saved');
}

describe('a text that is being written', () => {
  const portal = setUpPortal(quietPortal);
  const browser = setUpBrowser();

  /** The form, opened by somebody. */
  async function openForm(person: Person) {
    await person.open('/new');
    const form = person.page.locator('cppcc-proposal-form');
    await form.locator('#subject').waitFor();
    // From now on it has a draft, a restored one or a new one.
    await person.page.waitForFunction(
      () =>
        document.querySelector<HTMLElement & { readonly draftId?: string }>('cppcc-proposal-form')
          ?.draftId !== undefined,
    );
    return form;
  }

  it('outlives the death of the browser, and is nobody else’s', { timeout: 300_000 }, async (test) => {
    const profile = await mkdtemp(join(tmpdir(), 'cppcc-profile-'));
    const browsers: OwnBrowser[] = [];
    test.after(async () => {
      for (const opened of browsers) await opened.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });
    const start = async () => {
      const opened = await openOwnBrowser(profile);
      browsers.push(opened);
      return {
        sitDown: (account: string) => Person.useContext(opened.context, portal().address, account),
        kill: () => opened.kill(),
      };
    };
    const first = await start();
    const writer = await first.sitDown('linWenbo');
    const form = await openForm(writer);
    await writer.enter(form, { subject, situation });
    await form.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    // That is the time of the latest save, which may be the subject's.
    await waitUntilSaved(writer.page, situation);
    await first.kill();

    const second = await start();
    const restored = await openForm(await second.sitDown('linWenbo'));
    await restored.getByText('已恢复上次没有提交的内容').waitFor();
    assert.deepEqual(await readTexts(restored), [subject, situation]);

    const other = await second.sitDown('suQiaoyun');
    const blank = await openForm(other);
    assert.equal(await blank.locator('[id="proposer.name"]').inputValue(), '苏巧云');
    assert.equal(await blank.getByText('已恢复上次没有提交的内容').count(), 0);
    assert.deepEqual(await readTexts(blank), ['', '']);
    await other.enter(blank, { situation: othersSituation });
    await waitUntilSaved(other.page, othersSituation);

    const again = await openForm(await second.sitDown('linWenbo'));
    assert.deepEqual(await readTexts(again), [subject, situation]);
    const hers = await openForm(await second.sitDown('suQiaoyun'));
    assert.deepEqual(await readTexts(hers), ['', othersSituation]);
  });

  it('is not disturbed while an input method composes', async () => {
    const writer = await Person.arrive(browser(), portal().address, 'hanJianping');
    const form = await openForm(writer);
    const field = form.locator('#subject');
    const keys = await writer.context.newCDPSession(writer.page);
    await field.focus();
    for (const text of ['g', 'gu', 'guan', "guan'yu"])
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    assert.equal(await field.inputValue(), "guan'yu");
    // Half a syllable is no text yet: it is not counted as one.
    assert.equal(await form.getByText('7 / 50 字').count(), 0);
    await keys.send('Input.insertText', { text: '关于' });
    for (const text of ['lu', 'ludeng'])
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await keys.send('Input.insertText', { text: '路灯' });
    assert.equal(await field.inputValue(), '关于路灯');
    await form.getByText('4 / 50 字').waitFor();
    await form.getByText(/^已保存/).waitFor();
    await writer.open('/new');
    await form.getByText('已恢复上次没有提交的内容').waitFor();
    assert.equal(await field.inputValue(), '关于路灯');
    await writer.leave();
  });

  it('is sent once, however the network fails', { timeout: 300_000 }, async () => {
    const writer = await Person.arrive(browser(), portal().address, 'suQiaoyun');
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
    const { adapter } = await signIn(portal().address, 'suQiaoyun');
    const { items } = await adapter.list({ mine: true });
    assert.equal(items.length, 1);
    assert.deepEqual(
      (await adapter.history(items[0]?.id ?? '')).items.map(({ type }) => type),
      ['draft', 'submit'],
    );
    await openForm(writer);
    assert.equal(await form.getByText('已恢复上次没有提交的内容').count(), 0);
    await writer.leave();
  });
});
