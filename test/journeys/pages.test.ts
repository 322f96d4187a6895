import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountGroups } from '../../examples/portal-embed/src/accounts.js';
import { isFor, sections } from '../../examples/portal-embed/src/pages/sections.js';
import { findFaults } from '../../scripts/lib/faults.mjs';
import { setUpBrowser } from './browser.js';
import { Person } from './person.js';
import { setUpPortal } from './portal.js';
import { readAll, readMain } from './reading.js';
import { signIn } from './session.js';
import { settle } from './settle.js';

const widths = [1280, 375];
const everybody = ['/', '/open'];
/** Without elements of the kit, and the same for everybody. */
const plain = ['/notices', '/notices/1', '/login', '/nowhere'];

/** One account of each kind, and whoever has none; `barred`: the first page that is not theirs. */
const visitors = [
  { account: 'visitor', label: '没有登录', paths: plain, barred: undefined as string | undefined },
  ...accountGroups.flatMap(({ label, accounts: [first] }) => {
    if (first === undefined || label === '社会公众') return [];
    const paths = sections.filter((section) => isFor(section, first)).map(({ path }) => path);
    return [
      {
        account: first.actor.id,
        label,
        paths,
        barred: sections.find((section) => !isFor(section, first))?.path,
      },
    ];
  }),
];

describe('every page of the portal', () => {
  const portal = setUpPortal({});
  const browser = setUpBrowser();
  const knownStates = new Set<string>();
  const knownParts = new Set<string>();

  /** Cases as this person meets them: one that waits for him, and two in states in which nobody has met one. */
  async function findCases(account: string): Promise<readonly string[]> {
    const { adapter } = await signIn(portal().address, account);
    const { items } = await adapter.list({ limit: 200 });
    const waiting = items.filter((item) => item.waiting.length > 0).slice(0, 1);
    for (const { process, state } of waiting) knownStates.add(`${process} ${state}`);
    const others = items.filter(({ process, state }) => !knownStates.has(`${process} ${state}`));
    const unknown = others
      .filter(
        ({ process, state }, index) =>
          others.findIndex((item) => item.process === process && item.state === state) === index,
      )
      .slice(0, 2);
    for (const { process, state } of unknown) knownStates.add(`${process} ${state}`);
    return [...waiting, ...unknown].map(({ id }) => `/cases/${id}`);
  }

  /** In both widths. What is around the main part is the same on all pages, and looked at on the first. */
  async function look({ page }: Person, path: string, isFirst: boolean): Promise<readonly string[]> {
    await page.setViewportSize({ width: widths[0]!, height: 900 });
    await page.goto(`${portal().address}${path}`);
    await settle(page);
    const part = await readMain(page);
    if (!isFirst && knownParts.has(part)) return [];
    knownParts.add(part);
    const faults = part.includes('还没有案件') ? [`${path} has nothing to show`] : [];
    // Of the portal around it the list of accounts is the largest part, and only the demonstration has it.
    if (!isFirst) await page.evaluate(() => document.querySelector('.switcher')?.remove());
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(
        ...(await findFaults(page, ['best-practice'])).map((fault) => `${path} at ${width} px: ${fault}`),
      );
    }
    return faults;
  }

  it('changes hands by the list of accounts, and shows nobody what the last one saw', async () => {
    const { page, context, troubles } = await Person.arrive(browser(), portal().address, 'visitor');
    const become = async (name: string) => {
      await page.locator('.switcher summary').click();
      await page.locator('.switcher button').filter({ hasText: name }).click();
      await page.locator('.who').filter({ hasText: name }).waitFor();
    };
    const [{ id, title } = { id: '', title: '' }] = (
      await (
        await signIn(portal().address, 'songYaqin')
      ).adapter.list({ process: 'proposal', states: ['submitted'] })
    ).items;
    await page.goto(portal().address);
    await become('宋雅琴');
    await page.goto(`${portal().address}/cases/${id}`);
    await settle(page);
    assert.ok((await readAll(page)).includes(title));
    await become('孟庆林');
    assert.ok(!(await readAll(page)).includes(title));
    await page.goBack();
    await settle(page);
    assert.ok(!(await readAll(page)).includes(title));
    await page.locator('#sign-out').click();
    await page.locator('.tools a[href="/login"]').waitFor();
    await page.goto(`${portal().address}/todo`);
    await page.getByLabel('口令').waitFor();
    assert.deepEqual(
      troubles.filter((trouble) => !trouble.startsWith(`/cases/${id}: `)),
      [],
    );
    await context.close();
  });

  for (const { account, label, paths, barred } of visitors) {
    it(`has no fault for ${label}`, { timeout: 300_000 }, async () => {
      const person = await Person.arrive(browser(), portal().address, account);
      const faults: string[] = [];
      const pages = [
        ...paths,
        ...(await findCases(account)),
        ...everybody,
        ...(barred === undefined ? [] : [barred]),
      ];
      for (const path of pages) faults.push(...(await look(person, path, path === pages[0])));
      // What a page refuses is told as an error in the console too.
      faults.push(
        ...person.troubles.filter(
          (trouble) => !['/nowhere', barred].some((path) => trouble.startsWith(`${path}: `)),
        ),
      );
      assert.deepEqual(faults, []);
      await person.leave();
    });
  }
});
