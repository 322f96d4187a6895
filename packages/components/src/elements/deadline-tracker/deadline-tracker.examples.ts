import { CppccError } from '@cppcc-kit/sdk';
import '../../define/deadline-tracker.js';
import type { Example } from '../../parts/example.js';
import {
  fixtureAdapter,
  fixtureProfile,
  settled,
  type FixtureOptions,
} from '../../testing/fixture-adapter.js';
import { fixtureToday } from '../../testing/fixture-cases.js';
import type { CppccDeadlineTracker } from './deadline-tracker.element.js';

const show = (
  options: FixtureOptions = {},
  given: Partial<CppccDeadlineTracker> = {},
): CppccDeadlineTracker =>
  Object.assign(document.createElement('cppcc-deadline-tracker'), {
    adapter: fixtureAdapter(options),
    profile: fixtureProfile,
    today: fixtureToday,
    hrefTemplate: '#{id}',
    ...given,
  });

const find = (element: HTMLElement, selector: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(selector);
const broken = new CppccError('CPPCC_NETWORK', '连接不上服务器，请检查网络后重试。');

export const examples: readonly Example[] = [
  {
    name: 'list',
    title: '清单，按紧急程度，展开一项计算依据',
    state: 'filled',
    render: () => show(),
    async ready(element) {
      await settled();
      find(element, 'summary')?.click();
      await settled();
    },
  },
  {
    name: 'by-unit',
    title: '清单，按责任单位',
    state: 'filled',
    render: () => show({}, { group: 'unit' }),
    ready: settled,
  },
  {
    name: 'by-clock',
    title: '清单，按期限种类，只看已逾期',
    state: 'filled',
    render: () => show({}, { group: 'clock' }),
    async ready(element) {
      await settled();
      find(element, '.tile')?.click();
      await settled();
    },
  },
  {
    name: 'month',
    title: '月历',
    state: 'filled',
    render: () => show({}, { view: 'month' }),
    ready: settled,
  },
  {
    name: 'month-day',
    title: '月历，下个月，选中一天',
    state: 'filled',
    render: () => show({}, { view: 'month' }),
    async ready(element) {
      await settled();
      find(element, '.month-bar button:nth-of-type(2)')?.click();
      await settled();
      find(element, 'button.day')?.click();
      await settled();
    },
  },
  {
    name: 'month-missing',
    title: '月历，缺少放假调休安排',
    state: 'error',
    render: () => show({}, { view: 'month', today: '2027-01-15' }),
    ready: settled,
  },
  { name: 'empty', title: '没有期限', state: 'empty', render: () => show({ cases: [] }), ready: settled },
  { name: 'busy', title: '正在加载', state: 'busy', render: () => show({ silent: true }) },
  {
    name: 'failed',
    title: '加载失败',
    state: 'failed',
    render: () => show({ error: broken }),
    ready: settled,
  },
  {
    name: 'partial',
    title: '只读取了一部分',
    state: 'failed',
    render: () =>
      show({
        page: 2,
        onList({ cursor }) {
          if (cursor === '2') throw broken;
        },
      }),
    ready: settled,
  },
];
