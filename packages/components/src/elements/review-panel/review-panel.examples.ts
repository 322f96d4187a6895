import type { Example } from '../../parts/example.js';
import { slow, unreadable, withoutNetwork } from '../../testing/adapters.js';
import { goOffline } from '../../testing/offline.js';
import { others } from '../../testing/others.js';
import { examplesOf, fillIn, press, settle } from '../../testing/scene.js';
import '../../define/review-panel.js';

const example = examplesOf('cppcc-review-panel');
const opinion = '属县级职权范围，情况属实，建议具体可行。';

export const examples: readonly Example[] = [
  example('queue', '待审提案，尚未选择', 'empty', { as: 'committee', others }),
  example('nothing', '没有待审提案', 'empty', { as: 'committee' }),
  example('received', '收到的提案，待登记', 'filled', { as: 'committee', last: 'submit', others }),
  example('stages', '复审环节，可作出各项决定', 'filled', { as: 'committee', last: 'review', others }),
  example('filing', '立案', 'filled', {
    as: 'committee',
    last: 'review',
    others,
    act: async ({ element }) => {
      await press(element, '立案');
      await fillIn(element, { opinion });
    },
  }),
  example('confirm', '确认立案', 'filled', {
    as: 'committee',
    last: 'review',
    act: async ({ element }) => {
      await press(element, '立案');
      await fillIn(element, { opinion });
      await press(element, '立案');
    },
  }),
  example('merge', '并案，查找主提案', 'filled', {
    as: 'committee',
    last: 'review',
    others,
    act: async ({ element }) => {
      await press(element, '并案');
      const search = element.renderRoot.querySelector<HTMLInputElement>('#mainProposal input[type=search]')!;
      search.value = '小区';
      search.dispatchEvent(new Event('input'));
      await new Promise((resolve) => setTimeout(resolve, 400));
      await settle(element);
    },
  }),
  example('error', '不予立案，缺少理由', 'error', {
    as: 'committee',
    last: 'review',
    act: async ({ element }) => {
      await press(element, '不予立案');
      await press(element, '不予立案');
    },
  }),
  example('readonly', '预审小组：没有需要办理的事项', 'readonly', { as: 'preReview', last: 'submit' }),
  example('busy', '正在提交', 'busy', {
    as: 'committee',
    last: 'review',
    adapter: slow,
    act: async ({ element }) => {
      await press(element, '退回修改');
      await fillIn(element, { reason: '请补充近三年上下学时段交通事故和拥堵的数据，并说明来源。' });
      await press(element, '退回修改');
      await press(element, '确认退回修改');
    },
  }),
  example('failed', '没有加载', 'failed', { as: 'committee', last: 'submit', adapter: unreadable }),
  example('offline', '提交时网络断开', 'offline', {
    as: 'committee',
    last: 'submit',
    adapter: withoutNetwork,
    act: async ({ element }) => {
      await press(element, '登记');
      await fillIn(element, { note: '收到纸质件一份。' });
      goOffline();
      await press(element, '登记');
      await press(element, '确认登记');
    },
  }),
  example('restored', '恢复上次没有提交的意见', 'restored', {
    as: 'committee',
    last: 'review',
    act: async ({ element }) => {
      await press(element, '立案');
      await fillIn(element, { opinion });
      await press(element, '返回');
      await press(element, '立案');
    },
  }),
  example('conflict', '他人先办理', 'filled', {
    as: 'committee',
    last: 'review',
    act: async ({ element, stage, caseId }) => {
      await press(element, '退回修改');
      await fillIn(element, { reason: '请补充近三年上下学时段交通事故和拥堵的数据，并说明来源。' });
      const colleague = stage.as('committee');
      await colleague.send(
        caseId,
        {
          type: 'refer',
          data: { to: 'reference', destination: '县公安局', reason: '转送参考。' },
          expectedVersion: (await colleague.get(caseId)).version,
        },
        { idempotencyKey: 'colleague' },
      );
      await press(element, '退回修改');
      await press(element, '确认退回修改');
    },
  }),
];
