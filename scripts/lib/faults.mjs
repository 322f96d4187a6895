// What axe finds on a page as it is now, inside shadow roots too, and whether the page scrolls sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One sentence for each fault; none if nothing is wrong. `more`: further tags of axe's rules. */
export async function findFaults(page, more = []) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  // Nothing is preloaded: no rule of these tags reads media or style sheets of other sites.
  const options = { runOnly: [...standards, ...more], resultTypes: ['violations'], preload: false };
  const { violations, needed, given } = await page.evaluate(async (asked) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const results = await globalThis.axe.run(asked);
    return { violations: results.violations, needed: scrollWidth, given: clientWidth };
  }, options);
  return [
    ...violations.map(describe),
    ...(needed > given ? [`needs ${needed} px of ${given} and scrolls sideways`] : []),
  ];
}

function describe({ id, help, nodes }) {
  return `axe ${id}: ${help} at ${nodes.map(({ target }) => target.flat().join(' > ')).join(' | ')}`;
}
