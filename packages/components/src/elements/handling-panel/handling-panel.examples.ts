import type { Example } from '../../parts/example.js';
import { slow, unreadable, withoutNetwork } from '../../testing/adapters.js';
import { goOffline } from '../../testing/offline.js';
import { others } from '../../testing/others.js';
import { examplesOf, fillIn, press, type Scene } from '../../testing/scene.js';
import '../../define/handling-panel.js';

const example = examplesOf('cppcc-handling-panel');

async function log({ element }: Scene): Promise<void> {
  await press(element, '记录沟通');
  await fillIn(element, {
    phase: 'during',
    mode: 'meeting',
    on: '2026-03-05',
    who: '陈立群委员、县教育局、县公安局、三校家长代表',
    summary: '通报错峰放学方案，家长代表建议低年级提前十五分钟，委员认为可行。',
  });
}

export const examples: readonly Example[] = [
  example('queue', '承办提案，尚未选择', 'empty', { as: 'education', others }),
  example('nothing', '没有承办提案', 'empty', { as: 'education' }),
  example('assigned', '待签收', 'filled', { as: 'education', last: 'assign', others }),
  example('objection', '申请退回', 'filled', {
    as: 'education',
    last: 'assign',
    act: async ({ element }) => {
      await press(element, '申请退回');
      await fillIn(element, {
        reason: '学府路停车位施划和护学岗组建属公安交管职责，依据县公安局“三定”规定，建议由公安局主办。',
        suggestedUnit: 'police',
        leader: '方敏',
      });
    },
  }),
  example('plan', '制定办理方案', 'filled', {
    as: 'education',
    last: 'acknowledge',
    others,
    act: async ({ element }) => {
      await press(element, '制定办理方案');
      await fillIn(element, {
        leader: '方敏',
        department: '安全管理股',
        contact: '周主任',
        phone: '0900-2310018',
        'steps.0.what': '走访三所学校，听取提案者意见',
        'steps.0.due': '2026-02-20',
      });
    },
  }),
  example('handling', '办理中，方案、沟通和会办意见', 'filled', {
    as: 'education',
    last: 'giveOpinion',
    others,
  }),
  example('contact', '记录沟通', 'filled', { as: 'education', last: 'logContact', act: log }),
  example('error', '沟通记录不完整', 'error', {
    as: 'education',
    last: 'logContact',
    act: async ({ element }) => {
      await press(element, '记录沟通');
      await press(element, '记录沟通');
    },
  }),
  example('readonly', '提案者查看办理情况', 'readonly', { as: 'member', last: 'giveOpinion' }),
  example('busy', '正在提交', 'busy', {
    as: 'education',
    last: 'logContact',
    adapter: slow,
    act: async (scene) => {
      await log(scene);
      await press(scene.element, '记录沟通');
    },
  }),
  example('failed', '没有加载', 'failed', { as: 'education', last: 'assign', adapter: unreadable }),
  example('offline', '提交时网络断开', 'offline', {
    as: 'education',
    last: 'logContact',
    adapter: withoutNetwork,
    act: async (scene) => {
      await log(scene);
      goOffline();
      await press(scene.element, '记录沟通');
    },
  }),
  example('restored', '恢复上次没有提交的沟通记录', 'restored', {
    as: 'education',
    last: 'logContact',
    act: async (scene) => {
      await log(scene);
      await press(scene.element, '返回');
      await press(scene.element, '记录沟通');
    },
  }),
];
