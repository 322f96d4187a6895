import { check, checkEqual, failed, refused } from '../expect.js';
import { act, assignment, drafted, filed, replied, send as sendEvent, submitted } from '../flow.js';
import type { Scenario } from '../types.js';

export const send: readonly Scenario[] = [
  {
    name: 'send/advances',
    title: '办理一步，状态前进，版本加一',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const view = await submitted(context);
      checkEqual([view.snapshot.state, view.version], ['submitted', 2], '提交后的状态和版本');
      checkEqual((await context.as(member).get(view.id)).snapshot, view.snapshot, '再次读取的案件');
    },
  },
  {
    name: 'send/whole-life',
    title: '一件提案可以从起草办到结案',
    requires: [],
    async run(context) {
      const { member, committee } = context.actors;
      const answered = await replied(context);
      checkEqual(answered.snapshot.state, 'replied', '答复后的状态');
      const rated = await act(context, member, answered, 'rate', { overall: 'satisfied' });
      const closed = await act(context, committee, rated, 'close', { note: '' });
      checkEqual(closed.snapshot.state, 'closed', '结案后的状态');
    },
  },
  {
    name: 'send/refuses-as-a-value',
    title: '不能办理时返回理由，而不是报错；案件不变',
    requires: [],
    async run(context) {
      const { member, committee } = context.actors;
      const view = await submitted(context);
      refused(await sendEvent(context, member, view, 'submit'), '');
      refused(
        await sendEvent(context, committee, view, 'decline', { code: 'empty', reason: '内容空泛' }),
        '',
      );
      refused(await sendEvent(context, member, view, 'receive'), '');
      refused(await sendEvent(context, committee, view, 'noSuchEvent'), '');
      checkEqual((await context.as(member).get(view.id)).snapshot, view.snapshot, '被拒绝后的案件');
    },
  },
  {
    name: 'send/refuses-wrong-values',
    title: '操作内容不合规定时指明字段',
    requires: [],
    async run(context) {
      const view = await filed(context);
      const { committee } = context.actors;
      refused(
        await sendEvent(context, committee, view, 'classify', {
          category: 'noSuchCategory',
          tier: 'ordinary',
        }),
        'category',
      );
      refused(await sendEvent(context, committee, view, 'classify', { category: 'other' }), 'tier');
      checkEqual((await context.as(committee).get(view.id)).version, view.version, '被拒绝后的版本');
    },
  },
  {
    name: 'send/reordered',
    title: '次序颠倒的操作被拒绝，补齐后可以办理',
    requires: [],
    async run(context) {
      const { committee } = context.actors;
      const view = await submitted(context);
      refused(
        await sendEvent(context, committee, view, 'review', {
          eligibility: true,
          content: true,
          format: true,
          opinion: '',
        }),
        '',
      );
      const received = await act(context, committee, view, 'receive');
      checkEqual(received.snapshot.state, 'underReview', '登记后的状态');
    },
  },
  {
    name: 'send/unknown-case',
    title: '没有的案件：查无此件',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const adapter = context.as(member);
      for (const id of ['no-such-case', '', '../cases', '\u0000', '\ud800', 'x'.repeat(5000)]) {
        await failed(adapter.get(id), 'CPPCC_NOT_FOUND');
        await failed(sendEvent(context, member, { id, version: 1 }, 'submit'), 'CPPCC_NOT_FOUND');
        await failed(adapter.history(id), 'CPPCC_NOT_FOUND');
      }
    },
  },
  {
    name: 'send/id-is-exact',
    title: '案件编号区分大小写和空格，不会办到别的案件上',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const { id } = await drafted(context);
      const others = [id.toUpperCase(), id.toLowerCase(), `${id} `, id.slice(0, -1)].filter(
        (other) => other !== id,
      );
      for (const other of others) await failed(context.as(member).get(other), 'CPPCC_NOT_FOUND');
    },
  },
  {
    name: 'send/deadlines-run',
    title: '期限从交办起算，写明依据和到期日',
    requires: [],
    async run(context) {
      const { committee } = context.actors;
      const view = await act(context, committee, await filed(context), 'assign', assignment);
      const receipt = view.deadlines.find(({ kind }) => kind === 'receipt');
      check(
        receipt?.label === '签收期限' && receipt.receipt.basis !== '' && typeof receipt.level === 'string',
        '交办后应有签收期限和依据',
      );
    },
  },
];
