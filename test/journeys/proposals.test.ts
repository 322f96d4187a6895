import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { play } from './play.js';
import { startPortal } from './portal.js';
import { luzhouJourney } from './scenarios/luzhou.js';
import { shangzhouJourney } from './scenarios/shangzhou.js';

describe('a proposal from the first line to the closed case', () => {
  let browser: Browser;
  before(async () => {
    const { path, args } = await findBrowser();
    browser = await chromium.launch({ executablePath: path, args });
  });
  after(() => browser.close());

  for (const journey of [shangzhouJourney, luzhouJourney]) {
    it(journey.title, { timeout: 300_000 }, async (test) => {
      const portal = await startPortal({ CPPCC_PROFILE: journey.profile, CPPCC_SEED: '0', CPPCC_NOW: journey.begins });
      try {
        await play(journey, browser, portal, (line) => test.diagnostic(line));
      } finally {
        await portal.stop();
      }
    });
  }
});
