import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shangzhou } from '@cppcc-kit/profiles';
import { proposalFormSchema } from '@cppcc-kit/sdk/proposal-form';
import { opening } from '../conformance/opening.js';
import { findBlock, readmes } from '../docs/blocks.js';
import { setUpBrowser } from './browser.js';
import { press, write } from './host-form.js';
import {
  around,
  countCases,
  findCase,
  form,
  fragment,
  guide,
  script,
  styleOf,
  visitor,
} from './printed-page.js';
import { subject } from './scenarios/common.js';

describe('what the documents print for a page', () => {
  const visit = visitor(setUpBrowser());

  for (const readme of readmes)
    it(`${readme}: the page with its own colours and script submits and goes on`, async () => {
      const files = {
        '/': findBlock(readme, 'html', '<!doctype html>'),
        '/assets/portal.css': findBlock(readme, 'css', 'portal.css'),
        '/assets/after.js': findBlock(readme, 'js', 'after.js'),
      };
      await visit(files, async (page, site) => {
        await page.getByText('点击选择，可多选').waitFor();
        assert.deepEqual(await styleOf(page), ['rgb(140, 29, 24)', '4px']);
        await write(page);
        await press(page);
        await page.waitForURL(/\/proposals\/[\w-]+$/);
        const { snapshot } = await findCase(site, page.url().split('/').at(-1)!);
        assert.equal((snapshot.data['form'] as { subject: string }).subject, subject);
        assert.notEqual(snapshot.state, 'drafting');
      });
    });

  it('the tag with its address is wired by what the server answers', async () => {
    await visit({ '/': around(fragment) }, async (page, site) => {
      // `supports` brings the attachments, `actor` the name.
      await page.getByText('点击选择，可多选').waitFor();
      await page.locator('input[type=file]').waitFor({ state: 'attached' });
      assert.equal(await page.locator('[id="proposer.name"]').inputValue(), '陈立群');
      await write(page);
      await press(page);
      await page.getByText('提案已提交').waitFor();
      assert.equal(await countCases(site), 1);
    });
  });

  it('the style sheet changes colour, size and corners', async () => {
    const css = guide('css', '--cppcc-accent');
    await visit({ '/': around(fragment) }, async (page) => {
      await page.getByText('点击选择，可多选').waitFor();
      assert.deepEqual(await styleOf(page), ['rgb(23, 80, 140)', '4px']);
    });
    const files = { '/': around(fragment, '<link rel="stylesheet" href="/portal.css">'), '/portal.css': css };
    await visit(files, async (page) => {
      await page.getByText('点击选择，可多选').waitFor();
      assert.deepEqual(await styleOf(page), ['rgb(140, 29, 24)', '0px']);
    });
  });

  it('the script wires a tag without an address by properties', async () => {
    const bare = fragment.replace(' src="/cppcc/kit.json"', '');
    const files = { '/': around(bare + script('wire.js')), '/assets/wire.js': guide('js', 'restAdapter') };
    await visit(files, async (page, site) => {
      await page.getByText('点击选择，可多选').waitFor();
      await write(page);
      await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
      await press(page);
      await page.getByText('提案已提交').waitFor();
      assert.equal(await countCases(site), 1);
    });
  });

  it('the listeners keep a proposal from being sent, and go on when one is', async () => {
    const files = {
      '/': around(fragment + script('yours.js') + script('listen.js')),
      '/assets/yours.js': 'const confirmSomething = () => document.title === "提案，可以提交";',
      '/assets/listen.js': guide('js', 'cppcc-send'),
    };
    await visit(files, async (page, site) => {
      await page.getByText('点击选择，可多选').waitFor();
      await write(page);
      await press(page);
      await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
      assert.equal(await page.locator('#subject').inputValue(), subject);
      assert.equal(await countCases(site), 0);
      await page.evaluate(() => (document.title = '提案，可以提交'));
      await press(page);
      await page.waitForURL(/\/my-proposals\?case=[\w-]+$/);
      assert.notEqual((await findCase(site, page.url().split('=').at(-1)!)).snapshot.state, 'drafting');
    });
  });

  it('a form of the page itself sends the proposal as JSON under its name', async () => {
    await visit({ '/': around(form + guide('html', '<form action')) }, async (page, site) => {
      const submit = page.getByRole('button', { name: '提交', exact: true });
      await page.getByText('点击选择，可多选').waitFor();
      await submit.click();
      await page
        .getByText(/处需要补充|请填写|请补充/)
        .first()
        .waitFor();
      assert.equal(site.posted.length, 0);
      await write(page);
      await submit.click();
      await page.waitForURL(`${site.address}/proposals`);
      const schema = proposalFormSchema(shangzhou)['~standard'];
      const result = await schema.validate(JSON.parse(site.posted[0]!.get('proposal')!));
      assert.ok(!result.issues);
      assert.equal(result.value.subject, subject);
    });
  });

  it('a provider gives the list and the deadlines what they show', async () => {
    // An invitation to sign has a term from the first moment; what was only submitted has none yet.
    const data = { ...opening.data, proposerType: 'joint', invitees: [{ id: 'm2', name: '苏巧云' }] };
    await visit({ '/several': around(guide('html', 'cppcc.min.js')) }, async (page, site) => {
      const opened = await fetch(`${site.address}/api/cppcc/cases`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'joint' },
        body: JSON.stringify({ ...opening, data }),
      });
      assert.equal(opened.status, 201, await opened.text());
      await page.goto(`${site.address}/several`);
      for (const element of ['cppcc-case-list', 'cppcc-deadline-tracker'])
        await page.locator(element).getByText(data.subject).first().waitFor();
    });
  });
});
