import type { Actor, JsonObject } from '@cppcc-kit/sdk';
import { toIsoDate } from '@cppcc-kit/sdk/calendar';
import type { CaseView } from '../../contract.js';
import { accepted, check, checkEqual, failed, refused } from '../expect.js';
import { act, filed, listAll, send } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';

/** The second process on the same five methods: whatever is proposal-shaped in a back end shows here. */

const contact = { contact: '办公室', phone: '0914-2310001' };

const topic = ({ mark, profile }: KitContext, changes: JsonObject = {}): JsonObject => ({
  title: `护学岗设置情况民主监督 ${mark}`,
  reason: '涉及群众切身利益。',
  scope: profile.supervision.scopes[0]?.id,
  proposedBy: '专门委员会',
  ...changes,
});

async function propose(context: KitContext, actor: Actor, data: JsonObject) {
  return context.as(actor).open({ process: 'supervision', data }, { idempotencyKey: context.newKey() });
}

const named = ({ id, name }: Pick<Actor, 'id' | 'name'>) => ({ id, name });

/** The topic waits for the Chairpersons' Meeting. */
async function putForward(context: KitContext): Promise<CaseView> {
  const { specialCommittee, partyOffice, governmentOffice } = context.actors;
  const proposed = accepted(await propose(context, specialCommittee, topic(context)));
  let view = await act(context, specialCommittee, proposed, 'askOpinions');
  for (const office of [partyOffice, governmentOffice])
    view = await act(context, office, view, 'giveOpinion', { agrees: true, opinion: '' });
  return act(context, specialCommittee, view, 'submit');
}

const approval = ({ actors }: KitContext, committee = 'kit-special'): JsonObject => ({
  leader: named(actors.chairperson),
  committee: { id: committee, name: '专门委员会' },
});

/** The topic is decided, the unit and the members of the group are named. */
async function organised(context: KitContext, byHand: JsonObject = {}): Promise<CaseView> {
  const { specialCommittee, chairperson, member } = context.actors;
  const view = await act(context, chairperson, await putForward(context), 'approve', {
    ...approval(context),
    ...byHand,
  });
  return act(context, specialCommittee, view, 'organise', {
    form: context.profile.supervision.forms[0]?.id,
    units: ['kit-unit-a'],
    team: { leader: named(member), members: [] },
    from: dayOf(view),
    to: dayOf(view),
    outline: '实地查看，座谈，查阅资料。',
  });
}

/** The back end's day: what was done is not in its future, whenever these scenarios run. */
const dayOf = ({ today }: CaseView): string => today ?? toIsoDate(new Date().toISOString());

async function received(context: KitContext): Promise<CaseView> {
  const { specialCommittee, unit } = context.actors;
  const sent = await act(context, specialCommittee, await written(context), 'send');
  return act(context, unit, sent, 'acknowledge', contact);
}

/** The letter is written and can be sent. */
async function written(context: KitContext): Promise<CaseView> {
  const { member } = context.actors;
  const plan = await organised(context);
  const activity = {
    on: dayOf(plan),
    place: '第一小学',
    participants: '监督小组',
    findings: '高峰时段无人值守。',
  };
  const seen = await act(context, member, plan, 'logActivity', activity);
  const letter = {
    title: '关于护学岗的监督意见',
    findings: '部分学校没有护学岗。',
    opinions: [{ text: '设置护学岗。' }],
    isKey: false,
  };
  return act(context, member, seen, 'draftOpinion', letter);
}

export const supervision: readonly Scenario[] = [
  {
    name: 'supervision/whole-life',
    title: '一件民主监督可以从议题办到归档，书面说明期限自签收起算',
    requires: ['supervision'],
    async run(context) {
      const { specialCommittee, unit, unitLeader } = context.actors;
      const handling = await received(context);
      const explanation = handling.deadlines.find(({ kind }) => kind === 'explanation');
      check(
        explanation?.receipt.ok === true && explanation.receipt.due !== undefined,
        '签收后应有书面说明的到期日',
      );
      const answers = [{ opinion: 0, handled: true, adopted: true, implemented: true, text: '已设置。' }];
      const drafted = await act(context, unit, handling, 'draftReply', {
        letterNo: '甲函〔2026〕3号',
        opinions: answers,
        ...contact,
      });
      const replied = await act(context, unitLeader, drafted, 'signReply', { version: drafted.version });
      const grade = context.profile.supervision.grades[0]?.id;
      const evaluated = await act(context, specialCommittee, replied, 'evaluate', {
        unit: 'kit-unit-a',
        overall: grade,
        participants: '监督小组',
      });
      const closed = await act(context, specialCommittee, evaluated, 'close');
      const archived = await act(context, specialCommittee, closed, 'archive');
      checkEqual(archived.snapshot.state, 'archived', '归档后的状态');
      const row = (await context.as(specialCommittee).list({ search: context.mark })).items[0];
      checkEqual(
        [row?.process, row?.mark, row?.units, typeof row?.number],
        ['supervision', grade, ['kit-unit-a'], 'number'],
        '列表中的业务、评估、单位和编号',
      );
    },
  },
  {
    name: 'supervision/a-committee-carries-it-out',
    title: '承办的专门委员会须在名册中，名称以名册为准；一般单位不能承办',
    requires: ['supervision', 'directory'],
    async run(context) {
      const { chairperson, specialCommittee } = context.actors;
      const submitted = await putForward(context);
      for (const id of ['no-such-committee', 'kit-unit-a', 'kit-league'])
        refused(
          await send(context, chairperson, submitted, 'approve', approval(context, id)),
          'committee.id',
        );
      const { name } = (await context.as(chairperson).directory!.units()).find(
        ({ id }) => id === specialCommittee.unit,
      ) ?? { name: '' };
      const written = { leader: named(chairperson), committee: { id: 'kit-special', name: '另一名称' } };
      const approved = await act(context, chairperson, submitted, 'approve', written);
      checkEqual(
        (approved.snapshot.data['approval'] as JsonObject)['committee'],
        { id: 'kit-special', name },
        '所存的承办专门委员会',
      );
      const another = { committee: { id: 'no-such-committee', name: '无此专委会' }, reason: '改由其承办。' };
      refused(await send(context, chairperson, approved, 'reappoint', another), 'committee.id');
    },
  },
  {
    name: 'supervision/numbers-by-hand',
    title: '确定议题、报送意见时可手工填写编号（含往年），不重复',
    requires: ['supervision'],
    async run(context) {
      const { specialCommittee } = context.actors;
      const { term, year } = context.profile.session;
      const byHand = {
        number: 1 + Math.floor(Math.random() * 99_990),
        numberOf: { term, year: year - 1 },
      };
      const topicNumber = ({ snapshot }: CaseView) => snapshot.numbers['topic'] ?? 0;
      const last = topicNumber(await organised(context));
      checkEqual(topicNumber(await organised(context, byHand)), byHand.number, '补录的议题编号');
      checkEqual(topicNumber(await organised(context)), last + 1, '此后系统所编的议题编号');
      const [one, other] = [await written(context), await written(context)];
      const sent = await act(context, specialCommittee, one, 'send', byHand);
      checkEqual(sent.snapshot.numbers['opinion'], byHand.number, '补录的意见书编号');
      refused(await send(context, specialCommittee, other, 'send', byHand), 'number');
      const next = { ...byHand, numberOf: { term, year: year + 1 } };
      refused(await send(context, specialCommittee, other, 'send', next), 'numberOf.year');
      const { snapshot } = await act(context, specialCommittee, other, 'send');
      check((snapshot.numbers['opinion'] ?? 0) > 0, '未填写时应由系统编号');
    },
  },
  {
    name: 'supervision/beside-proposals',
    title: '民主监督与提案在同一列表中，可按业务分开',
    requires: ['supervision'],
    async run(context) {
      const { member } = context.actors;
      const proposal = await filed(context);
      const { id } = await organised(context);
      checkEqual(await listAll(context, member), [id, proposal.id], '全部');
      checkEqual(await listAll(context, member, { process: 'supervision' }), [id], '民主监督');
      checkEqual(
        await listAll(context, member, { process: 'proposal', states: ['filed', 'preparing'] }),
        [proposal.id],
        '提案',
      );
    },
  },
  {
    name: 'supervision/visibility',
    title: '议题在确定前不对委员公开，被监督单位看不到活动记录',
    requires: ['supervision'],
    async run(context) {
      const { specialCommittee, otherMember, unit, otherUnit } = context.actors;
      const proposed = accepted(await propose(context, specialCommittee, topic(context)));
      for (const actor of [otherMember, unit])
        await failed(context.as(actor).get(proposed.id), 'CPPCC_NOT_FOUND');
      const { id } = await received(context);
      const [theirs, ours] = [await context.as(unit).get(id), await context.as(specialCommittee).get(id)];
      checkEqual(theirs.snapshot.data['activities'], undefined, '被监督单位所见的活动记录');
      check(Array.isArray(ours.snapshot.data['activities']), '承办专委会应能看到活动记录');
      checkEqual((await context.as(otherMember).get(id)).deadlines, [], '其他委员所见的期限');
      await failed(context.as(otherUnit).get(id), 'CPPCC_NOT_FOUND');
    },
  },
  {
    name: 'supervision/arises-from-a-proposal',
    title: '议题可由提案转来并建立关联；来源必须存在且有权查看',
    requires: ['supervision'],
    async run(context) {
      const { specialCommittee, committee } = context.actors;
      const proposal = await filed(context);
      const topicOf = (caseId: string) => topic(context, { origin: { process: 'proposal', caseId } });
      refused(await propose(context, specialCommittee, topicOf('no-such-case')), 'origin.caseId');
      // The special committee is no party to a proposal that is only filed; an office that sees it may link it.
      refused(await propose(context, specialCommittee, topicOf(proposal.id)), 'origin.caseId');
      refused(await propose(context, committee, topicOf(proposal.id)), '');
      const { snapshot } = accepted(await propose(context, context.actors.partyOffice, topicOf(proposal.id)));
      checkEqual(
        snapshot.links.map(({ relation, caseId }) => [relation, caseId]),
        [['arisesFrom', proposal.id]],
        '关联',
      );
    },
  },
];
