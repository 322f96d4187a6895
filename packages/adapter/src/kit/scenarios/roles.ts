import type { Actor, JsonObject } from '@cppcc-kit/sdk';
import type { CaseView, OpenCase, SendEvent, WriteResult } from '../../contract.js';
import { accepted, check, checkEqual, failed, refused } from '../expect.js';
import { act, assignment, drafted, filed, listAll, open, send, submitted } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';

/** Writes a proposal down for the member. */
function record(
  { as, actors, newKey, sample }: KitContext,
  actor: Actor = actors.committee,
): Promise<WriteResult> {
  const { id, name } = actors.member;
  return as(actor).open(
    { process: 'proposal', data: sample(), onBehalfOf: { id, name } },
    { idempotencyKey: newKey() },
  );
}

export const roles: readonly Scenario[] = [
  {
    name: 'roles/only-what-is-allowed',
    title: '没有权限的操作不列出，硬要办理也被拒绝',
    requires: [],
    async run(context) {
      const { member, otherMember, unit } = context.actors;
      const view = await filed(context);
      for (const actor of [member, otherMember]) {
        const { available } = await context.as(actor).get(view.id);
        check(!available.some(({ type }) => type === 'assign'), '委员不应可交办');
        refused(await send(context, actor, view, 'assign', assignment), '');
      }
      await failed(send(context, unit, view, 'assign', assignment), 'CPPCC_NOT_FOUND');
      refused(await open(context, {}, unit), '');
      checkEqual((await context.as(member).get(view.id)).version, view.version, '案件的版本');
    },
  },
  {
    name: 'roles/not-from-the-request',
    title: '请求中自称的身份、角色和单位一律无效',
    requires: [],
    async run(context) {
      const { member, committee } = context.actors;
      const { id, version } = await submitted(context);
      const adapter = context.as(member);
      const claims: readonly JsonObject[] = [
        { actor: { id: committee.id, roles: committee.roles } },
        { roles: committee.roles },
        { role: 'proposalCommittee' },
        { unit: 'kit-unit-a' },
      ];
      for (const claim of claims) {
        const receive: SendEvent = { type: 'receive', data: {}, expectedVersion: version };
        await failed(
          adapter.send(id, { ...receive, ...claim }, { idempotencyKey: context.newKey() }),
          'CPPCC_INVALID',
        );
        refused(await adapter.send(id, { ...receive, data: claim }, { idempotencyKey: context.newKey() }));
        const opening: OpenCase = { process: 'proposal', data: context.sample() };
        await failed(
          adapter.open({ ...opening, ...claim }, { idempotencyKey: context.newKey() }),
          'CPPCC_INVALID',
        );
        refused(
          await adapter.open(
            { ...opening, data: context.sample(claim) },
            { idempotencyKey: context.newKey() },
          ),
          Object.keys(claim)[0]!,
        );
      }
      checkEqual((await adapter.get(id)).version, version, '案件的版本');
      checkEqual(await listAll(context, member), [id], '列表');
    },
  },
  {
    name: 'roles/not-from-on-behalf',
    title: '代为填报不会得到被代者的权限；不能代录的操作须以本人名义办理，能代录的只能代其本人',
    requires: [],
    async run(context) {
      const { member, otherMember, committee } = context.actors;
      const sendAs = (actor: Actor, view: CaseView, type: string, data: JsonObject, other: Actor) =>
        context
          .as(actor)
          .send(
            view.id,
            { type, data, expectedVersion: view.version, onBehalfOf: { id: other.id, name: other.name } },
            { idempotencyKey: context.newKey() },
          );
      const draft = await drafted(context);
      await failed(sendAs(otherMember, draft, 'submit', {}, member), 'CPPCC_NOT_FOUND');
      refused(await sendAs(member, draft, 'submit', {}, otherMember), 'onBehalfOf');
      refused(await sendAs(member, draft, 'revise', context.sample(), otherMember), 'onBehalfOf');
      const view = await submitted(context);
      refused(await sendAs(member, view, 'receive', {}, committee), '');
      refused(await sendAs(committee, view, 'receive', {}, member), 'onBehalfOf');
      checkEqual((await context.as(member).get(view.id)).version, view.version, '案件的版本');
      const recorded = accepted(await record(context));
      refused(await sendAs(committee, recorded, 'revise', context.sample(), otherMember), 'onBehalfOf.id');
      checkEqual((await context.as(committee).get(recorded.id)).version, recorded.version, '代录案件的版本');
    },
  },
  {
    name: 'roles/not-in-anothers-name',
    title: '委员不能以他人名义提出提案，提案委可以代为填报，提案归本人',
    requires: [],
    async run(context) {
      const { member, otherMember, committee } = context.actors;
      refused(await record(context, otherMember), 'onBehalfOf');
      checkEqual(await listAll(context, member), [], '被拒绝后的列表');
      const { id } = accepted(await record(context));
      checkEqual(await listAll(context, member, { mine: true }), [id], '本人的提案');
      const [first] = (await context.as(member).history(id)).items;
      checkEqual(
        [first?.actor.id, first?.onBehalfOf?.id],
        [committee.id, member.id],
        '记录中的填报人和被代者',
      );
    },
  },
  {
    name: 'roles/recorder-sees-what-he-recorded',
    title: '代录人员在本人提交前能看到、修改所录的提案，其他经办人看不到；由本人核对后提交',
    requires: [],
    async run(context) {
      const { member, committee, colleague } = context.actors;
      const opened = accepted(await record(context));
      checkEqual(await listAll(context, committee), [opened.id], '代录人员的列表');
      checkEqual(await listAll(context, colleague), [], '其他经办人的列表');
      const changes = context.sample({ situation: '补记的情况。' });
      const mended = await act(context, committee, opened, 'revise', changes);
      refused(await send(context, committee, mended, 'submit'), '');
      checkEqual(await listAll(context, member, { waiting: true }), [opened.id], '本人的待办');
      const { snapshot } = await act(context, member, mended, 'submit');
      checkEqual(snapshot.tasks.map(({ outcome }) => outcome).pop(), 'confirmed', '待办的结果');
    },
  },
  {
    name: 'roles/visitors-write-nothing',
    title: '未登录的人不能办理',
    requires: [],
    async run(context) {
      const { visitor, member } = context.actors;
      const view = await submitted(context);
      await failed(open(context, {}, visitor), 'CPPCC_SIGNED_OUT');
      await failed(send(context, visitor, view, 'withdraw', { reason: '试办' }), 'CPPCC_SIGNED_OUT');
      checkEqual(await listAll(context, member), [view.id], '列表');
    },
  },
];
