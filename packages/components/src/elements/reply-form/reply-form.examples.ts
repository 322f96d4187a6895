import type { Example } from '../../parts/example.js';
import { slow, unreadable, withoutNetwork } from '../../testing/adapters.js';
import { goOffline } from '../../testing/offline.js';
import { examplesOf, fillIn, press, type Scene } from '../../testing/scene.js';
import { story } from '../../testing/story.js';
import '../../define/reply-form.js';

const example = examplesOf('cppcc-reply-form');
const letter = story.find(({ type }) => type === 'draftReply')?.data as Readonly<Record<string, string>>;

async function write({ element }: Scene): Promise<void> {
  await press(element, '拟写答复');
  await fillIn(element, {
    letterNo: letter['letterNo']!,
    mark: 'B',
    body: letter['body']!,
    'suggestions.0.adopted': 'yes',
    'suggestions.0.done': 'yes',
    'suggestions.0.text': '三校已自3月9日起错峰放学，低年级与高年级间隔二十分钟。',
  });
}

/** A new letter is written while the co-handler reads the old one. */
async function rewrite({ element, stage, caseId }: Scene): Promise<void> {
  await press(element, '会签');
  await fillIn(element, { opinion: '同意，建议明确施划时间。' });
  const unit = stage.as('education');
  await unit.send(
    caseId,
    { type: 'draftReply', data: { ...letter, mark: 'A' }, expectedVersion: (await unit.get(caseId)).version },
    { idempotencyKey: 'rewrite' },
  );
  await press(element, '会签');
}

export const examples: readonly Example[] = [
  example('empty', '拟写答复', 'empty', {
    as: 'education',
    last: 'giveOpinion',
    act: ({ element }) => press(element, '拟写答复'),
  }),
  example('filled', '逐条答复建议', 'filled', { as: 'education', last: 'giveOpinion', act: write }),
  example('countersign', '会签这一稿', 'filled', {
    as: 'traffic',
    last: 'draftReply',
    act: ({ element }) => press(element, '会签'),
  }),
  example('rewritten', '会签时已有新稿', 'filled', { as: 'traffic', last: 'draftReply', act: rewrite }),
  example('signing', '会签后待签发', 'filled', { as: 'education', last: 'countersign' }),
  example('release', '督查室审核，调整办理结果', 'filled', {
    as: 'inspection',
    last: 'submitReply',
    act: async ({ element }) => {
      await press(element, '审核答复');
      await fillIn(element, { mark: 'A' });
    },
  }),
  example('error', '答复不完整', 'error', {
    as: 'education',
    last: 'giveOpinion',
    act: async ({ element }) => {
      await press(element, '拟写答复');
      await press(element, '拟写答复');
    },
  }),
  example('readonly', '提案者查看已发出的答复', 'readonly', { as: 'member', last: 'releaseReply' }),
  example('busy', '正在提交', 'busy', {
    as: 'traffic',
    last: 'draftReply',
    adapter: slow,
    act: async ({ element }) => {
      await press(element, '会签');
      await press(element, '会签');
    },
  }),
  example('failed', '没有加载', 'failed', { as: 'education', last: 'giveOpinion', adapter: unreadable }),
  example('offline', '提交时网络断开', 'offline', {
    as: 'traffic',
    last: 'draftReply',
    adapter: withoutNetwork,
    act: async ({ element }) => {
      await press(element, '会签');
      goOffline();
      await press(element, '会签');
    },
  }),
  example('restored', '恢复上次没有提交的答复', 'restored', {
    as: 'education',
    last: 'giveOpinion',
    act: async (scene) => {
      await write(scene);
      await press(scene.element, '返回');
      await press(scene.element, '拟写答复');
    },
  }),
];
