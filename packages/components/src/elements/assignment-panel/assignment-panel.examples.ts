import type { JsonObject } from '@cppcc-kit/sdk';
import type { Example } from '../../parts/example.js';
import { slow, unreadable, withoutNetwork } from '../../testing/adapters.js';
import { goOffline } from '../../testing/offline.js';
import { others } from '../../testing/others.js';
import { examplesOf, fillIn, press, type Scene } from '../../testing/scene.js';
import { until, type Step } from '../../testing/story.js';
import '../../define/assignment-panel.js';

const example = examplesOf('cppcc-assignment-panel');
const objection: JsonObject = {
  reason: '学府路停车位施划和护学岗组建属公安交管职责，依据县公安局“三定”规定，建议由公安局主办。',
  suggestedUnit: 'police',
  leader: '方敏',
};
const objected: readonly Step[] = [
  ...until('assign'),
  { at: '2026-02-04T09:00:00+08:00', by: 'education', type: 'object', data: objection, state: 'objected' },
];

async function assign({ element }: Scene): Promise<void> {
  await press(element, '交办');
  await fillIn(element, {
    mode: 'leadAndCo',
    lead: 'education',
    co: 'police',
    noticeNo: '安政协提〔2026〕6号',
    requirements: '请主办单位在办理前与提案者见面沟通。',
  });
}

export const examples: readonly Example[] = [
  example('queue', '待交办提案，尚未选择', 'empty', { as: 'committee', others }),
  example('filed', '已立案，待交办', 'filled', { as: 'committee', last: 'file', others }),
  example('assigning', '填写交办单', 'filled', { as: 'committee', last: 'file', others, act: assign }),
  example('objected', '承办单位提出异议', 'filled', {
    as: 'committee',
    last: 'object',
    steps: objected,
    others,
  }),
  example('error', '会办单位与主办单位相同', 'error', {
    as: 'committee',
    last: 'file',
    act: async ({ element }) => {
      await press(element, '交办');
      await fillIn(element, { mode: 'leadAndCo', lead: 'education', co: 'education' });
      await press(element, '交办');
    },
  }),
  example('readonly', '已交办，没有需要办理的事项', 'readonly', { as: 'government', last: 'assign' }),
  example('busy', '正在提交', 'busy', {
    as: 'committee',
    last: 'file',
    adapter: slow,
    act: async (scene) => {
      await assign(scene);
      await press(scene.element, '交办');
      await press(scene.element, '确认交办');
    },
  }),
  example('failed', '没有加载', 'failed', { as: 'committee', last: 'file', adapter: unreadable }),
  example('offline', '提交时网络断开', 'offline', {
    as: 'committee',
    last: 'file',
    adapter: withoutNetwork,
    act: async (scene) => {
      await assign(scene);
      goOffline();
      await press(scene.element, '交办');
      await press(scene.element, '确认交办');
    },
  }),
  example('restored', '恢复上次没有提交的交办单', 'restored', {
    as: 'committee',
    last: 'file',
    act: async (scene) => {
      await assign(scene);
      await press(scene.element, '返回');
      await press(scene.element, '交办');
    },
  }),
];
