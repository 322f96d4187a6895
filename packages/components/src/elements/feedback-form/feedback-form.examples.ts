import type { Example } from '../../parts/example.js';
import { slow, unreadable, withoutNetwork } from '../../testing/adapters.js';
import { goOffline } from '../../testing/offline.js';
import { examplesOf, fillIn, press, type Scene } from '../../testing/scene.js';
import '../../define/feedback-form.js';

const example = examplesOf('cppcc-feedback-form');
const grade =
  (overall: string) =>
  ({ element }: Scene) =>
    fillIn(element, { overall });

async function send({ element }: Scene): Promise<void> {
  await fillIn(element, { overall: 'basicallySatisfied', comment: '希望停车位尽快施划。' });
  await press(element, '评价办理');
  await press(element, '确认评价办理');
}

export const examples: readonly Example[] = [
  example('empty', '请提案者评价', 'empty', { as: 'member', last: 'releaseReply' }),
  example('filled', '不满意，写明理由', 'filled', {
    as: 'member',
    last: 'releaseReply',
    act: async ({ element }) => {
      await fillIn(element, {
        overall: 'dissatisfied',
        reason: '限时停车位只说列入计划，没有时间和点位，护学岗雨天无人值守。',
      });
    },
  }),
  example('error', '没有选择评价', 'error', {
    as: 'member',
    last: 'releaseReply',
    act: ({ element }) => press(element, '评价办理'),
  }),
  example('readonly', '已评价', 'readonly', { as: 'member', last: 'rate' }),
  example('busy', '正在提交', 'busy', { as: 'member', last: 'releaseReply', adapter: slow, act: send }),
  example('failed', '没有加载', 'failed', { as: 'member', last: 'releaseReply', adapter: unreadable }),
  example('hidden', '没有查看的权限', 'failed', { as: 'visitor', last: 'releaseReply' }),
  example('offline', '提交时网络断开', 'offline', {
    as: 'member',
    last: 'releaseReply',
    adapter: withoutNetwork,
    act: async (scene) => {
      goOffline();
      await send(scene);
    },
  }),
  example('restored', '恢复上次没有提交的评价', 'restored', {
    as: 'member',
    last: 'releaseReply',
    act: async (scene) => {
      await grade('satisfied')(scene);
      await press(scene.element, '返回');
      await press(scene.element, '评价办理');
    },
  }),
];
