import { expect, fixtureSync, html } from '@open-wc/testing';
import type { ListedCase } from '@cppcc-kit/adapter';
import '../define/case-list.js';
import '../define/deadline-tracker.js';
import '../define/review-panel.js';
import { fixtureAdapter, fixtureProfile, settled } from '../testing/fixture-adapter.js';
import { fixtureCases, fixtureToday } from '../testing/fixture-cases.js';

/** As many cases as a county has in some years, in one page. */
const many: readonly ListedCase[] = Array.from({ length: 2000 }, (_, index) => {
  const like = fixtureCases[index % fixtureCases.length]!;
  return { ...like, id: `c${index}`, title: `关于第${index}件事的提案` };
});

type Tag = 'cppcc-case-list' | 'cppcc-deadline-tracker' | 'cppcc-review-panel';

async function show(tag: Tag, width = 1200) {
  const element = Object.assign(document.createElement(tag), {
    adapter: { ...fixtureAdapter(), list: () => Promise.resolve({ items: many }) },
    profile: fixtureProfile,
    today: fixtureToday,
  });
  fixtureSync(html`<div style=${`width: ${width}px`}>${element}</div>`);
  await settled();
  return element;
}

const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
const countRows = (element: HTMLElement): number =>
  element.shadowRoot!.querySelectorAll('tbody tr, .card, .entry, .item').length;
const countNodes = (element: HTMLElement): number => element.shadowRoot!.querySelectorAll('*').length;

describe('a list of 2,000', () => {
  for (const [tag, width] of [
    ['cppcc-case-list', 1200],
    ['cppcc-case-list', 360],
    ['cppcc-deadline-tracker', 1200],
    ['cppcc-review-panel', 1200],
    ['cppcc-review-panel', 360],
  ] as const) {
    it(`draws what is looked at (${tag}, ${width}px)`, async () => {
      const element = await show(tag, width);
      await frame();
      expect(countRows(element)).to.be.within(100, 300);
      expect(countNodes(element)).to.be.below(10_000);
    });
  }

  it('draws on as the queue beside a case is scrolled', async () => {
    const element = await show('cppcc-review-panel');
    await frame();
    const before = countRows(element);
    const side = element.shadowRoot!.querySelector('.side')!;
    side.scrollTop = side.scrollHeight;
    await frame();
    expect(countRows(element)).to.be.within(before + 1, before + 300);
  });

  it('draws on as it is scrolled', async () => {
    const element = await show('cppcc-case-list');
    await frame();
    const before = countRows(element);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await frame();
    expect(countRows(element)).to.be.within(before + 1, before + 300);
    window.scrollTo(0, 0);
  });

  it('is whole on paper and to a search of the browser', async () => {
    for (const happen of [
      () => window.dispatchEvent(new Event('beforeprint')),
      () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })),
    ]) {
      const element = await show('cppcc-case-list');
      happen();
      await element.updateComplete;
      expect(countRows(element)).to.equal(2000);
    }
  });

  it('says to a screen reader how long it is', async () => {
    const element = await show('cppcc-case-list');
    expect(element.shadowRoot!.querySelector('table')!.getAttribute('aria-rowcount')).to.equal('2001');
  });
});
