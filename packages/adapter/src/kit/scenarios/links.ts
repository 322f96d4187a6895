import { accepted, checkEqual, refused } from '../expect.js';
import { act, filed, open, reviewed, send } from '../flow.js';
import type { Scenario } from '../types.js';

export const links: readonly Scenario[] = [
  {
    name: 'links/main-case-must-exist',
    title: '并入的提案必须存在',
    requires: [],
    async run(context) {
      const { committee } = context.actors;
      const view = await reviewed(context);
      refused(
        await send(context, committee, view, 'merge', { mainProposal: 'no-such-case', reason: '内容相同' }),
        'mainProposal',
      );
      checkEqual((await context.as(committee).get(view.id)).version, view.version, '被拒绝后的版本');
    },
  },
  {
    name: 'links/main-case-must-be-visible',
    title: '不能并入办理人无权查看的提案，也不透露其存在',
    requires: [],
    async run(context) {
      const { committee, otherMember } = context.actors;
      const view = await reviewed(context);
      const hidden = accepted(await open(context, {}, otherMember));
      const attempt = async (mainProposal: string) =>
        refused(
          await send(context, committee, view, 'merge', { mainProposal, reason: '内容相同' }),
          'mainProposal',
        );
      checkEqual(await attempt(hidden.id), await attempt('no-such-case'), '对无权查看的提案的回答');
    },
  },
  {
    name: 'links/merge',
    title: '并案经提案者同意后建立关联',
    requires: [],
    async run(context) {
      const { member, committee } = context.actors;
      const main = await filed(context);
      let view = await act(context, committee, await reviewed(context), 'merge', {
        mainProposal: main.id,
        reason: '内容相同',
      });
      // The proposer need not see the other proposal's file to agree.
      if (view.snapshot.state === 'consulting') view = await act(context, member, view, 'consent');
      checkEqual(view.snapshot.state, 'merged', '并案后的状态');
      const links = (await context.as(committee).get(view.id)).snapshot.links;
      checkEqual(
        links.map(({ relation, caseId }) => [relation, caseId]),
        [['mergedInto', main.id]],
        '关联',
      );
    },
  },
  {
    name: 'links/not-itself',
    title: '不能与本案自身并案',
    requires: [],
    async run(context) {
      const view = await reviewed(context);
      refused(
        await send(context, context.actors.committee, view, 'merge', {
          mainProposal: view.id,
          reason: '内容相同',
        }),
        'mainProposal',
      );
    },
  },
];
