import { CppccError } from '@cppcc-kit/sdk';
import '../../define/case-list.js';
import type { Example } from '../../parts/example.js';
import type { CppccCaseList } from './case-list.element.js';
import {
  fixtureAdapter,
  fixtureProfile,
  settled,
  type FixtureOptions,
} from '../../testing/fixture-adapter.js';
import { fixtureCases, fixtureToday } from '../../testing/fixture-cases.js';

const show = (options: FixtureOptions = {}, given: Partial<CppccCaseList> = {}): CppccCaseList =>
  Object.assign(document.createElement('cppcc-case-list'), {
    adapter: fixtureAdapter(options),
    profile: fixtureProfile,
    today: fixtureToday,
    hrefTemplate: '#{id}',
    ...given,
  });

const broken = new CppccError('CPPCC_NETWORK', '连接不上服务器，请检查网络后重试。');

export const examples: readonly Example[] = [
  {
    name: 'all',
    title: '全部案件',
    state: 'filled',
    render: () => show({}, { current: 'p47' }),
    ready: settled,
  },
  {
    name: 'proposals',
    title: '提案，按分类筛选',
    state: 'filled',
    render: () => show({ page: 4 }, { process: 'proposal', heading: '提案' }),
    ready: settled,
  },
  {
    name: 'waiting',
    title: '待我办理，没有链接',
    state: 'filled',
    render: () => show({}, { waiting: true, hrefTemplate: undefined }),
    ready: settled,
  },
  {
    name: 'unfolded',
    title: '展开筛选，没有符合条件的',
    state: 'empty',
    render: () => show({}, { process: 'proposal' }),
    async ready(element) {
      await settled();
      element.shadowRoot?.querySelector<HTMLElement>('[aria-controls=choices]')?.click();
      const search = element.shadowRoot?.querySelector<HTMLInputElement>('#search');
      if (search) search.value = '地铁';
      search?.dispatchEvent(new Event('change'));
      await settled();
    },
  },
  {
    name: 'empty',
    title: '没有待办',
    state: 'empty',
    render: () => show({ cases: [] }, { waiting: true }),
    ready: settled,
  },
  { name: 'busy', title: '正在加载', state: 'busy', render: () => show({ silent: true }) },
  {
    name: 'failed',
    title: '加载失败',
    state: 'failed',
    render: () => show({ error: broken }),
    ready: settled,
  },
  {
    name: 'more-failed',
    title: '后一页没有读出来',
    state: 'failed',
    render: () =>
      show({
        page: 3,
        onList({ cursor }) {
          if (cursor !== undefined) throw broken;
        },
      }),
    async ready(element) {
      await settled();
      element.shadowRoot?.querySelector<HTMLElement>('.end button')?.click();
      await settled();
    },
  },
  {
    name: 'stale',
    title: '有更新',
    state: 'filled',
    render: () => show({ cases: fixtureCases.slice(0, 2) }),
    async ready() {
      await settled();
      document.dispatchEvent(new Event('cppcc-sent'));
      await settled();
    },
  },
  {
    name: 'elder',
    title: '适老化',
    state: 'filled',
    render() {
      const element = show({ cases: fixtureCases.slice(0, 3) });
      element.setAttribute('elder', '');
      return element;
    },
    ready: settled,
  },
];
