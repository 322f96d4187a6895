import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Actor, JsonObject } from '@cppcc-kit/sdk';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { supervisionProcess } from '@cppcc-kit/sdk/supervision';
import type { CaseView, DirectoryUnit } from '../contract.js';
import { memoryAdapter } from '../memory.js';

/** The kit asks this of proposals; a supervision names other people, and no form of its own lists them. */

const person = (id: string, name: string, ...roles: string[]): Actor => ({ id, name, roles });
const committee: Actor = { ...person('e1', '经济委员会', 'specialCommittee'), unit: 'economy' };
const chair = person('v1', '副主席甲', 'chairpersonsMeeting');
const party = person('o1', '党委办', 'partyOffice');
const registered = [person('m1', '委员甲', 'member'), chair, person('u1', '教育局经办人', 'unitClerk')];
const units: readonly DirectoryUnit[] = [
  { id: 'education', name: '县教育局' },
  { id: 'economy', name: '县政协经济委员会', kind: 'specialCommittee' },
  { id: 'society', name: '县政协社会法制委员会', kind: 'specialCommittee' },
  { id: 'league', name: '民盟县总支', kind: 'participatingUnit' },
];

const topic = { title: '护学岗', reason: '群众关切。', scope: 'livelihood', proposedBy: '党委办' };
const team = (leader: JsonObject, ...members: JsonObject[]) => ({ leader, members });
const plan = (more: JsonObject): JsonObject => ({
  form: 'inspection',
  units: ['education'],
  team: team({ id: 'm1', name: '委员甲' }),
  from: '2026-03-02',
  to: '2026-03-20',
  outline: '实地查看。',
  ...more,
});

function create() {
  let keys = 0;
  const backend = memoryAdapter({
    processes: [supervisionProcess],
    profile: national,
    calendar: chinaCalendar,
    now: () => '2026-03-02T01:30:00Z',
    directory: {
      people: async ({ role, ids }) =>
        registered
          .filter(({ roles }) => role === undefined || roles.includes(role))
          .filter(({ id }) => ids === undefined || ids.includes(id)),
      units: async () => units,
    },
  });
  const key = () => ({ idempotencyKey: `k${++keys}` });
  const open = (data: JsonObject) => backend.as(party).open({ process: 'supervision', data }, key());
  const send = (actor: Actor, { id, version }: CaseView, type: string, data: JsonObject = {}) =>
    backend.as(actor).send(id, { type, data, expectedVersion: version }, key());
  return { backend, open, send, key };
}

type Result = Awaited<ReturnType<ReturnType<typeof create>['send']>>;

function accepted(result: Result): CaseView {
  assert.ok(result.ok, JSON.stringify(result));
  return result.case;
}
const paths = (result: Result) => (result.ok ? [] : result.refusals.map(({ path }) => path));

describe('people, units and files that a supervision names', () => {
  const approval = (leader: JsonObject) => ({ leader, committee: { id: 'economy', name: '经济委员会' } });

  it('are those of the directory, by the names that stand there', async () => {
    const { open, send } = create();
    assert.deepEqual(paths(await open({ ...topic, suggestedUnits: ['education', 'nobody'] })), [
      'suggestedUnits.1',
    ]);
    const submitted = accepted(await send(party, accepted(await open(topic)), 'submit'));
    // A unit's clerk heads no topic, nor does whom nobody knows.
    for (const id of ['u1', 'nobody'])
      assert.deepEqual(paths(await send(chair, submitted, 'approve', approval({ id, name: '副主席甲' }))), [
        'leader.id',
      ]);
    const approved = accepted(
      await send(chair, submitted, 'approve', approval({ id: 'v1', name: '另一姓名' })),
    );
    assert.deepEqual((approved.snapshot.data['approval'] as JsonObject)['leader'], {
      id: 'v1',
      name: '副主席甲',
    });
    const nobody = { id: 'nobody', name: '无此人' };
    assert.deepEqual(
      paths(
        await send(
          committee,
          approved,
          'organise',
          plan({ units: ['nobody'], team: team(nobody, { id: 'm1', name: '委员甲' }, nobody) }),
        ),
      ),
      ['units.0', 'team.leader.id', 'team.members.1.id'],
    );
    const named = plan({ team: team({ id: 'm1', name: '另一姓名' }, { id: 'v1', name: '另一姓名' }) });
    const organised = accepted(await send(committee, approved, 'organise', named));
    assert.deepEqual(
      (organised.snapshot.data['plan'] as JsonObject)['team'],
      team({ id: 'm1', name: '委员甲' }, { id: 'v1', name: '副主席甲' }),
    );
  });

  it('are special committees that there are: nobody else carries a supervision out', async () => {
    const { open, send } = create();
    const submitted = accepted(await send(party, accepted(await open(topic)), 'submit'));
    const leader = { id: 'v1', name: '副主席甲' };
    const named = (id: string, name = '经济委员会') => ({ leader, committee: { id, name } });
    for (const id of ['nobody', 'education', 'league', '经济委员会']) {
      const result = await send(chair, submitted, 'approve', named(id));
      assert.deepEqual(result.ok ? [] : result.refusals, [
        { code: 'UNIT_NOT_FOUND', path: 'committee.id', message: '名册中没有这个专门委员会，请重新选择。' },
      ]);
    }
    // And a committee is no unit that is supervised.
    const approved = accepted(await send(chair, submitted, 'approve', named('economy', '谁写的都行')));
    const approvedAs = ({ snapshot }: CaseView) => (snapshot.data['approval'] as JsonObject)['committee'];
    assert.deepEqual(approvedAs(approved), { id: 'economy', name: '县政协经济委员会' });
    assert.deepEqual(paths(await send(committee, approved, 'organise', plan({ units: ['society'] }))), [
      'units.0',
    ]);
    const moved = (id: string) => ({ committee: { id, name: '某委' }, reason: '职责调整。' });
    assert.deepEqual(paths(await send(chair, approved, 'reappoint', moved('education'))), ['committee.id']);
    const reappointed = accepted(await send(chair, approved, 'reappoint', moved('society')));
    assert.deepEqual(approvedAs(reappointed), { id: 'society', name: '县政协社会法制委员会' });
  });

  it('are the files as they are stored', async () => {
    const { backend, open, send, key } = create();
    const submitted = accepted(await send(party, accepted(await open(topic)), 'submit'));
    const approved = accepted(
      await send(chair, submitted, 'approve', approval({ id: 'v1', name: '副主席甲' })),
    );
    const organised = accepted(await send(committee, approved, 'organise', plan({})));
    const bytes = new Blob(['%PDF-1.7\n现场照片']);
    const file = await backend
      .as(committee)
      .attachments!.put({ name: '现场.pdf', type: 'application/pdf', bytes }, key());
    const activity = {
      on: '2026-03-02',
      place: '第一小学',
      participants: '监督小组',
      findings: '高峰时段无人值守。',
      attachments: [{ id: file.id, name: '另一名称.docx', size: 1 }],
    };
    const seen = accepted(await send(committee, organised, 'logActivity', activity));
    const [logged] = seen.snapshot.data['activities'] as readonly JsonObject[];
    assert.deepEqual(logged!['attachments'], [{ id: file.id, name: '现场.pdf', size: bytes.size }]);
  });
});
