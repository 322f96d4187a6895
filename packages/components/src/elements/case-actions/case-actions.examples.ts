import type { Example } from '../../parts/example.js';
import { slow, unreadable, withoutNetwork } from '../../testing/adapters.js';
import { goOffline } from '../../testing/offline.js';
import { examplesOf, fillIn, press, type Scene } from '../../testing/scene.js';
import '../../define/case-actions.js';

const example = examplesOf('cppcc-case-actions');

async function withdraw({ element }: Scene): Promise<void> {
  await press(element, '撤回');
  await fillIn(element, { reason: '县教育局已在制定方案，拟补充调研后再提。' });
}

export const examples: readonly Example[] = [
  example('filled', '提案者：提交以后', 'filled', { as: 'member', last: 'submit' }),
  example('held', '有的事项暂不能办理', 'filled', { as: 'committee', last: 'receive' }),
  example('close', '结案', 'filled', {
    as: 'committee',
    last: 'rate',
    act: ({ element }) => press(element, '结案'),
  }),
  example('nothing-to-fill', '不需填写的事项，直接确认', 'filled', {
    as: 'education',
    last: 'signReply',
    act: ({ element }) => press(element, '报送审核'),
  }),
  example('error', '没有写明理由', 'error', {
    as: 'member',
    last: 'submit',
    act: async ({ element }) => {
      await press(element, '撤回');
      await press(element, '撤回');
    },
  }),
  example('readonly', '没有需要办理的事项', 'readonly', { as: 'education', last: 'close' }),
  example('sent', '已办理', 'readonly', {
    as: 'member',
    last: 'submit',
    act: async (scene) => {
      await withdraw(scene);
      await press(scene.element, '撤回');
      await press(scene.element, '确认撤回');
    },
  }),
  example('busy', '正在提交', 'busy', {
    as: 'member',
    last: 'submit',
    adapter: slow,
    act: async (scene) => {
      await withdraw(scene);
      await press(scene.element, '撤回');
      await press(scene.element, '确认撤回');
    },
  }),
  example('failed', '没有加载', 'failed', { as: 'member', last: 'submit', adapter: unreadable }),
  example('offline', '提交时网络断开', 'offline', {
    as: 'member',
    last: 'submit',
    adapter: withoutNetwork,
    act: async (scene) => {
      await withdraw(scene);
      goOffline();
      await press(scene.element, '撤回');
      await press(scene.element, '确认撤回');
    },
  }),
  example('restored', '恢复上次没有提交的内容', 'restored', {
    as: 'member',
    last: 'submit',
    act: async (scene) => {
      await withdraw(scene);
      await press(scene.element, '返回');
      await press(scene.element, '撤回');
    },
  }),
];
