import { CppccError } from '@cppcc-kit/sdk';
import '../../define/case-timeline.js';
import type { Example } from '../../parts/example.js';
import {
  fixtureAdapter,
  fixtureProfile,
  settled,
  type FixtureOptions,
} from '../../testing/fixture-adapter.js';
import { fixtureToday } from '../../testing/fixture-cases.js';
import type { CppccCaseTimeline } from './case-timeline.element.js';
import {
  declinedLog,
  declinedView,
  proposalLog,
  proposalView,
  publicLog,
  publicView,
  supervisionLog,
  supervisionView,
} from '../../testing/fixture-logs.js';

const show = (
  options: FixtureOptions,
  caseId: string | undefined = options.views?.[0]?.id,
): CppccCaseTimeline =>
  Object.assign(document.createElement('cppcc-case-timeline'), {
    adapter: fixtureAdapter(options),
    profile: fixtureProfile,
    today: fixtureToday,
    caseId,
  });

const broken = new CppccError('CPPCC_NETWORK', '连接不上服务器，请检查网络后重试。');

export const examples: readonly Example[] = [
  {
    name: 'proposal',
    title: '提案：异议调整、延期、不满意后二次办理',
    state: 'filled',
    render: () => show({ views: [proposalView], history: proposalLog }),
    ready: settled,
  },
  {
    name: 'supervision',
    title: '民主监督',
    state: 'filled',
    render: () => show({ views: [supervisionView], history: supervisionLog }),
    ready: settled,
  },
  {
    name: 'declined',
    title: '不予立案',
    state: 'filled',
    render: () => show({ views: [declinedView], history: declinedLog }),
    ready: settled,
  },
  {
    name: 'public',
    title: '公众所见，第一页',
    state: 'readonly',
    render: () => show({ views: [publicView], history: publicLog, page: 6 }),
    ready: settled,
  },
  { name: 'none-chosen', title: '没有选择案件', state: 'empty', render: () => show({}) },
  { name: 'busy', title: '正在加载', state: 'busy', render: () => show({ silent: true }, 'p31') },
  {
    name: 'failed',
    title: '加载失败',
    state: 'failed',
    render: () => show({ error: broken }, 'p31'),
    ready: settled,
  },
  {
    name: 'not-found',
    title: '不能查看',
    state: 'failed',
    render: () => show({ views: [] }, 'p31'),
    ready: settled,
  },
];
