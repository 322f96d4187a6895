import type { JsonObject } from '@cppcc-kit/sdk';
import type { CaseView, WriteResult } from '../../contract.js';
import { accepted, checkEqual, refused } from '../expect.js';
import { act, assignment, filed, getFiling, reviewed, send, submitted } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';

const getNumber = ({ snapshot }: CaseView) => snapshot.numbers['filing'] ?? 0;
const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

/** The steps of a proposal that give out a number: what each is sent with, and what is entered by hand besides. */
const steps: Readonly<Record<string, (context: KitContext, byHand: JsonObject) => Promise<WriteResult>>> = {
  async serial(context, byHand) {
    return send(context, context.actors.committee, await submitted(context), 'receive', byHand);
  },
  async filing(context, byHand) {
    const data = { ...getFiling(context), ...byHand };
    return send(context, context.actors.committee, await reviewed(context), 'file', data);
  },
  async outcome(context, byHand) {
    const data = { ...elsewhere(context, 'refer'), ...byHand };
    return send(context, context.actors.committee, await reviewed(context), 'refer', data);
  },
  async notice(context, byHand) {
    return send(context, context.actors.committee, await filed(context), 'assign', {
      ...assignment,
      ...byHand,
    });
  },
};

const elsewhere = ({ profile }: KitContext, by: 'refer' | 'convert'): JsonObject => ({
  to: profile.proposal.outcomes.find((each) => each.by === by)?.id,
  destination: '上级政协提案委员会',
  reason: '超出本级权限。',
});

/** The session before the present one, or one of the term before. */
const lastSession = ({ profile: { session } }: KitContext) =>
  session.session > 1
    ? { term: session.term, session: session.session - 1 }
    : { term: Math.max(1, session.term - 1), session: 1 };
/** A back end under test may hold numbers of former runs. */
const someNumber = () => 1 + Math.floor(Math.random() * 99_990);

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
    name: 'numbers/by-hand-at-every-step',
    title: '登记、立案、转送、交办时都可手工填写编号，不与系统编号重复',
    requires: [],
    async run(context) {
      for (const [series, step] of Object.entries(steps)) {
        const take = async (byHand: JsonObject = {}) =>
          accepted(await step(context, byHand)).snapshot.numbers[series] ?? 0;
        const last = await take();
        checkEqual(await take({ number: last + 2 }), last + 2, `手工填写的编号（${series}）`);
        refused(await step(context, { number: last + 2 }), 'number');
        refused(await step(context, { number: last }), 'number');
        checkEqual([await take(), await take()], [last + 1, last + 3], `此后系统所编的编号（${series}）`);
      }
    },
  },
  {
    name: 'numbers/of-past-sessions',
    title: '往届的编号可以补录，只与该届的编号比对；不能填写以后的届次',
    requires: [],
    async run(context) {
      const numberOf = lastSession(context);
      const { term, session } = context.profile.session;
      for (const [series, step] of Object.entries(steps)) {
        const take = async (byHand: JsonObject = {}) =>
          accepted(await step(context, byHand)).snapshot.numbers[series] ?? 0;
        const last = await take();
        const number = someNumber();
        checkEqual(await take({ number, numberOf }), number, `补录的编号（${series}）`);
        refused(await step(context, { number, numberOf }), 'number');
        refused(await step(context, { numberOf }), 'number');
        refused(
          await step(context, { number, numberOf: { term, session: session + 1 } }),
          'numberOf.session',
        );
        checkEqual(await take(), last + 1, `此后系统所编的编号（${series}）`);
      }
    },
  },
  {
    name: 'numbers/by-hand-until-consent',
    title: '转化时填写的编号，经提案者同意后使用；已用过的，在填写时即予提示',
    requires: [],
    async run(context) {
      const { committee, member } = context.actors;
      const convert = async (byHand: JsonObject) =>
        send(context, committee, await reviewed(context), 'convert', {
          ...elsewhere(context, 'convert'),
          ...byHand,
        });
      const byHand = { number: someNumber(), numberOf: lastSession(context) };
      const first = accepted(await convert(byHand));
      const numberOf = ({ snapshot }: CaseView) => snapshot.numbers['outcome'];
      if (!context.profile.proposal.mergeAndConvertNeedConsent) {
        checkEqual(numberOf(first), byHand.number, '转化的编号');
        refused(await convert(byHand), 'number');
        return;
      }
      const second = accepted(await convert(byHand));
      checkEqual(numberOf(await act(context, member, first, 'consent')), byHand.number, '转化的编号');
      refused(await convert(byHand), 'number');
      // Two waited for one number: who comes second is told, and the committee gives another.
      refused(await send(context, member, second, 'consent'));
      const reason = '编号已用，另行编号。';
      const other = { ...byHand, number: byHand.number + 1, reason };
      const mended = await act(context, committee, second, 'overrideConsent', other);
      checkEqual(numberOf(mended), byHand.number + 1, '另行填写的编号');
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
