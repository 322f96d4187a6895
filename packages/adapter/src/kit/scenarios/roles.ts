import type { JsonObject } from '@cppcc-kit/sdk';
import type { OpenCase, SendEvent } from '../../contract.js';
import { accepted, check, checkEqual, failed, refused } from '../expect.js';
import { assignment, drafted, filed, listAll, open, send, submitted } from '../flow.js';
import type { Scenario } from '../types.js';

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
    title: '代为填报不会得到被代者的权限',
    requires: [],
    async run(context) {
      const { member, otherMember, committee } = context.actors;
      const draft = await drafted(context);
      const onBehalfOf = ({ id, name }: typeof member) => ({ onBehalfOf: { id, name } });
      const submit: SendEvent = {
        type: 'submit',
        data: {},
        expectedVersion: draft.version,
        ...onBehalfOf(member),
      };
      await failed(
        context.as(otherMember).send(draft.id, submit, { idempotencyKey: context.newKey() }),
        'CPPCC_NOT_FOUND',
      );
      const view = await submitted(context);
      const receive: SendEvent = {
        type: 'receive',
        data: {},
        expectedVersion: view.version,
        ...onBehalfOf(committee),
      };
      refused(await context.as(member).send(view.id, receive, { idempotencyKey: context.newKey() }), '');
      checkEqual((await context.as(member).get(view.id)).version, view.version, '案件的版本');
    },
  },
  {
    name: 'roles/not-in-anothers-name',
    title: '委员不能以他人名义提出提案，提案委可以代为填报，提案归本人',
    requires: [],
    async run(context) {
      const { member, otherMember, committee } = context.actors;
      const opening: OpenCase = {
        process: 'proposal',
        data: context.sample(),
        onBehalfOf: { id: member.id, name: member.name },
      };
      const open = (actor: typeof member) =>
        context.as(actor).open(opening, { idempotencyKey: context.newKey() });
      refused(await open(otherMember), 'onBehalfOf');
      checkEqual(await listAll(context, member), [], '被拒绝后的列表');
      const { id } = accepted(await open(committee));
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
    name: 'roles/visitors-write-nothing',
    title: '未登录的人不能办理',
    requires: [],
    async run(context) {
      const { visitor, member } = context.actors;
      const view = await submitted(context);
      await failed(open(context, {}, visitor), 'CPPCC_FORBIDDEN');
      await failed(send(context, visitor, view, 'withdraw', { reason: '试办' }), 'CPPCC_FORBIDDEN');
      checkEqual(await listAll(context, member), [view.id], '列表');
    },
  },
];
