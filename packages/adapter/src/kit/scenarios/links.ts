import type { CaseView } from '../../contract.js';
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
    name: 'links/main-case-on-its-way',
    title: '只能并入正在审查或办理、且未拟并案的提案',
    requires: [],
    async run(context) {
      const { committee, member } = context.actors;
      const merge = async (view: CaseView, mainProposal: string) =>
        send(context, committee, view, 'merge', { mainProposal, reason: '内容相同' });
      const view = await reviewed(context);
      const withdrawn = await act(context, member, await reviewed(context), 'withdraw', { reason: '已解决' });
      refused(await merge(view, withdrawn.id), 'mainProposal');
      // One that is itself to be merged is no main proposal, so no two are merged into each other.
      const main = await filed(context);
      const proposed = accepted(await merge(await reviewed(context), main.id));
      refused(await merge(view, proposed.id), 'mainProposal');
      checkEqual((await context.as(committee).get(view.id)).version, view.version, '被拒绝后的版本');
    },
  },
  {
    name: 'links/main-case-gone-meanwhile',
    title: '征求意见期间主提案已撤回的，不能并案，委员会可以重新审查',
    requires: [],
    async run(context) {
      const { committee, member } = context.actors;
      const main = await reviewed(context);
      const merged = await act(context, committee, await reviewed(context), 'merge', {
        mainProposal: main.id,
        reason: '内容相同',
      });
      // Where nobody is asked the link is made at once.
      if (merged.snapshot.state !== 'consulting') return;
      await act(context, member, main, 'withdraw', { reason: '已解决' });
      refused(await send(context, member, merged, 'consent', {}));
      refused(await send(context, committee, merged, 'overrideConsent', { reason: '研究决定' }));
      const again = await act(context, committee, merged, 'reconsider', { reason: '主提案已撤回。' });
      checkEqual(again.snapshot.state, 'underReview', '重新审查后的状态');
    },
  },
  {
    name: 'links/both-at-once',
    title: '两件提案同时互相并案，只有一件成立',
    requires: [],
    async run(context) {
      const { committee, colleague } = context.actors;
      const [one, other] = [await reviewed(context), await reviewed(context)];
      const merge = (actor: typeof committee, view: CaseView, mainProposal: string) =>
        send(context, actor, view, 'merge', { mainProposal, reason: '内容相同' });
      const results = await Promise.all([merge(committee, one, other.id), merge(colleague, other, one.id)]);
      checkEqual(results.filter(({ ok }) => ok).length, 1, '成立的并案');
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
