import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { setUpBrowser } from './browser.js';
import { live } from './life.js';
import { Person } from './person.js';
import { quietPortal, setUpPortal } from './portal.js';
import { readAll } from './reading.js';
import { settle } from './settle.js';
import { write } from './steps.js';

const mark = '<img src=x onerror=hit=1>';
const text = (words: string) => `${words}${mark}`;

/** Every text of the form holds markup, as long as its field allows; the name has to be the directory's. */
const entries = {
  subject: text('关于路灯的提案'),
  proposerType: 'individual',
  'proposer.name': '林文博',
  'proposer.phone': '１３８００００１１１２',
  ...Object.fromEntries(
    ['memberNo', 'sector', 'party', 'committee', 'post', 'address'].map((name) => [
      `proposer.${name}`,
      text('甲'),
    ]),
  ),
  situation: text('学府路𠮷祥巷路灯不亮。'),
  analysis: text('管护责任不清。'),
  'suggestions.0': text('由䶮江街道明确管护单位。'),
  hasResearch: true,
  'research.type': '实地走访',
  'research.date': '2026-01-08',
  'research.place': text('学府路'),
  'research.summary': text('走访三次。'),
  consentToPublish: 'yes',
};

async function countInjected(page: Page): Promise<number> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (let index = 0; index < roots.length; index++)
      for (const element of (roots[index] as Document).querySelectorAll('*'))
        if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    return (
      roots.flatMap((root) => [...root.querySelectorAll('img[src="x"]')]).length + ('hit' in window ? 1 : 0)
    );
  });
}

const visits: readonly (readonly [string, readonly string[]])[] = [
  ['linWenbo', ['/mine', '/todo', '/cases/{id}', '/new?case={id}']],
  ['songYaqin', ['/review?case={id}', '/assign?case={id}', '/all', '/todo', '/deadlines', '/cases/{id}']],
  ['fuXiaolei', ['/handle?case={id}', '/todo', '/cases/{id}']],
  ['mengQinglin', ['/cases/{id}']],
  ['guanTing', ['/release', '/cases/{id}']],
  ['suQiaoyun', ['/all', '/cases/{id}']],
];

/** Pages that name the case only while it waits for the person. */
const onlyIfWaiting = ['/todo', '/deadlines'];

describe('what looks like markup', () => {
  const portal = setUpPortal(quietPortal);
  const browser = setUpBrowser();

  async function look(account: string, paths: readonly string[], id: string): Promise<void> {
    const person = await Person.arrive(browser(), portal().address, account);
    for (const path of paths) {
      await person.open(path.replace('{id}', id));
      await settle(person.page);
      if (!onlyIfWaiting.includes(path)) await person.page.getByText(mark).first().waitFor();
      assert.equal(await countInjected(person.page), 0, `${account} ${path}`);
    }
    assert.deepEqual(person.troubles, []);
    await person.leave();
  }

  it('is text in every field and on every page, for everybody', { timeout: 300_000 }, async () => {
    const member = await Person.arrive(browser(), portal().address, 'linWenbo');
    const id = await write(member, { at: '', by: 'linWenbo', on: 'form', does: '提交提案', enters: entries });
    assert.equal(await countInjected(member.page), 0);
    const view = await member.look(id);
    const form = view?.snapshot.data['form'] as {
      readonly proposer: { readonly phone: string };
      readonly subject: string;
    };
    assert.deepEqual([form.subject, form.proposer.phone], [entries.subject, '13800001112']);
    assert.deepEqual(member.troubles, []);
    await member.leave();
    // 提交 has happened in the form.
    const inReview = await live(portal().address, view!, { mark, from: 'receive', until: 'submitReply' });
    for (const [account, paths] of visits) await look(account, paths, id);
    await live(portal().address, inReview, { mark, from: 'releaseReply' });
    for (const [account, paths] of [
      ['visitor', ['/open', '/', '/cases/{id}']],
      ['linWenbo', ['/cases/{id}']],
      ['songYaqin', ['/cases/{id}']],
    ] as const)
      await look(account, paths, id);
  });

  it('rare characters count one each and stay as they are', async () => {
    const person = await Person.arrive(browser(), portal().address, 'suQiaoyun');
    await person.open('/new');
    const form = person.page.locator('cppcc-proposal-form');
    const subject = '关于𠮷祥街䶮路路灯的提案';
    await person.enter(form, { subject });
    await form.getByText('12 / 50 字').waitFor();
    await person.enter(form, { subject: '𠮷'.repeat(51) });
    await form.getByText('51 / 50 字，超出 1 字').waitFor();
    const id = await write(person, {
      at: '',
      by: 'suQiaoyun',
      on: 'form',
      does: '提交提案',
      enters: {
        subject,
        'proposer.phone': '13800001113',
        situation: '𠮷',
        'suggestions.0': '䶮',
        consentToPublish: 'yes',
      },
    });
    await person.open(`/cases/${id}`);
    await person.page.getByRole('heading', { name: subject }).first().waitFor();
    assert.ok((await readAll(person.page)).includes('䶮'));
    await person.leave();
  });
});
