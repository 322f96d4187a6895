import { describe, it } from 'node:test';
import { setUpBrowser } from './browser.js';
import { play } from './play.js';
import { startPortal } from './portal.js';
import { luzhouJourney } from './scenarios/luzhou.js';
import { shangzhouJourney } from './scenarios/shangzhou.js';

describe('a proposal from the first line to the closed case', () => {
  const browser = setUpBrowser();

  for (const journey of [shangzhouJourney, luzhouJourney]) {
    it(journey.title, { timeout: 300_000 }, async (test) => {
      const portal = await startPortal({
        CPPCC_PROFILE: journey.profile,
        CPPCC_SEED: '0',
        CPPCC_NOW: journey.begins,
      });
      test.after(() => portal.stop());
      await play(journey, browser(), portal, (line) => test.diagnostic(line));
    });
  }
});
