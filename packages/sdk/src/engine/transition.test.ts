import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import { chinaCalendar } from '../calendar.js';
import { freezeDeep } from '../checks.js';
import { getProfilePin } from '../profile/pin.js';
import { proposalProcess } from '../proposal.js';
import { supervisionProcess } from '../supervision.js';
import { committee, m1, m2, party } from '../testing/people.js';
import { proposalForm } from '../testing/proposal-papers.js';
import { tellProposal } from '../testing/proposal-steps.js';
import { getObstacles } from '../testing/stories.js';
import { topic as anyTopic } from '../testing/supervision-papers.js';
import { getAvailableEvents } from './available.js';
import { getDefinitionPin } from './definition.js';
import type { EngineContext, EventInput } from './process.js';
import type { JsonObject } from './snapshot.js';
import { openCase, transition, type TransitionResult } from './transition.js';

const context = (now: string): EngineContext => ({
  profile: freezeDeep(national),
  calendar: chinaCalendar,
  now,
});
const form = freezeDeep(proposalForm({ proposerType: 'joint', invitees: [{ id: 'm2', name: '委员二' }] }));
const at = '2026-01-10T02:00:00Z';
const draft: EventInput = { type: 'draft', actor: m1, data: form };
const open = (input: EventInput = draft) => openCase(proposalProcess, 'case-1', input, context(at));

function accepted(result: TransitionResult): TransitionResult & { readonly ok: true } {
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}
describe('transition', () => {
  it('takes no event at no time: that is a mistake in the host', () => {
    const { snapshot } = accepted(open());
    for (const now of ['', 'garbage', '2026-01-15', '2026-13-01T00:00:00Z', undefined as unknown as string]) {
      const input: EventInput = { type: 'acceptCoSign', actor: m2, data: {} };
      assert.throws(() => transition(proposalProcess, snapshot, input, context(now)), TypeError);
      assert.throws(() => openCase(proposalProcess, 'case-2', draft, context(now)), TypeError);
    }
  });

  it('is a function of its arguments: twice the same, and nothing of them changed', () => {
    const { snapshot } = accepted(open());
    const frozen = freezeDeep(snapshot);
    const accept = freezeDeep({ type: 'acceptCoSign', actor: m2, data: {} });
    const send = () => transition(proposalProcess, frozen, accept, context('2026-01-11T02:00:00Z'));
    assert.deepEqual(send(), send());
    assert.deepEqual(accepted(open()).snapshot, snapshot);
  });

  it('writes one line: who, what, when, by which rules', () => {
    assert.deepEqual(accepted(open()).event, {
      seq: 1,
      type: 'draft',
      at,
      actor: m1,
      data: form,
      definition: getDefinitionPin(proposalProcess.definition),
      profile: getProfilePin(national),
    });
  });

  it('names the effects of a line, and nothing that the line did not do', () => {
    const { snapshot, effects } = accepted(open());
    const [task] = snapshot.tasks;
    assert.deepEqual(effects, [
      { type: 'openTask', task },
      { type: 'notify', to: 'person:m2', task: 'coSign:1:person:m2', message: '请您决定是否联名' },
      { type: 'startClock', kind: 'coSign' },
    ]);
    const signed = accepted(
      transition(
        proposalProcess,
        snapshot,
        { type: 'acceptCoSign', actor: m2, data: {} },
        context('2026-01-11T02:00:00Z'),
      ),
    );
    assert.deepEqual(signed.effects, [
      { type: 'settleTask', task: { ...task, settled: 2, outcome: 'accepted' } },
    ]);
    const submitted = accepted(
      transition(
        proposalProcess,
        signed.snapshot,
        { type: 'submit', actor: m1, data: {} },
        context('2026-01-11T03:00:00Z'),
      ),
    );
    assert.deepEqual(submitted.effects, [{ type: 'stopClock', kind: 'coSign' }]);
  });

  it('names the link that a line makes', () => {
    const topic = { ...anyTopic, origin: { process: 'proposal', caseId: 'case-1' } };
    const { effects } = accepted(
      openCase(
        supervisionProcess,
        'supervision-1',
        { type: 'propose', actor: party, data: topic },
        context(at),
      ),
    );
    assert.deepEqual(effects, [{ type: 'link', relation: 'arisesFrom', caseId: 'case-1' }]);
  });

  it('refuses as a value: what is no such event, not now, not by him, or no data at all', () => {
    const { snapshot } = accepted(open());
    const send = (input: EventInput) =>
      getObstacles(transition(proposalProcess, snapshot, input, context('2026-01-11T02:00:00Z')));
    assert.deepEqual(send({ type: 'sing', actor: m1, data: {} }), [['UNKNOWN_EVENT', '']]);
    assert.deepEqual(send({ type: '__proto__', actor: m1, data: {} }), [['UNKNOWN_EVENT', '']]);
    assert.deepEqual(send({ type: 'archive', actor: committee, data: {} }), [['NOT_NOW', '']]);
    assert.deepEqual(send({ type: 'submit', actor: m2, data: {} }), [['NOT_ALLOWED', '']]);
    for (const data of [null, [], 'text', 7, undefined])
      assert.deepEqual(send({ type: 'submit', actor: m1, data: data as unknown as JsonObject }), [
        ['INVALID', ''],
      ]);
    assert.deepEqual(getObstacles(open({ ...draft, type: 'submit' })), [['NOT_NOW', '']]);
  });

  it('tells whoever may not act nothing else that is wrong', () => {
    const { snapshot } = accepted(open());
    assert.deepEqual(
      getObstacles(
        transition(
          proposalProcess,
          snapshot,
          { type: 'revise', actor: m2, data: { rubbish: true } },
          context(at),
        ),
      ),
      [['NOT_ALLOWED', '']],
    );
  });

  it('lets no line be written before the one that stands already', () => {
    const { snapshot } = accepted(open());
    const accept = { type: 'acceptCoSign', actor: m2, data: {} };
    const send = (now: string) => transition(proposalProcess, snapshot, accept, context(now));
    assert.deepEqual(getObstacles(send('2026-01-10T01:59:59.999Z')), [['BEFORE_LAST', '']]);
    // The same moment, told with another offset, is not before it.
    accepted(send('2026-01-10T10:00:00+08:00'));
  });

  it('takes a running number that is one, and leaves out what no series asked for', () => {
    const { snapshot } = accepted(open());
    const sign = { type: 'acceptCoSign', actor: m2, data: {}, number: 7 };
    const signed = accepted(transition(proposalProcess, snapshot, sign, context('2026-01-10T03:00:00Z')));
    assert.equal(signed.event.number, undefined);
    const submit = { type: 'submit', actor: m1, data: {} };
    const later = context('2026-01-10T04:00:00Z');
    const submitted = accepted(transition(proposalProcess, signed.snapshot, submit, later));
    const receive = (number?: unknown) =>
      transition(
        proposalProcess,
        submitted.snapshot,
        { type: 'receive', actor: committee, data: {}, number: number as number },
        later,
      );
    for (const wrong of [undefined, 0, -1, 1.5, NaN, Infinity, '3', 2 ** 53])
      assert.deepEqual(getObstacles(receive(wrong)), [['NUMBER_INVALID', 'number']], String(wrong));
    assert.equal(accepted(receive(3)).snapshot.numbers['serial'], 3);
  });

  it('collects everything that is wrong with the data', () => {
    const data = {
      ...form,
      subject: '',
      situation: '长'.repeat(3001),
      proposer: { name: '委员一', phone: '1', admin: true },
      extra: 1,
    };
    const paths = new Set(getObstacles(open({ ...draft, data })).map(([, path]) => path));
    for (const path of ['subject', 'situation', 'proposer.phone', 'proposer.admin', 'extra'])
      assert.ok(paths.has(path), path);
  });
});

describe('getAvailableEvents', () => {
  it('offers what transition takes, and says of the rest what transition would', () => {
    const story = tellProposal().do(at, m1, 'draft', form);
    const now = '2026-01-11T02:00:00Z';
    const offers = getAvailableEvents(proposalProcess, story.snapshot, m1, story.context(now));
    assert.deepEqual(
      offers.map(({ type, label }) => [type, label]),
      [
        ['revise', '修改'],
        ['submit', '提交'],
        ['withdraw', '撤回'],
      ],
    );
    assert.deepEqual(offers.find(({ type }) => type === 'submit')?.refusals, story.refuse(now, m1, 'submit'));
    assert.deepEqual(getAvailableEvents(proposalProcess, story.snapshot, committee, story.context(now)), []);
  });
});
