import { expect, fixtureSync, html } from '@open-wc/testing';
import type { ListQuery } from '@cppcc-kit/adapter';
import { CppccError } from '@cppcc-kit/sdk';
import { getProcesses } from '../../labels.js';
import { createStage } from '../../testing/stage.js';
import '../../define/case-list.js';
import type { CppccCaseList } from './case-list.element.js';
import { examples } from './case-list.examples.js';
import { getStateChoices } from './filter-choices.js';
import {
  fixtureAdapter,
  fixtureProfile,
  settled,
  type FixtureOptions,
} from '../../testing/fixture-adapter.js';
import { fixtureCases, fixtureToday } from '../../testing/fixture-cases.js';
import { noFilters, toListQuery } from '../../cases/query.js';

/** Longer than typing rests before a search. */
const rested = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 350));
  await settled();
};

async function show(
  options: FixtureOptions = {},
  given: Partial<CppccCaseList> = {},
  width = 1200,
): Promise<CppccCaseList> {
  const element = Object.assign(document.createElement('cppcc-case-list'), {
    adapter: fixtureAdapter(options),
    profile: fixtureProfile,
    today: fixtureToday,
    ...given,
  });
  fixtureSync(html`<div style=${`width: ${width}px`}>${element}</div>`);
  await settled();
  return element;
}

const all = (element: HTMLElement, selector: string): HTMLElement[] =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const one = (element: HTMLElement, selector: string): HTMLElement => all(element, selector)[0]!;
const textOf = (element: HTMLElement): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const titles = (element: HTMLElement): string[] =>
  all(element, '[data-case]').map((link) => link.dataset['case']!);
const press = async (element: HTMLElement, label: string): Promise<void> => {
  all(element, 'button')
    .find((button) => button.textContent.includes(label))!
    .click();
  await settled();
};
const given = { process: '', states: [], waiting: false, mine: false, taskKinds: [] };
const broken = new CppccError('CPPCC_NETWORK', '连接不上服务器');

describe('cppcc-case-list', () => {
  it('shows cases of every process with state, what waits and the most urgent deadline', async () => {
    const element = await show();
    expect(titles(element)).to.deep.equal(fixtureCases.map(({ id }) => id));
    const [first] = all(element, 'tbody tr');
    expect(first!.textContent.replace(/\s+/g, ' '))
      .to.include('第031号')
      .and.include('县住房和城乡建设局、县消防救援大队')
      .and.include('待您会签答复稿')
      .and.include('待办理并答复')
      .and.include('逾期 4 天答复期限 9月18日');
    expect(textOf(element))
      .to.include('监督意见第003号')
      .and.include('待评价办理情况（2）')
      .and.include('共 9 件');
  });

  it('asks the public for nothing that waits for them', async () => {
    const element = await show();
    expect(textOf(element)).to.include('只看待我办理的');
    element.actor = { id: 'visitor', name: '', roles: ['public'] };
    await element.updateComplete;
    expect(textOf(element)).not.to.include('只看待我办理的');
  });

  it('says honestly that a date is not known', async () => {
    const element = await show();
    expect(textOf(element)).to.include('日期待定').and.include('缺少2027年放假调休安排');
  });

  it('shows a case whose rules the back end lacks beside the others, and says so', async () => {
    const { id, process, version, state, title, openedAt, updatedAt } = fixtureCases[0]!;
    const bare = { id, process, version, state, title, openedAt, updatedAt };
    const lost = { ...bare, units: [], tasks: [], deadlines: [], waiting: [], unreadable: '没有装载规则' };
    const element = await show({ cases: [lost, fixtureCases[1]!] });
    const [first, second] = all(element, 'tbody tr');
    expect(first!.textContent).to.include(title).and.include('未装载该件所用的规则，请联系管理员');
    expect(second!.textContent).not.to.include('未装载');
  });

  it('shows markup in titles and names as text', async () => {
    const evil = '<img src=x onerror=alert(1)>&amp;';
    const element = await show({ cases: [{ ...fixtureCases[0]!, title: evil, by: evil, units: [evil] }] });
    expect(one(element, '[data-case]').textContent.trim()).to.equal(evil);
    expect(one(element, '.units').textContent).to.equal(evil);
    expect(all(element, 'img')).to.have.length(0);
  });

  it('tells the host which case was chosen, and follows unless it is told not to', async () => {
    const element = await show();
    const chosen: string[] = [];
    element.addEventListener('cppcc-select', (event) => chosen.push(event.caseId));
    one(element, '[data-case=p47]').click();
    await settled();
    expect(chosen).to.deep.equal(['p47']);
    expect(element.getAttribute('current')).to.equal('p47');
    expect(one(element, '[aria-current=true]').textContent).to.include('第047号');
    element.addEventListener('cppcc-select', (event) => event.preventDefault());
    one(element, '[data-case=p8]').click();
    expect(element.current).to.equal('p47');
  });

  it('links where the host has pages for cases, and lets the host stop the link', async () => {
    const element = await show(
      { cases: [{ ...fixtureCases[0]!, id: 'a/b?c' }] },
      { hrefTemplate: '#/cases/{id}' },
    );
    const link = one(element, 'a[data-case]') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#/cases/a%2Fb%3Fc');
    element.addEventListener('cppcc-select', (event) => event.preventDefault());
    const stopped: boolean[] = [];
    element.addEventListener('click', (event) => {
      stopped.push(event.defaultPrevented);
      event.preventDefault();
    });
    const click = { bubbles: true, cancelable: true, composed: true };
    link.dispatchEvent(new MouseEvent('click', click));
    link.dispatchEvent(new MouseEvent('click', { ...click, ctrlKey: true }));
    expect(stopped, 'a new tab is the browser’s affair').to.deep.equal([true, false]);
  });

  it('goes from case to case by arrow keys', async () => {
    const element = await show();
    const arrow = (key: string): void => {
      element.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    const focused = (): string => (element.shadowRoot!.activeElement as HTMLElement).dataset['case']!;
    one(element, '[data-case=p31]').focus();
    arrow('ArrowDown');
    expect(focused()).to.equal('p47');
    arrow('End');
    expect(focused()).to.equal('p88');
    arrow('ArrowDown');
    expect(focused()).to.equal('p88');
    arrow('Home');
    expect(focused()).to.equal('p31');
  });

  it('filters by stage and state, and takes the process with it', async () => {
    const queries: ListQuery[] = [];
    const element = await show({ onList: (query) => queries.push(query) });
    const choose = async (name: string, value: string): Promise<void> => {
      const select = one(element, `#${name}`) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled();
    };
    await choose('state', 'proposal:@handle');
    expect(queries.pop()).to.deep.equal({
      process: 'proposal',
      states: ['assigning', 'assigned', 'objected', 'handling'],
    });
    expect(titles(element)).to.deep.equal(['p31', 'p47', 'p52']);
    await choose('process', 'supervision');
    expect(queries.pop()).to.deep.equal({ process: 'supervision' });
    expect(
      Array.from((one(element, '#category') as HTMLSelectElement).options, (each) => each.label),
    ).to.include('群众切身利益问题和突发事件的处置');
    await choose('state', 'supervision:handling');
    expect(titles(element)).to.deep.equal(['s3']);
    await press(element, '清除筛选');
    expect(queries.pop()).to.deep.equal({});
  });

  it('offers nothing that the host has settled', async () => {
    const element = await show({}, { process: 'proposal', states: 'replied', waiting: true });
    expect(all(element, '#process, #state, input[type=checkbox]')).to.have.length(0);
    expect(all(element, '#unit, #category, #tier')).to.have.length(3);
  });

  it('searches when typing rests, and not in the middle of a composition', async () => {
    const searched: (string | undefined)[] = [];
    const element = await show({ onList: ({ search }) => searched.push(search) });
    const input = one(element, '#search') as HTMLInputElement;
    const type = (value: string, isComposing = false): void => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
    };
    type('公');
    type('公j', true);
    await rested();
    expect(searched).to.deep.equal([undefined, '公j']);
    searched.length = 0;
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    type('公jiao', true);
    await rested();
    expect(searched).to.deep.equal([]);
    type('公交', true);
    input.dispatchEvent(new CompositionEvent('compositionend'));
    await rested();
    expect(searched).to.deep.equal(['公交']);
    expect(titles(element)).to.deep.equal(['p8']);
    type('没有这样的');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await settled();
    expect(textOf(element)).to.include('没有符合条件的案件');
  });

  it('goes on page by page; what was read stays when the next page fails', async () => {
    let failing = true;
    const element = await show({
      page: 4,
      onList({ cursor }) {
        if (cursor !== undefined && failing) throw broken;
      },
    });
    expect(textOf(element)).to.include('已列出 4 件');
    await press(element, '加载更多');
    expect(titles(element)).to.have.length(4);
    expect(one(element, '[role=alert]').textContent)
      .to.include('连接不上服务器')
      .and.include('CPPCC_NETWORK');
    failing = false;
    await press(element, '重试');
    await press(element, '加载更多');
    expect(titles(element)).to.deep.equal(fixtureCases.map(({ id }) => id));
    expect(textOf(element)).to.include('共 9 件').and.not.include('加载更多');
  });

  it('shows a case once that came again with a later page', async () => {
    const [a, b, c] = fixtureCases as [never, never, never];
    const element = await show({ cases: [a, b, { ...(a as object), title: '新题目' } as never, c], page: 2 });
    await press(element, '加载更多');
    expect(titles(element)).to.have.length(3);
    expect(one(element, '[data-case=p31]').textContent).to.include('新题目');
  });

  it('can be stopped while it waits, and started again', async () => {
    const element = await show({ silent: true });
    expect(one(element, '[role=status] .spinner, .state .spinner')).to.exist;
    await press(element, '取消');
    expect(textOf(element)).to.include('已停止加载');
    element.adapter = fixtureAdapter();
    await settled();
    expect(titles(element)).to.have.length(9);
  });

  it('says what failed and tries again', async () => {
    const element = await show({ error: broken });
    expect(one(element, '[role=alert]').textContent).to.include('连接不上服务器');
    element.adapter = fixtureAdapter();
    await settled();
    expect(titles(element)).to.have.length(9);
  });

  it('does not say that there is nothing before it knows', async () => {
    const element = document.createElement('cppcc-case-list');
    fixtureSync(html`<div>${element}</div>`);
    await settled();
    expect(textOf(element)).to.include('正在加载').and.not.include('还没有案件');
  });

  it('never shows the cases of one person to the next', async () => {
    const element = await show();
    element.adapter = fixtureAdapter({ silent: true });
    await settled();
    expect(titles(element)).to.have.length(0);
  });

  it('never shows rows of other filters under the ones that failed', async () => {
    const element = await show({
      onList({ waiting }) {
        if (waiting) throw broken;
      },
    });
    (one(element, 'input[type=checkbox]') as HTMLInputElement).click();
    await settled();
    expect(titles(element)).to.have.length(0);
    expect(one(element, '[role=alert]').textContent).to.include('连接不上服务器');
  });

  it('offers what is new and leaves the rows alone until asked', async () => {
    let asked = 0;
    const element = await show({ onList: () => asked++ });
    document.dispatchEvent(new Event('cppcc-sent'));
    await settled();
    expect(asked).to.equal(1);
    expect(textOf(element)).to.include('案件情况有更新');
    await press(element, '显示最新情况');
    expect(asked).to.equal(2);
    expect(textOf(element)).to.not.include('案件情况有更新');
  });

  it('shows cards where it is narrow, whatever the window', async () => {
    expect(all(await show(), 'table')).to.have.length(1);
    const element = await show({}, {}, 360);
    expect(element.hasAttribute('narrow')).to.be.true;
    expect(all(element, 'table')).to.have.length(0);
    expect(all(element, '.card')).to.have.length(9);
    expect(getComputedStyle(one(element, '#choices')).display).to.equal('none');
    await press(element, '筛选');
    expect(getComputedStyle(one(element, '#choices')).display).to.not.equal('none');
  });

  it('reads from a real back end what the person may see', async () => {
    const stage = createStage();
    await stage.play('plan');
    const own = { adapter: stage.as('education'), profile: stage.profile, today: '2026-02-20' };
    const element = await show({}, own);
    expect(textOf(element))
      .to.include('第001号')
      .and.include('县教育局、县公安局')
      .and.include('办理中')
      .and.include('待您办理并答复')
      .and.include('待向主办单位提出会办意见')
      .and.include('会办意见期限 3月4日');
    const waiting = await show({}, { ...own, adapter: stage.as('committee'), waiting: true });
    expect(textOf(waiting)).to.include('没有待您办理的事项');
    const found = await show({}, { ...own, process: 'proposal', states: 'handling replied' });
    const input = one(found, '#search') as HTMLInputElement;
    input.value = '第1号 交通';
    input.dispatchEvent(new Event('change'));
    await settled();
    expect(titles(found)).to.have.length(1);
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

describe('list query', () => {
  it('stays within what the list is of', () => {
    const only = { ...given, process: 'proposal', states: ['replied', 'rated'] };
    expect(toListQuery(only, noFilters).states).to.deep.equal(['replied', 'rated']);
    expect(toListQuery(only, { ...noFilters, state: 'proposal:rated' }).states).to.deep.equal(['rated']);
    expect(toListQuery(only, { ...noFilters, state: 'proposal:@handle' }).states).to.deep.equal([
      'replied',
      'rated',
    ]);
  });

  it('cuts a search to what back ends take, by characters', () => {
    expect([...toListQuery(given, { ...noFilters, search: `  ${'𠮷'.repeat(120)}` }).search!]).to.have.length(
      100,
    );
  });

  it('offers every state of every process exactly once', () => {
    for (const { id, states } of getProcesses()) {
      const offered = getStateChoices(id, []).flatMap(({ choices }) => choices.map(({ value }) => value));
      expect(offered.filter((value) => !value.includes('@')).sort()).to.deep.equal(
        Object.keys(states)
          .map((state) => `${id}:${state}`)
          .sort(),
      );
    }
  });
});
