import type { OpenCase, SendEvent } from '../../contract.js';
import { accepted, check, checkEqual, failed, refused } from '../expect.js';
import { act, drafted, file, listAll, ownName, submitted } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';

const opening = ({ sample }: KitContext): OpenCase => ({ process: 'proposal', data: sample() });

export const repeat: readonly Scenario[] = [
  {
    name: 'repeat/open-once',
    title: '重复的新建请求只建一件，返回同一件',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const options = { idempotencyKey: context.newKey() };
      const first = accepted(await context.as(member).open(opening(context), options));
      const second = accepted(await context.as(member).open(opening(context), options));
      checkEqual([second.id, second.version], [first.id, first.version], '重复请求的结果');
      checkEqual(await listAll(context, member), [first.id], '列表');
      // He went on from another window meanwhile: the late repeat is told what stood then, and does nothing again.
      await act(context, member, first, 'submit');
      const late = accepted(await context.as(member).open(opening(context), options));
      checkEqual([late.id, late.version], [first.id, first.version], '继续办理后，重复请求的结果');
      checkEqual(late.snapshot, first.snapshot, '继续办理后，重复请求的案件');
      checkEqual(await listAll(context, member), [first.id], '继续办理后的列表');
    },
  },
  {
    name: 'repeat/send-once',
    title: '重复的办理请求只办一次，返回当时的结果',
    requires: [],
    async run(context) {
      const { member, committee } = context.actors;
      const { id, version } = await drafted(context);
      const event: SendEvent = { type: 'submit', data: {}, expectedVersion: version };
      const options = { idempotencyKey: context.newKey() };
      const first = accepted(await context.as(member).send(id, event, options));
      const again = accepted(await context.as(member).send(id, event, options));
      checkEqual(again.snapshot, first.snapshot, '重复请求的结果');
      // Others go on; the late repeat of a client that never got its answer still succeeds.
      await act(context, committee, first, 'receive');
      checkEqual(
        accepted(await context.as(member).send(id, event, options)).version,
        first.version,
        '他人继续办理后，重复请求的版本',
      );
      const { items } = await context.as(member).history(id);
      checkEqual(
        items.map(({ type }) => type),
        ['draft', 'submit', 'receive'],
        '记录',
      );
    },
  },
  {
    name: 'repeat/at-the-same-time',
    title: '同一请求同时到达几次，也只办一次',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const openings = { idempotencyKey: context.newKey() };
      const opened = await Promise.all(
        [1, 2, 3].map(() => context.as(member).open(opening(context), openings)),
      );
      checkEqual(new Set(opened.map((result) => accepted(result).id)).size, 1, '新建的件数');
      const { id, version } = accepted(opened[0]!);
      const sendings = { idempotencyKey: context.newKey() };
      const event: SendEvent = { type: 'submit', data: {}, expectedVersion: version };
      const sent = await Promise.all([1, 2, 3].map(() => context.as(member).send(id, event, sendings)));
      checkEqual(
        sent.map((result) => accepted(result).version),
        [2, 2, 2],
        '各次的版本',
      );
    },
  },
  {
    name: 'repeat/other-request',
    title: '同一操作编号用于另一项内容：拒绝，不办理',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const options = { idempotencyKey: context.newKey() };
      const { id, version } = accepted(await context.as(member).open(opening(context), options));
      const other = { process: 'proposal', data: context.sample({ situation: '另一种情况。' }) };
      const { path, details } = await failed(context.as(member).open(other, options), 'CPPCC_KEY_REUSED');
      checkEqual(path, 'idempotencyKey', '错误所涉及的字段');
      checkEqual((details as { readonly caseId?: string } | undefined)?.caseId, id, '操作编号已用于的案件');
      await failed(
        context.as(member).send(id, { type: 'submit', data: {}, expectedVersion: version }, options),
        'CPPCC_KEY_REUSED',
      );
      checkEqual((await context.as(member).get(id)).version, version, '案件的版本');
      checkEqual(await listAll(context, member), [id], '列表');
    },
  },
  {
    name: 'repeat/keys-are-personal',
    title: '不同的人用到同一操作编号，互不影响',
    requires: [],
    async run(context) {
      const { member, otherMember } = context.actors;
      const options = { idempotencyKey: context.newKey() };
      const mine = accepted(await context.as(member).open(opening(context), options));
      const other = { process: 'proposal', data: context.sample(ownName(otherMember)) };
      const theirs = accepted(await context.as(otherMember).open(other, options));
      checkEqual(theirs.id === mine.id, false, '两人的案件相同');
      checkEqual(theirs.snapshot.seats['firstProposer'], [otherMember.id], '第一提案人');
    },
  },
  {
    name: 'repeat/tells-what-is-open-now',
    title: '重复请求的人已不再参与该件的，只得到他现在能看的内容',
    requires: [],
    async run(context) {
      const { member, otherMember } = context.actors;
      const invitees = [{ id: otherMember.id, name: otherMember.name }];
      const joint = await drafted(context, { proposerType: 'joint', invitees });
      const event: SendEvent = { type: 'acceptCoSign', data: {}, expectedVersion: joint.version };
      const options = { idempotencyKey: context.newKey() };
      const signed = accepted(await context.as(otherMember).send(joint.id, event, options));
      check(JSON.stringify(signed).includes('0914-2310000'), '联名委员应能看到电话');
      // The proposer makes it his own proposal; as any member, the other one sees it again when it is filed.
      const alone = await act(context, member, signed, 'revise', context.sample(ownName(member)));
      await file(context, await act(context, member, alone, 'submit'));
      const again = accepted(await context.as(otherMember).send(joint.id, event, options));
      const now = await context.as(otherMember).get(joint.id);
      checkEqual(again.snapshot.data, now.snapshot.data, '重复请求所见的内容');
      checkEqual(again.available, [], '重复请求所见的操作');
      check(!JSON.stringify(again).includes('0914'), '重复请求不应带出电话');
    },
  },
  {
    name: 'repeat/refused-is-judged-again',
    title: '被拒绝的操作没有留下结果，条件具备后同一请求可以办理',
    requires: [],
    async run(context) {
      const { committee } = context.actors;
      const view = await submitted(context);
      const options = { idempotencyKey: context.newKey() };
      const tooEarly: SendEvent = {
        type: 'review',
        data: { eligibility: true, content: true, format: true, opinion: '' },
        expectedVersion: view.version,
      };
      refused(await context.as(committee).send(view.id, tooEarly, options));
      const received = await act(context, committee, view, 'receive');
      accepted(
        await context
          .as(committee)
          .send(view.id, { ...tooEarly, expectedVersion: received.version }, options),
      );
    },
  },
];
