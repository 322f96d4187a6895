import type { CaseView } from '../../contract.js';
import { accepted, check, checkEqual, failed } from '../expect.js';
import { act, send, submitted } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';

/** Two clerks who look at the same version; one has just registered it. */
async function outpaced(
  context: KitContext,
): Promise<{ readonly seen: CaseView; readonly current: CaseView }> {
  const seen = await submitted(context);
  return { seen, current: await act(context, context.actors.committee, seen, 'receive') };
}

export const conflict: readonly Scenario[] = [
  {
    name: 'conflict/stale-version',
    title: '依据旧版本的办理不被接受，案件不变',
    requires: [],
    async run(context) {
      const { colleague } = context.actors;
      const { seen, current } = await outpaced(context);
      await failed(send(context, colleague, seen, 'receive'), 'CPPCC_CONFLICT');
      // Also what would be possible now: he decided on something he had not seen.
      await failed(
        send(context, colleague, seen, 'review', {
          eligibility: true,
          content: true,
          format: true,
          opinion: '',
        }),
        'CPPCC_CONFLICT',
      );
      checkEqual((await context.as(colleague).get(seen.id)).snapshot, current.snapshot, '冲突后的案件');
    },
  },
  {
    name: 'conflict/version-ahead',
    title: '依据尚不存在的版本的办理不被接受',
    requires: [],
    async run(context) {
      const view = await submitted(context);
      await failed(
        send(context, context.actors.committee, { id: view.id, version: view.version + 1 }, 'receive'),
        'CPPCC_CONFLICT',
      );
    },
  },
  {
    name: 'conflict/carries-current-state',
    title: '冲突时同时给出案件的最新情况，按其可以继续办理',
    requires: [],
    async run(context) {
      const { colleague } = context.actors;
      const { seen, current } = await outpaced(context);
      const { details } = await failed(send(context, colleague, seen, 'receive'), 'CPPCC_CONFLICT');
      const view = details as CaseView | undefined;
      checkEqual(view?.version, current.version, '冲突所附的版本');
      checkEqual(view?.snapshot, current.snapshot, '冲突所附的案件');
      checkEqual(view?.actor.id, colleague.id, '冲突所附案件面向的用户');
      await act(context, colleague, view!, 'review', {
        eligibility: true,
        content: true,
        format: true,
        opinion: '',
      });
    },
  },
  {
    name: 'conflict/two-writers',
    title: '两人同时办理，只有一人成功，另一人得到最新情况',
    requires: [],
    async run(context) {
      const { committee, colleague } = context.actors;
      for (let round = 1; round <= 3; round++) {
        const seen = await submitted(context);
        const outcomes = await Promise.allSettled(
          [committee, colleague].map((actor) => send(context, actor, seen, 'receive')),
        );
        const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
        checkEqual(won.length, 1, '成功的人数');
        accepted(won[0]!.value);
        const lost = outcomes.find((outcome) => outcome.status === 'rejected');
        const { details } = await failed(Promise.reject(lost?.reason as Error), 'CPPCC_CONFLICT');
        checkEqual((details as CaseView | undefined)?.version, seen.version + 1, '冲突所附的版本');
        const { items } = await context.as(committee).history(seen.id);
        check(items.filter(({ type }) => type === 'receive').length === 1, '记录中应只有一次登记');
      }
    },
  },
];
