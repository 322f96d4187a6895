import type { CaseView } from '../../contract.js';
import { accepted, checkEqual, refused } from '../expect.js';
import { act, filed, getFiling, reviewed, send } from '../flow.js';
import type { Scenario } from '../types.js';

const getNumber = ({ snapshot }: CaseView) => snapshot.numbers['filing'] ?? 0;
const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

export const numbers: readonly Scenario[] = [
  {
    name: 'numbers/follow-each-other',
    title: '立案编号逐件连续',
    requires: [],
    async run(context) {
      const first = getNumber(await filed(context));
      checkEqual(
        [getNumber(await filed(context)), getNumber(await filed(context))],
        from(first + 1, 2),
        '此后两件的编号',
      );
    },
  },
  {
    name: 'numbers/parallel-filing',
    title: '多件同时立案，编号不重不漏',
    requires: [],
    async run(context) {
      const { committee, colleague } = context.actors;
      const views: CaseView[] = [];
      for (let count = 0; count < 6; count++) views.push(await reviewed(context));
      const first = getNumber(await filed(context)) + 1;
      const done = await Promise.all(
        views.map((view, index) =>
          act(context, index % 2 === 0 ? committee : colleague, view, 'file', getFiling(context)),
        ),
      );
      checkEqual(
        done.map(getNumber).sort((one, other) => one - other),
        from(first, views.length),
        '编号',
      );
    },
  },
  {
    name: 'numbers/by-hand',
    title: '手工填写的编号与系统编号不重复',
    requires: [],
    async run(context) {
      const { committee } = context.actors;
      const last = getNumber(await filed(context));
      const file = async (number: number) =>
        send(context, committee, await reviewed(context), 'file', { ...getFiling(context), number });
      checkEqual(getNumber(accepted(await file(last + 2))), last + 2, '手工填写的编号');
      refused(await file(last + 2), 'number');
      refused(await file(last), 'number');
      refused(await file(0), 'number');
      checkEqual(
        [getNumber(await filed(context)), getNumber(await filed(context))],
        [last + 1, last + 3],
        '此后系统所编的编号',
      );
    },
  },
  {
    name: 'numbers/refused-takes-none',
    title: '被拒绝的立案不占用编号',
    requires: [],
    async run(context) {
      const { committee } = context.actors;
      const last = getNumber(await filed(context));
      const view = await reviewed(context);
      refused(
        await send(context, committee, view, 'file', { ...getFiling(context), tier: 'noSuchTier' }),
        'tier',
      );
      refused(await send(context, context.actors.member, view, 'file', getFiling(context)));
      checkEqual(
        getNumber(await act(context, committee, view, 'file', getFiling(context))),
        last + 1,
        '编号',
      );
    },
  },
];
