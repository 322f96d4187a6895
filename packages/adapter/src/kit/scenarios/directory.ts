import { accepted, check, checkEqual, failed, refused } from '../expect.js';
import { act, assignment, filed, open, send } from '../flow.js';
import type { Actor, JsonObject } from '@cppcc-kit/sdk';
import type { KitContext, Scenario } from '../types.js';

const proposeAs = (context: KitContext, actor: Actor, kind: string, name: string) =>
  context.as(actor).open(
    {
      process: 'proposal',
      data: context.sample({
        proposerType: 'collective',
        collective: { kind, name, contact: '工作人员', signer: '负责人' },
      }),
    },
    { idempotencyKey: context.newKey() },
  );

export const directory: readonly Scenario[] = [
  {
    name: 'supports/is-true',
    title: '声明提供的功能确实提供，未声明的确实没有',
    requires: [],
    async run({ as, actors }) {
      const adapter = as(actors.member);
      checkEqual(
        { attachments: adapter.attachments !== undefined, directory: adapter.directory !== undefined },
        adapter.supports,
        '功能',
      );
    },
  },
  {
    name: 'directory/people',
    title: '可以查找委员',
    requires: ['directory'],
    async run({ as, actors }) {
      const people = await as(actors.member).directory!.people({});
      check(
        people.length > 0 && people.every(({ id, name }) => id !== '' && name !== ''),
        '通讯录应列出编号和姓名',
      );
      const { id, name } = people[0]!;
      const found = await as(actors.member).directory!.people({ search: name });
      check(
        found.some((person) => person.id === id),
        `按姓名“${name}”应能找到`,
      );
      checkEqual(await as(actors.member).directory!.people({ search: 'no-such-person' }), [], '查无此人时');
    },
  },
  {
    name: 'directory/people-as-folded',
    title: '姓名怎样写都能找到：中间有空格、看不见的字符的',
    requires: ['directory'],
    async run({ as, actors }) {
      const { people } = as(actors.member).directory!;
      const { id, name } = actors.otherMember;
      const [first = '', ...rest] = name;
      for (const between of [' ', '\u3000', '\u200b', '\u00ad']) {
        const found = await people({ search: `${first}${between}${rest.join('')}` });
        check(
          found.some((person) => person.id === id),
          `“${name}”中间有 U+${between.charCodeAt(0).toString(16).padStart(4, '0')} 时也应找到`,
        );
      }
    },
  },
  {
    name: 'directory/units',
    title: '可以查找承办单位',
    requires: ['directory'],
    async run({ as, actors }) {
      const units = await as(actors.committee).directory!.units();
      check(
        units.length > 0 && units.every(({ id, name }) => id !== '' && name !== ''),
        '应列出单位的编号和名称',
      );
    },
  },
  {
    name: 'directory/people-by-ids',
    title: '可以按编号查找委员，不在名册中的不列出',
    requires: ['directory'],
    async run({ as, actors }) {
      const { people } = as(actors.member).directory!;
      const found = await people({ ids: [actors.otherMember.id, 'no-such-person'] });
      checkEqual(
        found.map(({ id, name }) => ({ id, name })),
        [{ id: actors.otherMember.id, name: actors.otherMember.name }],
        '按编号找到的人',
      );
      checkEqual(await people({ ids: [actors.unit.id], role: 'member' }), [], '不是委员的');
    },
  },
  {
    name: 'directory/invited-are-members',
    title: '联名只能邀请名册中的其他委员；姓名以名册为准',
    requires: ['directory'],
    async run(context) {
      const { member, otherMember, unit } = context.actors;
      const joint = (...invitees: readonly { readonly id: string; readonly name: string }[]) =>
        open(context, { proposerType: 'joint', invitees: invitees.map((each) => ({ ...each })) });
      refused(await joint({ id: 'no-such-person', name: otherMember.name }), 'invitees.0.id');
      refused(await joint({ id: otherMember.id, name: '' }), 'invitees.0.name');
      refused(
        await joint({ id: otherMember.id, name: otherMember.name }, { id: unit.id, name: unit.name }),
        'invitees.1.id',
      );
      refused(await joint({ id: member.id, name: member.name }), 'invitees.0.id');
      const { snapshot } = accepted(await joint({ id: otherMember.id, name: '另一姓名' }));
      checkEqual(
        (snapshot.data['form'] as { readonly invitees?: unknown }).invitees,
        [{ id: otherMember.id, name: otherMember.name }],
        '所存的联名委员',
      );
    },
  },
  {
    name: 'directory/proposer-is-the-person',
    title: '第一提案人的姓名就是登录的委员；代填的，就是所代的委员',
    requires: ['directory'],
    async run(context) {
      const { committee, member, otherMember, unit } = context.actors;
      const proposer = (name: string) => ({ proposer: { name, phone: '0914-2310000' } });
      refused(await open(context, proposer(otherMember.name)), 'proposer.name');
      const [first = '', ...rest] = member.name;
      const spaced = accepted(await open(context, proposer(`${first}　${rest.join('')}`)));
      const nameIn = ({ snapshot }: typeof spaced) =>
        (snapshot.data['form'] as { readonly proposer: { readonly name: string } }).proposer.name;
      checkEqual(nameIn(spaced), member.name, '所存的姓名');
      const unseen = accepted(await open(context, proposer(`${first}\u200b${rest.join('')}\ufeff`)));
      checkEqual(nameIn(unseen), member.name, '含有看不见的字符的，所存的姓名');
      const record = (id: string, name: string, written = otherMember.name) =>
        context
          .as(committee)
          .open(
            { process: 'proposal', data: context.sample(proposer(written)), onBehalfOf: { id, name } },
            { idempotencyKey: context.newKey() },
          );
      refused(await record(unit.id, unit.name), 'onBehalfOf.id');
      refused(await record('no-such-person', otherMember.name), 'onBehalfOf.id');
      refused(await record(otherMember.id, otherMember.name, member.name), 'proposer.name');
      checkEqual(nameIn(accepted(await record(otherMember.id, '另一姓名'))), otherMember.name, '代填的姓名');
    },
  },
  {
    name: 'directory/nobody-proposes-for-another-unit',
    title: '集体提案不能用别的单位的名义提出；专门委员会的，只能用本委员会的名称',
    requires: ['directory'],
    async run(context) {
      const { specialCommittee } = context.actors;
      const units = await context.as(specialCommittee).directory!.units();
      const own = units.find(({ id }) => id === specialCommittee.unit)!;
      const other = units.find(({ id }) => id !== own.id)!;
      const propose = (kind: string, name: string) => proposeAs(context, specialCommittee, kind, name);
      for (const kind of ['specialCommittee', 'memberGroup'])
        refused(await propose(kind, other.name), 'collective.name');
      refused(await propose('specialCommittee', '名册以外的党派'), 'collective.name');
      accepted(await propose('specialCommittee', own.name));
      accepted(await propose('memberGroup', '名册以外的小组'));
    },
  },
  {
    name: 'directory/a-party-proposes-in-its-own-name',
    title: '党派团体的集体提案只能以本单位的名义提出，名册以外的名称也不行；由机关代为录入的除外',
    requires: ['directory'],
    async run(context) {
      const { participatingUnit, committee } = context.actors;
      const units = await context.as(participatingUnit).directory!.units();
      const own = units.find(({ id }) => id === participatingUnit.unit)?.name ?? participatingUnit.name;
      const propose = (actor: Actor, name: string) => proposeAs(context, actor, 'party', name);
      for (const { name } of units.filter((each) => each.name !== own))
        refused(await propose(participatingUnit, name), 'collective.name');
      refused(await propose(participatingUnit, '名册以外的党派'), 'collective.name');
      accepted(await propose(participatingUnit, own));
      accepted(await propose(committee, '名册以外的党派'));
    },
  },
  {
    name: 'directory/units-exist',
    title: '建议承办、主办、会办和调整后的单位须在单位名册中',
    requires: ['directory'],
    async run(context) {
      const none = 'no-such-unit';
      refused(await open(context, { suggestedUnits: ['kit-unit-a', none] }), 'suggestedUnits.1');
      const view = await filed(context);
      const { committee } = context.actors;
      const assign = (data: JsonObject) => send(context, committee, view, 'assign', data);
      refused(await assign({ mode: 'sole', lead: [none] }), 'lead.0');
      refused(await assign({ mode: 'leadAndCo', lead: ['kit-unit-a'], co: [none] }), 'co.0');
      const handed = await act(context, committee, view, 'assign', assignment);
      const reassign = (data: JsonObject) =>
        send(context, committee, handed, 'reassign', { ...data, reason: '改由职责所在的单位办理。' });
      refused(await reassign({ mode: 'sole', lead: [none] }), 'lead.0');
      refused(await reassign({ mode: 'leadAndCo', lead: ['kit-unit-a'], co: [none] }), 'co.0');
    },
  },
  {
    name: 'directory/not-for-visitors',
    title: '通讯录不对未登录的人开放',
    requires: ['directory'],
    async run({ as, actors }) {
      await failed(as(actors.visitor).directory!.people({}), 'CPPCC_SIGNED_OUT');
      await failed(as(actors.visitor).directory!.units(), 'CPPCC_SIGNED_OUT');
    },
  },
];
