import { expect, fixtureSync, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { CaseView } from '@cppcc-kit/adapter';
import { CppccError, type JsonObject } from '@cppcc-kit/sdk';
import { CppccSentEvent } from '../../events.js';
import { getProcesses } from '../../labels.js';
import { createStage } from '../../testing/stage.js';
import { until } from '../../testing/story.js';
import '../../define/case-timeline.js';
import {
  fixtureAdapter,
  fixtureProfile,
  settled,
  type FixtureOptions,
} from '../../testing/fixture-adapter.js';
import { fixtureToday } from '../../testing/fixture-cases.js';
import type { CppccCaseTimeline } from './case-timeline.element.js';
import { examples } from './case-timeline.examples.js';
import {
  proposalLog,
  proposalView,
  publicLog,
  publicView,
  supervisionLog,
  supervisionView,
} from '../../testing/fixture-logs.js';
import { toRecord } from './record.js';
import { getSaid } from './said.js';
import { getStagePlan, getStageProgress } from './stages.js';

const proposal: FixtureOptions = { views: [proposalView], history: proposalLog };

async function show(
  options: FixtureOptions,
  given: Partial<CppccCaseTimeline> = {},
): Promise<CppccCaseTimeline> {
  const element = Object.assign(document.createElement('cppcc-case-timeline'), {
    adapter: fixtureAdapter(options),
    profile: fixtureProfile,
    today: fixtureToday,
    caseId: options.views?.[0]?.id,
    ...given,
  });
  fixtureSync(html`<div style="width: 1000px">${element}</div>`);
  await settled();
  return element;
}

const all = (element: HTMLElement, selector: string): HTMLElement[] =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const one = (element: HTMLElement, selector: string): HTMLElement => all(element, selector)[0]!;
const toText = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const textOf = (element: HTMLElement): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const lineOf = (element: HTMLElement, seq: number): string => toText(all(element, '.line')[seq - 1]!);
const stagesOf = (element: HTMLElement): (string | undefined)[] =>
  all(element, '.stages li').map((each) => each.dataset['is']);

describe('cppcc-case-timeline', () => {
  it('says where the case stands: stage, state, whose turn, which clocks', async () => {
    const element = await show(proposal);
    expect(stagesOf(element)).to.deep.equal(['done', 'done', 'done', 'current', 'ahead']);
    expect(one(element, '.stages [aria-current=step]').textContent).to.include('督办');
    expect(toText(one(element, '.facts')))
      .to.include('二次办理中 自2026年8月31日')
      .and.include('县住房和城乡建设局（您）： 请办理并答复')
      .and.include('二次办理期限 还有 8 天 9月30日');
  });

  it('tells by day who did what, in words', async () => {
    const element = await show(proposal);
    expect(all(element, '.days h3').map(toText).slice(0, 2)).to.deep.equal([
      '2026年1月6日星期二',
      '2026年1月7日星期三',
    ]);
    expect(lineOf(element, 1)).to.include('20:14起草起草中第一提案人 沈瑞琪');
    expect(lineOf(element, 7))
      .to.include('立案')
      .and.include('第031号')
      .and.include('已立案')
      .and.include('级别 重点提案');
    expect(lineOf(element, 9))
      .to.include('县消防救援大队 连宇')
      .and.include('理由 加装电梯审批由住建部门牵头')
      .and.include('建议单位 县住房和城乡建设局');
    expect(lineOf(element, 14))
      .to.include('方式 面谈')
      .and.include('阶段 办前沟通')
      .and.include('日期 2026年3月25日');
    expect(lineOf(element, 18)).to.include('1. 【采纳、已落实】联合审查').and.include('B类');
    expect(lineOf(element, 24)).to.include('总体评价 不满意');
  });

  it('tells what became of the clocks', async () => {
    const element = await show(proposal);
    expect(lineOf(element, 11)).to.include(
      '答复期限（县住房和城乡建设局）：起算（3个月），2026年6月9日（星期二）到期',
    );
    expect(lineOf(element, 17)).to.include('延长1个月，改为2026年7月9日（星期四）到期');
    expect(lineOf(element, 9)).to.include('签收期限：暂停计时');
    expect(lineOf(element, 22))
      .to.include('答复期限（县住房和城乡建设局）：停止计算，未超期')
      .and.include('评价期限：起算（15个工作日）');
    expect(lineOf(element, 23)).to.not.include('评价期限');
    expect(lineOf(element, 24)).to.include('评价期限：停止计算');
  });

  it('shows the state only where it turned', async () => {
    const element = await show(proposal);
    const turns = all(element, '.line[data-turn] .badge').map(toText);
    expect(turns).to.deep.equal([
      '起草中',
      '待登记',
      '预审中',
      '审查中',
      '已立案',
      '已交办',
      '承办异议',
      '已交办',
      '办理中',
      '已答复待评价',
      '已评价',
      '二次办理中',
    ]);
  });

  it('reads as well for supervision', async () => {
    const element = await show({ views: [supervisionView], history: supervisionLog });
    expect(all(element, '.stages li').map(toText)[0]).to.include('确定议题');
    expect(lineOf(element, 4))
      .to.include('监督小组 教科卫体民主监督小组，组长苏巧云，成员梁雪琴')
      .and.include('结束日期 2026年6月30日');
    expect(lineOf(element, 7)).to.include('监督意见第003号');
    expect(textOf(element)).to.include('书面说明期限（县教育局） 逾期 1 天');
  });

  it('says no more to the public than the back end gave', async () => {
    const element = await show({ views: [publicView], history: publicLog });
    expect(all(element, '.line')).to.have.length(publicLog.length);
    expect(all(element, '.said, .mark')).to.have.length(0);
    expect(textOf(element)).to.include('提案委员会').and.not.include('沈瑞琪').and.not.include('宋雅琴');
    // What lies between the turns is not told; what each led to is.
    expect(all(element, '.line .badge').map(toText)).to.deep.equal([
      '待登记',
      '已立案',
      '已交办',
      '已答复待评价',
      '二次办理中',
    ]);
  });

  it('shows markup as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const view = {
      ...proposalView,
      snapshot: { ...proposalView.snapshot, data: { form: { subject: evil } } },
    };
    const [first] = proposalLog;
    const history = [
      {
        ...first!,
        actor: { ...first!.actor, name: evil },
        data: { reason: evil, subject: evil, body: evil.repeat(20) },
      },
    ];
    const element = await show({ views: [view], history });
    expect(one(element, 'h2').textContent).to.equal(evil);
    expect(textOf(element).split(evil)).to.have.length(25);
    expect(all(element, 'img')).to.have.length(0);
  });

  it('folds long texts and unfolds them by keyboard', async () => {
    const element = await show(proposal);
    const button = one(element, '[aria-expanded]') as HTMLButtonElement;
    expect(button.innerText.trim()).to.equal('展开全文');
    const { height } = one(element, '.text').getBoundingClientRect();
    button.click();
    expect(one(element, '.text').getBoundingClientRect().height).to.be.above(height);
    expect(button.innerText.trim()).to.equal('收起');
    button.click();
    expect(one(element, '.text').getBoundingClientRect().height).to.equal(height);
  });

  it('goes on page by page', async () => {
    const element = await show({ ...proposal, page: 10 });
    expect(all(element, '.line')).to.have.length(10);
    all(element, 'button')
      .find((button) => button.textContent.includes('加载更多'))!
      .click();
    await settled();
    expect(all(element, '.line')).to.have.length(20);
  });

  it('follows what is done with the case elsewhere on the page', async () => {
    let history = proposalLog.slice(0, 3);
    const adapter = fixtureAdapter(proposal);
    const element = await show(proposal);
    element.adapter = { ...adapter, history: () => Promise.resolve({ items: history }) };
    await settled();
    expect(all(element, '.line')).to.have.length(3);
    history = proposalLog.slice(0, 4);
    document.dispatchEvent(new CppccSentEvent('receive', { ...proposalView, id: 'another' }));
    await settled();
    expect(all(element, '.line')).to.have.length(3);
    document.dispatchEvent(new CppccSentEvent('receive', proposalView));
    await settled();
    expect(all(element, '.line')).to.have.length(4);
  });

  it('never shows one case under the id of another', async () => {
    const element = await show({ ...proposal, views: [proposalView, supervisionView] });
    element.adapter = {
      ...fixtureAdapter({ ...proposal, views: [supervisionView] }),
      history: () => new Promise(() => undefined),
    };
    element.caseId = 's3';
    await settled();
    expect(all(element, '.line')).to.have.length(0);
    expect(textOf(element)).to.not.include('加装电梯');
  });

  it('says what failed, the case or its record', async () => {
    const missing = await show({ views: [] }, { caseId: 'p31' });
    expect(one(missing, '[role=alert]').textContent)
      .to.include('没有这件案件')
      .and.include('CPPCC_NOT_FOUND');
    const element = await show(proposal);
    element.adapter = {
      ...fixtureAdapter(proposal),
      history: () => Promise.reject(new CppccError('CPPCC_NETWORK', '连接不上服务器')),
    };
    await settled();
    expect(textOf(element)).to.include('二次办理中').and.include('连接不上服务器');
  });

  it('tells a real case right, to those who work on it and to those who do not', async () => {
    const stage = createStage();
    const caseId = await stage.play('close');
    const shown = async (person: Parameters<typeof stage.as>[0]): Promise<CppccCaseTimeline> => {
      const element = await show(
        {},
        { adapter: stage.as(person), profile: stage.profile, caseId, today: '2026-04-08' },
      );
      await settled();
      return element;
    };
    const inside = await shown('committee');
    const expected = until('close').map(({ state }) => state);
    const { items } = await stage.as('committee').history(caseId);
    expect(items.map(({ state }) => state)).to.deep.equal(expected);
    expect(stagesOf(inside)).to.deep.equal(['done', 'done', 'done', 'done', 'done']);
    expect(textOf(inside)).to.include('答复期限（县教育局）：停止计算，未超期');
  });

  for (const example of examples) {
    it(`is accessible: ${example.title}`, async function () {
      // Many nodes to look at, on a machine that may be busy.
      this.timeout(60_000);
      const element = example.render() as HTMLElement;
      fixtureSync(html`<div>${element}</div>`);
      await example.ready?.(element);
      await expect(element).to.be.accessible();
    });
  }
});

describe('stages of the way', () => {
  for (const definition of getProcesses()) {
    it(`knows the stage of every state: ${definition.label}`, () => {
      const { stages, complete, ended, archived } = getStagePlan(definition.id)!;
      const placed = [...stages.flatMap(({ states }) => states), ...complete, ...ended, ...archived];
      expect([...placed].sort()).to.deep.equal(Object.keys(definition.states).sort());
    });
  }

  it('shows where a case ended, and that an archived one had been closed', () => {
    const is = (state: string, visited: string[]): string[] =>
      getStageProgress('proposal', state, visited)!.stages.map((stage) => stage.is);
    expect(is('notFiled', ['drafting', 'submitted', 'underReview', 'notFiled'])).to.deep.equal([
      'done',
      'ended',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(is('archived', ['drafting', 'handling', 'closed', 'archived'])).to.deep.equal([
      'done',
      'done',
      'done',
      'done',
      'done',
    ]);
    expect(is('withdrawn', [])).to.deep.equal(['ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(getStageProgress('elsewhere', 'x', [])).to.be.undefined;
  });
});

describe('the record of a case that goes on under other rules', () => {
  it('says from where, by which', () => {
    const pins = ['county@1#0abc', 'county@1#0abc', 'county@2#0def'];
    const events = proposalLog.slice(0, 3).map((event, index) => ({ ...event, profile: pins[index]! }));
    const view = { snapshot: { process: 'proposal', clocks: [], seats: {} }, deadlines: [] };
    const lines = toRecord({
      view: view as unknown as CaseView,
      events,
      profile: fixtureProfile,
      nameOfUnit: (id) => id,
    }).flatMap((day) => day.lines);
    expect(lines.map(({ settings }) => settings)).to.deep.equal([
      '',
      '',
      '自此按现行规定办理（规则county@2）',
    ]);
  });
});

describe('what an event says', () => {
  const context = { type: 'x', profile: fixtureProfile, nameOfUnit: (id: string) => `单位${id}` };

  it('is said in its own words where a member means something else', () => {
    const said = (type: string, data: JsonObject) =>
      getSaid(data, { ...context, type }).map(({ label, text }) => [label, text]);
    expect(said('orderRehandling', { units: ['甲'], score: 52, reason: '请重办。' })).to.deep.equal([
      ['二次办理单位', '单位甲'],
      ['评议得分', '52'],
      ['意见和要求', '请重办。'],
    ]);
    expect(said('recordNoReply', { unit: '甲', reason: '两次催办。' })).to.deep.equal([
      ['未反馈单位', '单位甲'],
      ['催办情况', '两次催办。'],
    ]);
    expect(said('reappoint', { committee: { id: 'k', name: '提案委' }, reason: '人手不足。' })).to.deep.equal(
      [
        ['改由承办', '提案委'],
        ['改定理由', '人手不足。'],
      ],
    );
  });

  it('never breaks on data it does not expect', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'reason',
            'opinions',
            'team',
            'steps',
            'lead',
            'amount',
            'suggestions',
            'contact',
            'to',
            '__proto__',
          ),
          fc.jsonValue() as fc.Arbitrary<never>,
        ),
        (data) => {
          for (const { label, text } of getSaid(data, context)) {
            expect(label).to.not.equal('');
            expect(text).to.not.include('[object');
          }
        },
      ),
    );
  });

  it('leaves out what is empty and the text of a form', () => {
    expect(
      getSaid(
        { note: '  ', reason: '', lead: [], suggestions: ['建议一', '建议二'], situation: '情况' },
        context,
      ),
    ).to.deep.equal([]);
  });
});
