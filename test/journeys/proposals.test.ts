import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { play } from './play.js';
import { startPortal } from './portal.js';
import { luzhouJourney } from './scenarios/luzhou.js';
import { shangzhouJourney } from './scenarios/shangzhou.js';

describe('a proposal from the first line to the closed case', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const journey of [shangzhouJourney, luzhouJourney]) {
    it(journey.title, { timeout: 600_000 }, async (test) => {
      const portal = await startPortal({ CPPCC_PROFILE: journey.profile, CPPCC_SEED: '0', CPPCC_NOW: journey.begins });
      try {
        await play(journey, browser, portal, (line) => test.diagnostic(line));
      } finally {
        await portal.stop();
      }
    });
  }
});
