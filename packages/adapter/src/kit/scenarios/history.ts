import type { CaseEvent } from '@cppcc-kit/sdk';
import { check, checkEqual, failed } from '../expect.js';
import { act, assignment, filed, replied } from '../flow.js';
import type { Scenario } from '../types.js';

const review = (events: readonly CaseEvent[]) =>
  events.filter(({ type }) => type === 'review' || type === 'file');

export const history: readonly Scenario[] = [
  {
    name: 'history/pages',
    title: '办理记录从头逐页列出，不重不漏，翻页之间新增的也在其后',
    requires: [],
    async run(context) {
      const { committee } = context.actors;
      const view = await filed(context);
      const adapter = context.as(committee);
      const first = await adapter.history(view.id, { limit: 2 });
      checkEqual(
        first.items.map(({ seq }) => seq),
        [1, 2],
        '第一页',
      );
      const { version } = await act(context, committee, view, 'assign', assignment);
      const seqs = first.items.map(({ seq }) => seq);
      for (let { next } = first; next !== undefined;) {
        const page = await adapter.history(view.id, { limit: 2, cursor: next });
        check(page.items.length > 0 && page.items.length <= 2, '每页件数应不超过所要求的');
        seqs.push(...page.items.map(({ seq }) => seq));
        next = page.next;
      }
      checkEqual(
        seqs,
        Array.from({ length: version }, (_, index) => index + 1),
        '各页的序号',
      );
    },
  },
  {
    name: 'history/tells-who-and-when',
    title: '记录写明何时由谁办理，依据哪一版流程和规则',
    requires: [],
    async run(context) {
      const { member, committee } = context.actors;
      const { id } = await filed(context);
      const { items } = await context.as(committee).history(id);
      checkEqual(
        items.slice(0, 3).map(({ type, actor }) => [type, actor.id]),
        [
          ['draft', member.id],
          ['submit', member.id],
          ['receive', committee.id],
        ],
        '经办人',
      );
      for (const { at, definition, profile } of items) {
        check(
          !Number.isNaN(Date.parse(at)) && definition !== '' && profile !== '',
          '每条记录应有时间、流程和规则的版本',
        );
      }
    },
  },
  {
    name: 'history/says-what-it-led-to',
    title: '记录写明每一步以后的状态、所编号码的种类，以及哪些期限因此起算、停止',
    requires: [],
    async run(context) {
      const { committee, unit } = context.actors;
      const view = await filed(context);
      const assigned = await act(context, committee, view, 'assign', assignment);
      const { snapshot } = await act(context, unit, assigned, 'acknowledge', {
        contact: '办公室',
        phone: '0914-2310001',
      });
      const { items } = await context.as(committee).history(view.id, { limit: 200 });
      const of = (wanted: string) => items.find(({ type }) => type === wanted)!;
      checkEqual(
        ['draft', 'submit', 'file', 'assign'].map((type) => of(type).state),
        ['drafting', 'submitted', 'filed', 'assigned'],
        '各步以后的状态',
      );
      checkEqual(items[items.length - 1]!.state, snapshot.state, '最后一步以后的状态');
      checkEqual(
        [of('receive').series, of('file').series, of('submit').series],
        ['serial', 'filing', undefined],
        '号码的种类',
      );
      const doneTo = (type: string, kind: string) =>
        of(type).clocks.filter((each) => each.kind === kind && (each.subject ?? unit.unit) === unit.unit);
      checkEqual(
        doneTo('assign', 'receipt').map(({ does }) => does),
        ['start'],
        '交办对签收期限',
      );
      checkEqual(
        doneTo('acknowledge', 'receipt').map(({ does, clock }) => [does, clock]),
        [['stop', of('assign').seq]],
        '签收对签收期限',
      );
    },
  },
  {
    name: 'history/hides-reviews',
    title: '提案者和其他委员在记录中看到审查已进行，看不到意见和审查人',
    requires: [],
    async run(context) {
      const { member, otherMember, committee } = context.actors;
      const { id } = await filed(context);
      for (const actor of [member, otherMember]) {
        const events = review((await context.as(actor).history(id)).items);
        check(events.length > 0, '应能看到审查已进行');
        checkEqual(
          events.map(({ data, actor: by }) => [data, by.name]),
          events.map(() => [{}, '']),
          `“${actor.name}”所见的审查记录`,
        );
      }
      check(
        review((await context.as(committee).history(id)).items).every(
          ({ data }) => data['opinion'] !== undefined,
        ),
        '提案委应能看到审查意见',
      );
    },
  },
  {
    name: 'history/hides-drafts-of-replies',
    title: '答复稿在审核发出前，提案者在记录中看不到',
    requires: [],
    async run(context) {
      const { member, unit } = context.actors;
      const { id } = await replied(context);
      const find = async (actor: typeof member) =>
        (await context.as(actor).history(id)).items.find(({ type }) => type === 'draftReply')?.data['body'];
      checkEqual(await find(member), undefined, '提案者所见的答复稿');
      check((await find(unit)) !== undefined, '承办单位应能看到答复稿');
    },
  },
  {
    name: 'history/wrong-cursor',
    title: '不认识的翻页位置被拒绝',
    requires: [],
    async run(context) {
      const { id } = await filed(context);
      await failed(
        context.as(context.actors.member).history(id, { cursor: 'no-such-place' }),
        'CPPCC_INVALID',
      );
      await failed(context.as(context.actors.member).history(id, { limit: 0 }), 'CPPCC_INVALID');
    },
  },
];
