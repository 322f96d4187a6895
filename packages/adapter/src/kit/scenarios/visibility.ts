import type { Actor, JsonObject } from '@cppcc-kit/sdk';
import { check, checkEqual, failed } from '../expect.js';
import { act, assigned, assignment, drafted, filed, listAll, replied, send } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';

/** For whom there is no such case, by whatever way he asks. */
async function checkHidden(context: KitContext, id: string, actors: readonly Actor[]): Promise<void> {
  for (const actor of actors) {
    const adapter = context.as(actor);
    await failed(adapter.get(id), 'CPPCC_NOT_FOUND');
    await failed(adapter.history(id), 'CPPCC_NOT_FOUND');
    checkEqual(await listAll(context, actor), [], `“${actor.name}”的列表`);
    if (actor !== context.actors.visitor)
      await failed(
        send(context, actor, { id, version: 1 }, 'withdraw', { reason: '试办' }),
        'CPPCC_NOT_FOUND',
      );
  }
}

const getForm = (view: { readonly snapshot: { readonly data: JsonObject } }) =>
  view.snapshot.data['form'] as JsonObject;
const getProposer = (view: Parameters<typeof getForm>[0]) => getForm(view)['proposer'] as JsonObject;

export const visibility: readonly Scenario[] = [
  {
    name: 'visibility/drafts-are-private',
    title: '未提交的提案只有提案者和受邀联名的委员能看到',
    requires: [],
    async run(context) {
      const { otherMember, committee, unit, visitor } = context.actors;
      const { id } = await drafted(context);
      await checkHidden(context, id, [otherMember, committee, unit, visitor]);
    },
  },
  {
    name: 'visibility/invited-sees',
    title: '受邀联名的委员能看到提案和自己的待办',
    requires: [],
    async run(context) {
      const { otherMember, committee } = context.actors;
      const { id } = await drafted(context, {
        proposerType: 'joint',
        invitees: [{ id: otherMember.id, name: otherMember.name }],
      });
      checkEqual(await listAll(context, otherMember, { waiting: true }), [id], '受邀委员的待办');
      const view = await context.as(otherMember).get(id);
      check(
        view.available.some(({ type }) => type === 'acceptCoSign'),
        '受邀委员应可同意联名',
      );
      check(!view.available.some(({ type }) => type === 'submit'), '受邀委员不可代为提交');
      await checkHidden(context, id, [committee]);
    },
  },
  {
    name: 'visibility/members-see-what-is-filed',
    title: '其他委员能看到已立案的提案，但看不到电话、地址、审查意见、待办和期限',
    requires: [],
    async run(context) {
      const { otherMember } = context.actors;
      const { id } = await assigned(context);
      const view = await context.as(otherMember).get(id);
      check(getForm(view)['subject'] !== undefined, '应能看到案由');
      const { phone, address } = getProposer(view);
      checkEqual([phone, address], [undefined, undefined], '提案者的电话和地址');
      checkEqual(
        [view.snapshot.data['reviews'], view.snapshot.tasks, view.deadlines, view.available],
        [undefined, [], [], []],
        '审查意见、待办、期限和可办理的操作',
      );
      const text = JSON.stringify(await context.as(otherMember).list({ search: context.mark }));
      check(!text.includes('receipt') && !text.includes('0914'), '列表中不应有待办、期限和电话');
    },
  },
  {
    name: 'visibility/contacts-in-texts',
    title: '提案正文中的电话和邮箱，未参与该件的人看不到，也不能据以查到',
    requires: [],
    async run(context) {
      const { otherMember, committee } = context.actors;
      const { id } = await filed(context, {
        situation: '可与张三（０９１４－２３１０００９）或 a＠b.cn 核对。',
      });
      const list = await context.as(otherMember).list({ search: context.mark });
      const seen = JSON.stringify([await context.as(otherMember).get(id), list]);
      check(!/２３１０００９|＠b/.test(seen) && seen.includes('张三'), '其他委员只应看到正文的其余部分');
      const search = `${context.mark} 2310009`;
      checkEqual(await listAll(context, otherMember, { search }), [], '其他委员按电话查找');
      checkEqual(await listAll(context, committee, { search }), [id], '提案委按电话查找');
    },
  },
  {
    name: 'visibility/reviews-are-for-offices',
    title: '提案者看不到审查意见，提案委能看到',
    requires: [],
    async run(context) {
      const { member, committee } = context.actors;
      const { id } = await filed(context);
      const [mine, theirs] = [await context.as(member).get(id), await context.as(committee).get(id)];
      checkEqual(mine.snapshot.data['reviews'], undefined, '提案者所见的审查意见');
      check(Array.isArray(theirs.snapshot.data['reviews']), '提案委应能看到审查意见');
      check(
        getProposer(mine)['phone'] !== undefined && getProposer(theirs)['phone'] !== undefined,
        '提案者和提案委应能看到电话',
      );
    },
  },
  {
    name: 'visibility/units-see-what-is-assigned',
    title: '承办单位在交办后才能看到提案，其他单位始终看不到',
    requires: [],
    async run(context) {
      const { committee, unit, otherUnit } = context.actors;
      const view = await filed(context);
      await checkHidden(context, view.id, [unit, otherUnit]);
      await act(context, committee, view, 'assign', assignment);
      const seen = await context.as(unit).get(view.id);
      check(
        seen.available.some(({ type }) => type === 'acknowledge'),
        '承办单位应可签收',
      );
      checkEqual(await listAll(context, unit, { waiting: true }), [view.id], '承办单位的待办');
      await checkHidden(context, view.id, [otherUnit]);
    },
  },
  {
    name: 'visibility/confidential-stays-closed',
    title: '涉密提案立案后，其他委员和未登录的人仍看不到',
    requires: [],
    async run(context) {
      const { member, otherMember, committee, otherUnit, visitor } = context.actors;
      const { id } = await assigned(context, { secret: true });
      await failed(context.as(otherMember).get(id), 'CPPCC_NOT_FOUND');
      for (const actor of [member, committee])
        checkEqual((await context.as(actor).get(id)).id, id, '有关人员所见的编号');
      await checkHidden(context, id, [otherMember, otherUnit, visitor]);
    },
  },
  {
    name: 'visibility/confidential-not-listed',
    title: '涉密提案不出现在无关人员的列表中，按编号也查不到',
    requires: [],
    async run(context) {
      const { otherMember, committee } = context.actors;
      const open = await filed(context);
      const secret = await filed(context, { secret: true });
      checkEqual(await listAll(context, otherMember), [open.id], '其他委员的列表');
      checkEqual(
        await listAll(context, otherMember, { states: ['filed'], limit: 1 }),
        [open.id],
        '其他委员按状态筛选',
      );
      const found = await context
        .as(otherMember)
        .list({ search: `第${String(secret.snapshot.numbers['filing'])}号` });
      check(!found.items.some(({ id }) => id === secret.id), '按编号不应查到涉密提案');
      checkEqual(new Set(await listAll(context, committee)).size, 2, '提案委列表的件数');
    },
  },
  {
    name: 'visibility/public-view',
    title: '公开的提案未登录也能看到，只有公开的内容；撤下后看不到',
    requires: [],
    async run(context) {
      const { committee, visitor } = context.actors;
      const view = await replied(context);
      await checkHidden(context, view.id, [visitor]);
      const published = await act(context, committee, view, 'publish', { reply: false });
      const seen = await context.as(visitor).get(view.id);
      checkEqual(await listAll(context, visitor), [view.id], '公开的列表');
      check(getForm(seen)['subject'] !== undefined, '公众应能看到案由');
      checkEqual(
        [getProposer(seen)['phone'], seen.snapshot.data['answers'], seen.snapshot.data['replies']],
        [undefined, undefined, undefined],
        '电话和未公开的答复',
      );
      checkEqual(
        [seen.available, seen.snapshot.tasks, seen.snapshot.seats, seen.snapshot.counters],
        [[], [], {}, {}],
        '操作、待办、席位和计次',
      );
      const events = await context.as(visitor).history(view.id);
      check(
        events.items.every(({ actor, data }) => actor.name === '' && Object.keys(data).length === 0),
        '公众不应看到经办人和办理内容',
      );
      await act(context, committee, published, 'unpublish', { reason: '内容有误' });
      await checkHidden(context, view.id, [visitor]);
    },
  },
  {
    name: 'visibility/public-history',
    title: '公开的提案，公众在记录中只看到提交、立案、交办、答复、公开等环节，翻页也是',
    requires: [],
    async run(context) {
      const { committee, visitor, otherMember } = context.actors;
      const view = await replied(context);
      await act(context, committee, view, 'publish', { reply: false });
      const read = async (actor: typeof visitor, limit: number) => {
        const types: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await context
            .as(actor)
            .history(view.id, { limit, ...(cursor === undefined ? {} : { cursor }) });
          types.push(...page.items.map(({ type }) => type));
          cursor = page.next;
        } while (cursor !== undefined && types.length < 100);
        return types;
      };
      const told = ['submit', 'file', 'assign', 'releaseReply', 'publish'];
      checkEqual(await read(visitor, 50), told, '公众所见的记录');
      checkEqual(await read(visitor, 2), told, '公众逐页所见的记录');
      check((await read(otherMember, 50)).includes('review'), '其他委员应能看到审查已进行');
    },
  },
];
