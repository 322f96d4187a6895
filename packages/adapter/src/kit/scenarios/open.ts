import { accepted, check, checkEqual, failed, refused } from '../expect.js';
import { drafted, listAll, open as openProposal } from '../flow.js';
import type { Scenario } from '../types.js';

export const open: readonly Scenario[] = [
  {
    name: 'open/creates-a-case',
    title: '新建案件，得到编号、版本、状态和可办理的操作',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const view = accepted(await openProposal(context));
      checkEqual(view.version, 1, '新案件的版本');
      checkEqual(view.snapshot.state, 'drafting', '新案件的状态');
      checkEqual(view.snapshot.id, view.id, '快照中的编号');
      checkEqual(view.snapshot.seats['firstProposer'], [member.id], '第一提案人');
      checkEqual(view.actor.id, member.id, '所面向的用户');
      const submit = view.available.find(({ type }) => type === 'submit');
      check(submit?.refusals.length === 0 && submit.label === '提交', '提案者应可提交');
    },
  },
  {
    name: 'open/can-be-read-back',
    title: '新建的案件可以读取，内容一致',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const view = await drafted(context);
      const read = await context.as(member).get(view.id);
      checkEqual(read.snapshot, view.snapshot, '读取的案件');
      checkEqual(read.version, view.version, '读取的版本');
      checkEqual(await listAll(context, member), [view.id], '列表');
    },
  },
  {
    name: 'open/refuses-wrong-values',
    title: '内容不合规定时逐项说明字段和理由，不留下案件',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const refusals = refused(
        await openProposal(context, { subject: '', suggestions: [], consentToPublish: false }),
        'subject',
        'suggestions',
        'publishRefusal',
      );
      check(refusals.length >= 3, '应一次列出全部问题');
      checkEqual(await listAll(context, member), [], '被拒绝后的列表');
    },
  },
  {
    name: 'open/unknown-process',
    title: '没有的业务不能新建',
    requires: [],
    async run({ as, actors, newKey, sample }) {
      const { path } = await failed(
        as(actors.member).open({ process: 'noSuchProcess', data: sample() }, { idempotencyKey: newKey() }),
        'CPPCC_INVALID',
      );
      checkEqual(path, 'process', '错误所涉及的字段');
    },
  },
];
