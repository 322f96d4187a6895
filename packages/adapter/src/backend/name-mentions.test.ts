import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Actor, JsonObject } from '@cppcc-kit/sdk';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalProcess } from '@cppcc-kit/sdk/proposal';
import type { CaseView, DirectoryUnit } from '../contract.js';
import { memoryAdapter } from '../memory.js';

/** Directories change while cases run: who is in a case stays in it under the name that he had (domain §2.1). */

const person = (id: string, role: string): Actor => ({ id, name: id, roles: [role] });
const staff = (unit: string, role: string): Actor => ({ ...person(`${unit}-${role}`, role), unit });
const m1 = person('m1', 'member');
const m2 = person('m2', 'member');
const committee = person('c1', 'proposalCommittee');
const inspection = person('o3', 'inspectionOffice');
const clerk = (unit: string) => staff(unit, 'unitClerk');

const checks = { eligibility: true, content: true, format: true, opinion: '符合立案条件' };
const contact = { contact: '张主任', phone: '0914-2310000' };
const form = (more: JsonObject = {}): JsonObject => ({
  subject: '关于完善城区学校周边交通组织的提案',
  proposerType: 'individual',
  proposer: { name: 'm1', phone: '13800000001' },
  situation: '城区三所小学上下学时段拥堵严重。',
  suggestions: ['错峰放学。'],
  consentToPublish: true,
  ...more,
});
const joint = (more: JsonObject = {}) =>
  form({ proposerType: 'joint', invitees: [{ id: 'm2', name: 'm2' }], ...more });

/** A case told through a back end whose directory may change. */
function tell() {
  let people = [m1, m2];
  let units: readonly DirectoryUnit[] = ['education', 'transport', 'health'].map((id) => ({ id, name: id }));
  let now = Date.parse('2026-01-10T02:00:00Z');
  let keys = 0;
  let view: CaseView | undefined;
  let refusal = '';
  const backend = memoryAdapter({
    processes: [proposalProcess],
    profile: national,
    calendar: chinaCalendar,
    now: () => new Date((now += 60_000)).toISOString(),
    directory: {
      people: async ({ ids = [], role }) =>
        people.filter((each) => ids.includes(each.id) && (role === undefined || each.roles.includes(role))),
      units: async () => units,
    },
  });
  const send = async (actor: Actor, type: string, data: JsonObject = {}) => {
    const options = { idempotencyKey: `key-${++keys}-of-this-test` };
    const result = await (view === undefined
      ? backend.as(actor).open({ process: 'proposal', data }, options)
      : backend.as(actor).send(view.id, { type, data, expectedVersion: view.version }, options));
    if (!result.ok) {
      refusal = result.refusals[0]?.message ?? '';
      return result.refusals.map(({ code, path }) => [code, path]);
    }
    view = result.case;
    return [];
  };
  return {
    get data() {
      return view!.snapshot.data;
    },
    get version() {
      return view!.version;
    },
    refused: send,
    get refusal() {
      return refusal;
    },
    joins: (unit: DirectoryUnit) => void (units = [...units, unit]),
    async does(...[actor, type, data]: Parameters<typeof send>) {
      assert.deepEqual(await send(actor, type, data), [], type);
    },
    leaves: (id: string) => void (people = people.filter((each) => each.id !== id)),
    is: (id: string, name: string) =>
      void (people = people.map((each) => (each.id === id ? { ...each, name } : each))),
    dissolves: (id: string) => void (units = units.filter((each) => each.id !== id)),
    days: (count: number) => void (now += count * 86_400_000),
  };
}

async function returnedJoint() {
  const story = tell();
  await story.does(m1, 'draft', joint());
  await story.does(m2, 'acceptCoSign');
  await story.does(m1, 'submit');
  await story.does(committee, 'receive');
  await story.does(committee, 'returnForRevision', { reason: '补充分析。' });
  return story;
}

async function handled(assignment: JsonObject) {
  const story = tell();
  await story.does(m1, 'draft', form());
  await story.does(m1, 'submit');
  await story.does(committee, 'receive');
  await story.does(committee, 'review', checks);
  await story.does(committee, 'review', checks);
  await story.does(committee, 'file', { ...checks, category: 'society', tier: 'ordinary' });
  await story.does(committee, 'assign', assignment);
  for (const unit of assignment['lead'] as string[]) await story.does(clerk(unit), 'acknowledge', contact);
  return story;
}

describe('whoever is in a case already', () => {
  it('stays a signer of it after he has left the directory', async () => {
    const story = await returnedJoint();
    story.leaves('m2');
    story.days(60);
    assert.deepEqual(await story.refused(m1, 'revise', form({ analysis: '因为道路窄。' })), [
      ['SIGNERS_STAY', 'invitees'],
    ]);
    await story.does(m1, 'revise', joint({ analysis: '因为道路窄。' }));
    // Somebody new is looked up as ever.
    const more = [
      { id: 'm2', name: 'm2' },
      { id: 'm9', name: 'm9' },
    ];
    assert.deepEqual(await story.refused(m1, 'revise', joint({ invitees: more })), [
      ['PERSON_NOT_FOUND', 'invitees.1.id'],
    ]);
    // Nobody waits for him longer than the term that he was given.
    story.days(60);
    await story.does(m1, 'revise', form({ analysis: '因为道路窄。' }));
    await story.does(m1, 'submit');
  });

  it('stays under the name that he had, whatever was sent along', async () => {
    const story = await returnedJoint();
    story.is('m2', '改名后');
    story.is('m1', '改名后');
    const invitees = [{ id: 'm2', name: '另一人' }];
    await story.does(m1, 'revise', joint({ analysis: '因为道路窄。', invitees }));
    const { proposer, invitees: kept } = story.data['form'] as JsonObject;
    assert.deepEqual([proposer, kept], [{ name: 'm1', phone: '13800000001' }, [{ id: 'm2', name: 'm2' }]]);
    const other = { name: '另一人', phone: '13800000001' };
    assert.deepEqual(await story.refused(m1, 'revise', joint({ proposer: other })), [
      ['NAME_DIFFERS', 'proposer.name'],
    ]);
  });

  it('is no first proposer because he was the contact of a body', async () => {
    const story = tell();
    const both: Actor = { ...m1, roles: ['member', 'specialCommittee'], unit: 'economy' };
    const proposer = { name: '李四', phone: '13800000001' };
    const collective = { kind: 'specialCommittee', name: '经济委员会', contact: '李四', signer: '王五' };
    await story.does(both, 'draft', form({ proposerType: 'collective', proposer, collective }));
    assert.deepEqual(await story.refused(both, 'revise', form({ proposer })), [
      ['NAME_DIFFERS', 'proposer.name'],
    ]);
  });

  it('goes on as a unit that was dissolved after it had answered', async () => {
    const story = await handled({ mode: 'separate', lead: ['education', 'transport'] });
    const reply = {
      title: '关于县政协第5号提案的答复',
      letterNo: '函〔2026〕5号',
      mark: 'A',
      body: '现答复如下。',
      suggestions: [{ adopted: true, done: true, text: '已采纳。' }],
      ...contact,
      publishable: true,
    };
    await story.does(clerk('education'), 'draftReply', reply);
    await story.does(staff('education', 'unitLeader'), 'signReply', { version: story.version });
    await story.does(clerk('education'), 'submitReply');
    await story.does(inspection, 'releaseReply', { unit: 'education', mark: 'A' });
    story.dissolves('education');
    const moved = (...lead: string[]) => ({
      mode: lead.length > 1 ? 'separate' : 'sole',
      lead,
      reason: '交通局职能划转。',
    });
    assert.deepEqual(await story.refused(committee, 'reassign', moved('education', 'nowhere')), [
      ['UNIT_NOT_FOUND', 'lead.1'],
    ]);
    await story.does(committee, 'reassign', moved('education', 'health'));
    assert.deepEqual((story.data['assignment'] as JsonObject)['lead'], ['education', 'health']);
  });
});

describe('a party', () => {
  const league: Actor = { ...person('b1', 'participatingUnit'), name: '民盟县总支', unit: 'league' };
  const inTheNameOf = (name: string, kind = 'party') =>
    form({
      proposerType: 'collective',
      proposer: { name: '王某', phone: '13800000001' },
      collective: { kind, name, contact: '王某', signer: '李某' },
    });
  const refused = [['NOT_IN_THIS_NAME', 'collective.name']];

  it('proposes in its own name and in no other, whether or not anybody has that', async () => {
    const story = tell();
    for (const [name, kind] of [
      ['民建县总支', 'party'],
      ['县总工会', 'peoplesOrganization'],
      ['民盟县总支和民建县总支', 'party'],
      ['education', 'party'],
    ] as const)
      assert.deepEqual(await story.refused(league, 'draft', inTheNameOf(name, kind)), refused, name);
    assert.equal(story.refusal, '您的账号属于“民盟县总支”，集体提案只能以“民盟县总支”的名义提出，请更正。');
    await story.does(league, 'draft', inTheNameOf('民盟 县总支'));
    const { collective } = story.data['form'] as { readonly collective: JsonObject };
    assert.equal(collective['name'], '民盟县总支');
    assert.deepEqual(await story.refused(league, 'revise', inTheNameOf('民建县总支')), refused);
    await story.does(league, 'revise', inTheNameOf('民盟县总支'));
  });

  it('is named by the directory where that knows it, or by its account', async () => {
    const story = tell();
    story.joins({ id: 'league', name: '中国民主同盟某县总支部', kind: 'participatingUnit' });
    assert.deepEqual(await story.refused(league, 'draft', inTheNameOf('民建县总支')), refused);
    assert.match(story.refusal, /“中国民主同盟某县总支部”/);
    await story.does(league, 'draft', inTheNameOf('民盟县总支'));
    await story.does(league, 'revise', inTheNameOf('中国民主同盟某县总支部'));
  });

  it('has its paper entered by the committee under the name that stands there', async () => {
    await tell().does(committee, 'draft', inTheNameOf('民建县总支'));
  });

  it('is no unit that proposals are assigned to', async () => {
    const story = tell();
    story.joins({ id: 'league', name: '民盟县总支', kind: 'participatingUnit' });
    assert.deepEqual(await story.refused(m1, 'draft', form({ suggestedUnits: ['league'] })), [
      ['UNIT_NOT_FOUND', 'suggestedUnits.0'],
    ]);
  });
});
