import { expect, fixtureSync, html } from '@open-wc/testing';
import type { CaseAdapter, CaseView, HistoryItem } from '@cppcc-kit/adapter';
import '../define/case-actions.js';
import '../define/case-timeline.js';
import '../define/review-panel.js';
import { fixtureAdapter, fixtureProfile, settled } from '../testing/fixture-adapter.js';
import { fixtureToday } from '../testing/fixture-cases.js';
import { proposalLog, proposalView } from '../testing/fixture-logs.js';
import { mendCase, mendEvent } from './mend-case.js';

type Tag = 'cppcc-case-timeline' | 'cppcc-case-actions' | 'cppcc-review-panel';

async function show(tag: Tag, view: unknown, history: readonly unknown[] = proposalLog): Promise<string> {
  const adapter: CaseAdapter = {
    ...fixtureAdapter(),
    get: () => Promise.resolve(view as CaseView),
    history: () => Promise.resolve({ items: history as readonly HistoryItem[] }),
  };
  const element = Object.assign(document.createElement(tag), {
    adapter,
    profile: fixtureProfile,
    today: fixtureToday,
    caseId: proposalView.id,
    noQueue: true,
  });
  fixtureSync(html`<div style="width: 1000px">${element}</div>`);
  await settled();
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

const { snapshot } = proposalView;
const members = Object.keys(proposalView).filter((name) => name !== 'today');
const without = (value: object, name: string): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

describe('a case that lacks members', () => {
  it('stays the same object where nothing is missing', () => {
    expect(mendCase(proposalView).whole).to.equal(proposalView);
    expect(mendCase(proposalView).members).to.deep.equal([]);
    for (const event of proposalLog) expect(mendEvent(event).members).to.deep.equal([]);
  });

  for (const tag of ['cppcc-case-timeline', 'cppcc-case-actions', 'cppcc-review-panel'] as const)
    it(`is shown as far as it goes, with what is missing: ${tag}`, async () => {
      for (const name of members.filter((each) => each !== 'id')) {
        const said = await show(tag, without(proposalView, name));
        expect(said, name).to.include('本件的资料不完整').and.include(name);
      }
      for (const name of ['process', 'state', 'since', 'data', 'numbers', 'seats', 'tasks', 'clocks']) {
        const view = { ...proposalView, snapshot: without(snapshot, name) };
        expect(await show(tag, view), name)
          .to.include('本件的资料不完整')
          .and.include(`snapshot.${name}`);
      }
    });

  it('is shown with every event of its record, whatever one of them lacks', async () => {
    const [first, ...rest] = proposalLog;
    for (const name of ['seq', 'type', 'at', 'actor', 'data', 'profile']) {
      const said = await show('cppcc-case-timeline', proposalView, [without(first!, name), ...rest]);
      expect(said, name).to.include('本件的资料不完整').and.include(name);
      expect(said, name).to.include('审查');
    }
  });
});
