import { expect, fixtureSync, html } from '@open-wc/testing';
import type { CaseAdapter } from '@cppcc-kit/adapter';
import { addDays, toIsoDate } from '@cppcc-kit/sdk/calendar';
import '../define/case-list.js';
import '../define/case-timeline.js';
import '../define/deadline-tracker.js';
import '../define/review-panel.js';
import { getDay, learnDay } from '../controllers/server-day.js';
import { fakeDate } from '../testing/fake-date.js';
import { fixtureAdapter, fixtureProfile, settled } from '../testing/fixture-adapter.js';
import { fixtureCases, fixtureToday } from '../testing/fixture-cases.js';
import { createStage, type Stage } from '../testing/stage.js';

/** The fixtures' back end, which also says what day it is. */
function served(): CaseAdapter {
  const adapter = fixtureAdapter();
  return {
    ...adapter,
    list: async (query, options) => ({ ...(await adapter.list(query, options)), today: fixtureToday }),
  };
}

async function show<
  Tag extends 'cppcc-case-list' | 'cppcc-deadline-tracker' | 'cppcc-case-timeline' | 'cppcc-review-panel',
>(tag: Tag, given: Partial<HTMLElementTagNameMap[Tag]>): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), { profile: fixtureProfile, ...given });
  fixtureSync(html`<div style="width: 1200px">${element}</div>`);
  await settled();
  return element;
}

const textOf = (element: HTMLElement): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const tilesOf = (element: HTMLElement): string[] =>
  Array.from(element.shadowRoot!.querySelectorAll('.tile'), (each) => each.textContent.replace(/\s+/g, ''));

/** A dead battery, and ten days ahead. */
const wrong = ['2020-01-01T08:00:00+08:00', `${addDays(fixtureToday, 10)}T08:00:00+08:00`];

describe('a computer whose clock is wrong', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  for (const instant of wrong) {
    it(`lists and counts by the back end's day (${instant.slice(0, 10)})`, async () => {
      restore = fakeDate(instant);
      const adapter = served();
      const list = await show('cppcc-case-list', { adapter });
      expect(textOf(list))
        .to.include('逾期 4 天')
        .and.not.match(/还有 \d{3,} 天/);
      expect(tilesOf(await show('cppcc-deadline-tracker', { adapter }))).to.deep.equal([
        '3已逾期',
        '0今日到期',
        '2即将到期',
        '3正常',
        '1日期待定',
        '1暂停计时',
      ]);
    });

    it(`is told so once on a page (${instant.slice(0, 10)})`, async () => {
      restore = fakeDate(instant);
      const adapter = served();
      const list = await show('cppcc-case-list', { adapter });
      const tracker = await show('cppcc-deadline-tracker', { adapter });
      expect(textOf(list)).to.include('本机日期不准').and.include('2026年9月22日');
      expect(textOf(tracker)).to.not.include('本机日期不准');
    });
  }

  it('is told so where a page has only a panel, once, with and without a case', async () => {
    restore = fakeDate(wrong[0]!);
    const stage: Stage = createStage();
    const caseId = await stage.play('submit');
    const adapter = stage.as('committee');
    for (const given of [{ adapter }, { adapter, caseId }, { adapter, caseId, noQueue: true }]) {
      const panel = await show('cppcc-review-panel', given);
      expect(textOf(panel).match(/本机日期不准/g), JSON.stringify(Object.keys(given))).to.have.length(1);
      panel.remove();
    }
  });

  it('reads a case by the day of its answer', async () => {
    restore = fakeDate(wrong[0]!);
    const stage: Stage = createStage();
    const caseId = await stage.play('acknowledge');
    stage.setNow('2026-05-20T10:00:00+08:00');
    const timeline = await show('cppcc-case-timeline', { adapter: stage.as('committee'), caseId });
    expect(textOf(timeline)).to.not.match(/还有 \d{3,} 天/);
  });

  it('exports with the moment of the back end', async () => {
    restore = fakeDate(wrong[0]!);
    const tracker = await show('cppcc-deadline-tracker', { adapter: served() });
    expect(tracker.toIcs()).to.include(`DTSTAMP:${fixtureToday.replace(/-/g, '')}T`);
  });

  it('goes on past midnight while the page is open', () => {
    const adapter = {};
    restore = fakeDate('2020-01-01T23:00:00+08:00');
    learnDay(adapter, '2026-03-02');
    expect(getDay(adapter)).to.equal('2026-03-02');
    restore();
    restore = fakeDate('2020-01-02T01:00:00+08:00');
    expect(getDay(adapter)).to.equal('2026-03-03');
  });
});

describe('a back end that does not say what day it is', () => {
  it("leaves the computer's, without a word", async () => {
    const list = await show('cppcc-case-list', { adapter: fixtureAdapter() });
    expect(textOf(list)).to.not.include('本机日期不准');
    for (const today of [undefined, 'yesterday', 20260302, null]) {
      const adapter = {};
      learnDay(adapter, today);
      expect(getDay(adapter)).to.equal(toIsoDate(new Date().toISOString()));
    }
  });

  it('is judged by its level only as long as that day lasts', async () => {
    // Yesterday's judgement: what was due soon then may be late now.
    const adapter = fixtureAdapter({
      cases: fixtureCases.map((each) => ({
        ...each,
        deadlines: each.deadlines.map((deadline) => ({ ...deadline, level: 'normal' as const })),
      })),
    });
    const tracker = await show('cppcc-deadline-tracker', { adapter, today: fixtureToday });
    expect(tilesOf(tracker)[0]).to.equal('3已逾期');
  });
});
