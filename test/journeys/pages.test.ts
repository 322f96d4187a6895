import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountGroups } from '../../examples/portal-embed/src/accounts.js';
import { isFor, sections } from '../../examples/portal-embed/src/pages/sections.js';
import { findFaults } from '../../scripts/lib/faults.mjs';
import { setUpBrowser } from './browser.js';
import { Person } from './person.js';
import { setUpPortal } from './portal.js';
import { signIn } from './session.js';
import { settle } from './settle.js';

const widths = [1280, 375];
const everybody = ['/', '/open', '/notices', '/notices/1', '/login', '/nowhere'];

/** One account of each kind, and whoever has none. */
const visitors = [
  { account: 'visitor', label: '没有登录', paths: [] as readonly string[] },
  ...accountGroups.flatMap(({ label, accounts: [first] }) => (first === undefined || label === '社会公众' ? [] : [{ account: first.actor.id, label, paths: sections.filter((section) => isFor(section, first)).map(({ path }) => path) }])),
];

describe('every page of the portal', () => {
  const portal = setUpPortal({});
  const browser = setUpBrowser();

  /** Cases as this person meets them: one that waits for him, and the latest in each of the states that he sees. */
  async function findCases(account: string): Promise<readonly string[]> {
    const { adapter } = await signIn(portal().address, account === 'visitor' ? '' : account);
    const { items } = await adapter.list({ limit: 200 });
    const waiting = items.find((item) => item.waiting.length > 0);
    const latest = items.filter(({ state }, index) => items.findIndex((item) => item.state === state) === index).slice(0, 3);
    return [...new Set([...(waiting === undefined ? [] : [waiting]), ...latest].map(({ id }) => `/cases/${id}`))];
  }

  for (const { account, label, paths } of visitors) {
    it(`has no fault for ${label}`, { timeout: 300_000 }, async () => {
      const person = await Person.arrive(browser(), portal().address, account);
      const faults: string[] = [];
      for (const path of [...(account === 'visitor' ? everybody : []), ...paths, ...(await findCases(account))]) {
        await person.page.setViewportSize({ width: widths[0]!, height: 900 });
        await person.open(path);
        await settle(person.page);
        for (const width of widths) {
          await person.page.setViewportSize({ width, height: 900 });
          faults.push(...(await findFaults(person.page, ['best-practice'])).map((fault) => `${path} at ${width} px: ${fault}`));
        }
      }
      // A page that does not exist is told as an error in the console too; it is one here on purpose.
      faults.push(...person.troubles.filter((trouble) => !trouble.startsWith('/nowhere: ')));
      assert.deepEqual(faults, []);
      await person.leave();
    });
  }
});
