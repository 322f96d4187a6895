import { expect, fixtureSync, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { CaseAdapter, ListedCase } from '@cppcc-kit/adapter';
import '../define/case-list.js';
import '../define/deadline-tracker.js';
import '../define/review-panel.js';
import { fixtureAdapter, fixtureProfile, settled } from '../testing/fixture-adapter.js';
import { fixtureCases, fixtureToday } from '../testing/fixture-cases.js';
import { mendRows } from './mend.js';

const whole = fixtureCases[0]!;
const adapterOf = (cases: readonly unknown[]): CaseAdapter => ({
  ...fixtureAdapter(),
  list: () => Promise.resolve({ items: cases as readonly ListedCase[] }),
});

async function show(
  tag: 'cppcc-case-list' | 'cppcc-deadline-tracker' | 'cppcc-review-panel',
  cases: readonly unknown[],
) {
  const element = Object.assign(document.createElement(tag), {
    adapter: adapterOf(cases),
    profile: fixtureProfile,
    today: fixtureToday,
  });
  fixtureSync(html`<div style="width: 1200px">${element}</div>`);
  await settled();
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

/** What adapters were seen to give: nothing at all, members left out, null for an empty list, numbers as text. */
const careless: readonly unknown[] = [
  { id: 'bare', title: '关于只有标题的提案' },
  {
    ...whole,
    id: 'nulls',
    title: '关于空值的提案',
    units: null,
    tasks: null,
    deadlines: null,
    waiting: null,
  },
  { ...whole, id: 'text', title: '关于号数的提案', number: '31', version: '12', units: '住建局' },
  {
    ...whole,
    id: 'dates',
    title: '关于日期的提案',
    deadlines: [{ kind: 'reply' }, { receipt: { due: 'soon' } }, null],
  },
  { ...whole, id: undefined, title: '关于没有编号的提案' },
  { ...whole, id: 'object', title: { zh: '标题' } },
  null,
  '案件',
];

describe('rows that lack members', () => {
  it('are shown as far as they go, and said once; the others are as always', async () => {
    for (const tag of ['cppcc-case-list', 'cppcc-deadline-tracker'] as const) {
      const text = await show(tag, [...careless, { ...whole, title: '关于完好无缺的提案' }]);
      expect(text)
        .to.include('关于完好无缺的提案')
        .and.include('有 8 件的资料不完整')
        .and.not.include('正在加载');
      expect(text).to.include('“关于只有标题的提案”缺少或格式不对的是').and.include('process');
    }
    const text = await show('cppcc-case-list', careless);
    for (const title of ['只有标题', '空值', '号数', '日期', '没有编号'])
      expect(text).to.include(`关于${title}的提案`);
  });

  it('leave a queue standing', async () => {
    expect(
      await show('cppcc-review-panel', [
        { id: 'bare', title: '关于只有标题的提案', state: 'submitted', process: 'proposal' },
      ]),
    ).to.include('关于只有标题的提案');
  });

  it('are nothing where nothing is wrong', () => {
    expect(mendRows(fixtureCases)).to.deep.equal({ items: fixtureCases, flaws: [] });
  });

  it('keep how a case had ended that was laid to the files', async () => {
    const filed: ListedCase = { ...whole, state: 'archived', endedAs: 'withdrawn' };
    expect(mendRows([filed])).to.deep.equal({ items: [filed], flaws: [] });
    expect(await show('cppcc-case-list', [filed])).to.include('已归档（已撤回）');
    expect(mendRows([{ ...filed, endedAs: 3 }]).flaws.map(({ members }) => members)).to.deep.equal([
      ['endedAs'],
    ]);
  });

  it('are mended whatever they are, and mended once', () => {
    const row = fc.oneof(
      fc.anything(),
      fc.record(
        Object.fromEntries(
          Object.keys(whole).map((name) => [
            name,
            fc.oneof(fc.anything(), fc.constant(whole[name as keyof ListedCase])),
          ]),
        ),
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const { items } = mendRows(rows);
        expect(mendRows(items).items).to.deep.equal(items);
      }),
      { numRuns: 200 },
    );
  });
});
