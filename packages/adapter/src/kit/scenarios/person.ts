import { accepted, check, checkEqual, failed } from '../expect.js';
import { drafted, listAll, open } from '../flow.js';
import type { OpenCase } from '../../contract.js';
import type { Scenario } from '../types.js';

/** One browser, two people, one after the other: a page works for the person it was made for and for nobody else. */
export const person: readonly Scenario[] = [
  {
    name: 'person/open-by-another',
    title: '为一人打开的页面，换人登录后提交：拒绝，说明当前登录的人，不建案，也不记住操作编号',
    requires: [],
    async run(context) {
      const { member, otherMember } = context.actors;
      const opening: OpenCase = { process: 'proposal', data: context.sample() };
      const options = { idempotencyKey: context.newKey(), expectedActor: member.id };
      const { message, details } = await failed(
        context.as(otherMember).open(opening, options),
        'CPPCC_OTHER_PERSON',
      );
      check(message.includes(otherMember.name), `说明中应有当前登录的人“${otherMember.name}”`);
      checkEqual(
        (details as { readonly actor?: unknown } | undefined)?.actor,
        { id: otherMember.id, name: otherMember.name },
        '所附的当前登录的人',
      );
      checkEqual(await listAll(context, otherMember), [], '列表');
      const view = accepted(await context.as(member).open(opening, options));
      checkEqual(view.snapshot.seats['firstProposer'], [member.id], '第一提案人');
    },
  },
  {
    name: 'person/send-by-another',
    title: '为一人打开的页面，换人登录后办理：先于其他一切拒绝，不办理',
    requires: [],
    async run(context) {
      const { member, otherMember } = context.actors;
      const { id, version } = await drafted(context);
      const submit = { type: 'submit', data: {}, expectedVersion: version };
      const options = { idempotencyKey: context.newKey(), expectedActor: member.id };
      // Whoever is signed in must not even learn whether there is such a case, or such an event.
      await failed(context.as(otherMember).send(id, submit, options), 'CPPCC_OTHER_PERSON');
      await failed(
        context.as(otherMember).send('no-such-case', { ...submit, type: 'none' }, options),
        'CPPCC_OTHER_PERSON',
      );
      checkEqual((await context.as(member).get(id)).version, version, '案件的版本');
      accepted(await context.as(member).send(id, submit, options));
    },
  },
  {
    name: 'person/any-letters',
    title: '页面所属的人的编号可以是中文',
    requires: [],
    async run(context) {
      await failed(
        context
          .as(context.actors.member)
          .open(
            { process: 'proposal', data: context.sample() },
            { idempotencyKey: context.newKey(), expectedActor: '委员-张三' },
          ),
        'CPPCC_OTHER_PERSON',
      );
      accepted(await open(context));
    },
  },
  {
    name: 'person/attachment-by-another',
    title: '为一人打开的页面，换人登录后放入附件：拒绝',
    requires: ['attachments'],
    async run({ as, actors, newKey }) {
      const file = { name: '报告.pdf', type: 'application/pdf', bytes: new Blob(['%PDF-1.4']) };
      await failed(
        as(actors.otherMember).attachments!.put(file, {
          idempotencyKey: newKey(),
          expectedActor: actors.member.id,
        }),
        'CPPCC_OTHER_PERSON',
      );
    },
  },
];
