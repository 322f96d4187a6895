import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import { getAvailableEvents } from '../engine/available.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { getOpenTasks } from '../engine/tasks.js';
import { transition } from '../engine/transition.js';
import {
  chair,
  committee,
  contact,
  education,
  government,
  headOf,
  health,
  inspection,
  m1,
  m2,
  party,
  transport,
  type Staff,
} from '../testing/people.js';
import { withRule } from '../testing/profiles.js';
import {
  checks,
  filing,
  objection,
  proposalForm,
  replyLetter,
  separate,
  sole,
  withCo,
} from '../testing/proposal-papers.js';
import {
  answer,
  filed,
  receivedBy,
  releaseReply,
  sendReply,
  tellProposal,
} from '../testing/proposal-steps.js';
import { codes } from '../testing/stories.js';
import { proposalProcess } from './process.js';

/** Nobody's silence stops a proposal: not a unit's, not a signer's; and whoever follows up does so on record. */

const assigned = (assignment: JsonObject, profile = national): Story =>
  filed(profile).do('2026-02-02T01:00:00Z', committee, 'assign', assignment);
const received = (story: Story, ...clerks: readonly Staff[]): Story =>
  receivedBy(story, '2026-02-03T01:00:00Z', ...clerks);

const open = ({ snapshot }: Story, kind: string) =>
  getOpenTasks(snapshot, kind).map(({ assignee, subject }) => [assignee, subject]);
const running = (story: Story, kind: string) =>
  story.snapshot.clocks
    .filter((clock) => clock.kind === kind && clock.stopped === undefined)
    .map(({ subject }) => subject);
const offered = (story: Story, actor: Actor, at: string) =>
  getAvailableEvents(proposalProcess, story.snapshot, actor, story.context(at))
    .filter(({ refusals }) => refusals.length === 0)
    .map(({ type }) => type);

describe('a unit that is silent', () => {
  it('keeps no lead unit from its work: handling begins with the lead’s own receipt', () => {
    const story = received(assigned(withCo), education);
    assert.equal(story.snapshot.state, 'handling');
    story
      .do('2026-02-04T01:00:00Z', education, 'logContact', {
        phase: 'before',
        mode: 'phone',
        on: '2026-02-04',
        who: '提案者',
        summary: '已联系。',
      })
      .do('2026-02-05T01:00:00Z', education, 'draftReply', replyLetter());
    // Not without its opinion, and it may still receive, object or be left out.
    assert.deepEqual(codes(story.refuse('2026-02-05T02:00:00Z', education, 'submitReply')), [
      'CO_OPINIONS_PENDING',
      'COUNTERSIGN_PENDING',
      'NOT_SIGNED',
    ]);
    assert.deepEqual(offered(story, transport, '2026-02-05T02:00:00Z').slice(0, 2), [
      'acknowledge',
      'object',
    ]);
    story.do('2026-02-06T01:00:00Z', committee, 'reassign', { ...sole, reason: '会办单位无此职责' });
    assert.deepEqual(
      [open(story, 'receipt'), running(story, 'receipt'), running(story, 'objection')],
      [[], [], []],
    );
    story
      .do('2026-02-06T02:00:00Z', headOf(education), 'signReply', { version: 10 })
      .do('2026-02-06T03:00:00Z', education, 'submitReply');
  });

  it('counts as having received once the terms for receipt and objection have passed', () => {
    const story = assigned(withCo);
    const named = { unit: 'education', note: '' };
    assert.deepEqual(codes(story.refuse('2026-02-06T01:00:00Z', committee, 'recordReceipt', named)), [
      'RECEIPT_NOT_DUE',
    ]);
    assert.deepEqual(codes(story.refuse('2026-02-20T01:00:00Z', inspection, 'recordReceipt', named)), [
      'NOT_ALLOWED',
    ]);
    story.do('2026-02-10T01:00:00Z', committee, 'recordReceipt', named);
    assert.equal(story.snapshot.state, 'handling');
    assert.deepEqual(
      [open(story, 'reply'), running(story, 'reply')],
      [[['unit:education', 'education']], ['education']],
    );
    assert.deepEqual(open(story, 'receipt'), [['unit:transport', 'transport']]);
    story.do('2026-02-10T02:00:00Z', committee, 'recordReceipt', { unit: 'transport' });
    assert.deepEqual(
      [open(story, 'coOpinion'), running(story, 'coOpinion')],
      [[['unit:transport', 'transport']], ['transport']],
    );
    assert.deepEqual(codes(story.refuse('2026-02-10T03:00:00Z', committee, 'recordReceipt', named)), [
      'NOT_NOW',
    ]);
  });

  it('can be replaced while assigned, though it exists only on paper', () => {
    const story = assigned({ mode: 'sole', lead: ['no-such-office'] });
    story.do('2026-02-05T01:00:00Z', committee, 'reassign', { ...sole, reason: '原单位已撤并' });
    assert.deepEqual(
      [story.snapshot.state, open(story, 'receipt')],
      ['assigned', [['unit:education', 'education']]],
    );
    assert.deepEqual(running(story, 'receipt'), ['education']);
    story.do('2026-02-06T01:00:00Z', education, 'acknowledge', contact);
    assert.equal(story.snapshot.state, 'handling');
  });
});

describe('the lead unit', () => {
  it('changes while handling: tasks, clocks and seats move, its draft stays on record', () => {
    const story = received(assigned(withCo), education, transport)
      .do('2026-02-10T01:00:00Z', transport, 'giveOpinion', { text: '同意。' })
      .do('2026-02-11T01:00:00Z', education, 'draftReply', replyLetter())
      .do('2026-02-12T01:00:00Z', education, 'requestExtension', { reason: '情况复杂。', amount: 1 });
    story.do('2026-03-02T01:00:00Z', committee, 'reassign', {
      mode: 'leadAndCo',
      lead: ['health'],
      co: ['transport'],
      reason: '职责已经划转。',
    });
    const { snapshot } = story;
    assert.deepEqual(
      [snapshot.state, snapshot.seats['leadUnit'], snapshot.seats['handlingUnit']],
      ['assigned', ['health'], ['health', 'transport']],
    );
    assert.deepEqual(
      [open(story, 'receipt'), running(story, 'receipt')],
      [[['unit:health', 'health']], ['health']],
    );
    for (const kind of ['reply', 'extensionDecision', 'countersign'])
      assert.deepEqual(open(story, kind), [], kind);
    assert.deepEqual(running(story, 'reply'), []);
    assert.ok((snapshot.data['replies'] as JsonObject)['education']);
    const [change] = snapshot.data['reassignments'] as readonly JsonObject[];
    assert.deepEqual(
      [change!['reason'], change!['left'], change!['joined'], change!['from']],
      ['职责已经划转。', ['education'], ['health'], withCo],
    );
    assert.deepEqual(offered(story, education, '2026-03-02T02:00:00Z'), []);
    story.do('2026-03-03T01:00:00Z', health, 'acknowledge', contact);
    assert.deepEqual([story.snapshot.state, running(story, 'reply')], ['handling', ['health']]);
    story.do('2026-03-10T01:00:00Z', health, 'draftReply', replyLetter());
    assert.deepEqual(open(story, 'countersign'), [['unit:transport', 'health']]);
  });

  it('changes only with the consent of all offices that assign together, and works on until then', () => {
    const several = withRule(national, 'proposal.assigners', ['proposalCommittee', 'governmentOffice']);
    const told = assigned(sole, several).do('2026-02-02T02:00:00Z', government, 'approveAssignment', {
      note: '',
    });
    received(told, education);
    const change = { mode: 'sole', lead: ['health'], reason: '职责已经划转。' };
    const same = { ...change, lead: ['education'] };
    assert.deepEqual(codes(told.refuse('2026-03-02T01:00:00Z', committee, 'reassign', same)), ['NO_CHANGE']);
    told.do('2026-03-02T01:00:00Z', committee, 'reassign', change);
    assert.deepEqual(told.snapshot.seats['leadUnit'], ['education']);
    assert.deepEqual(codes(told.refuse('2026-03-02T02:00:00Z', committee, 'reassign', change)), [
      'ALREADY_ASKED',
    ]);
    told.do('2026-03-02T03:00:00Z', education, 'draftReply', replyLetter());
    told.do('2026-03-03T01:00:00Z', government, 'approveAssignment', { note: '同意' });
    assert.deepEqual([told.snapshot.state, told.snapshot.seats['leadUnit']], ['assigned', ['health']]);
  });

  it('is not taken from a case that it has answered, and somebody is left to answer', () => {
    const story = received(assigned(separate), education, transport);
    answer(story, '2026-03-02T01:00:00Z', education);
    const change = (units: readonly string[]) => ({
      mode: units.length > 1 ? 'separate' : 'sole',
      lead: units,
      reason: '职责划转。',
    });
    const at = '2026-03-03T01:00:00Z';
    assert.deepEqual(codes(story.refuse(at, committee, 'reassign', change(['transport', 'health']))), [
      'ALREADY_ANSWERED',
    ]);
    assert.deepEqual(codes(story.refuse(at, committee, 'reassign', change(['education']))), [
      'NOBODY_TO_ANSWER',
    ]);
    assert.deepEqual(codes(story.refuse(at, committee, 'reassign', change(['education', 'transport']))), [
      'NO_CHANGE',
    ]);
    story.do(at, committee, 'reassign', change(['education', 'health']));
    story.do('2026-03-04T01:00:00Z', health, 'acknowledge', contact);
    answer(story, '2026-03-05T01:00:00Z', health);
    assert.equal(story.snapshot.state, 'replied');
  });
});

describe('objections by two units', () => {
  it('name another unit than the one that objects', () => {
    const story = assigned(withCo);
    const suggesting = (suggestedUnit: string) =>
      codes(story.refuse('2026-02-03T01:00:00Z', education, 'object', { ...objection, suggestedUnit }));
    assert.deepEqual(suggesting('education'), ['SUGGESTS_ITSELF']);
    story.do('2026-02-03T01:00:00Z', education, 'object', { ...objection, suggestedUnit: 'transport' });
  });

  it('are not answered by a change that changes nothing: that is 维持交办', () => {
    const same = { ...withCo, reason: '仍由原单位办理。' };
    const story = assigned(withCo).do('2026-02-03T01:00:00Z', education, 'object', objection);
    assert.deepEqual(codes(story.refuse('2026-02-04T01:00:00Z', committee, 'reassign', same)), ['NO_CHANGE']);
    story.do('2026-02-04T01:00:00Z', committee, 'reassign', { ...same, co: ['health'] });
    assert.deepEqual(open(story, 'objectionDecision'), []);
  });

  it('are decided each by itself and deadlock nothing', () => {
    const story = assigned(withCo)
      .do('2026-02-03T01:00:00Z', education, 'object', objection)
      .do('2026-02-04T01:00:00Z', transport, 'object', objection);
    assert.deepEqual([story.snapshot.state, open(story, 'objectionDecision').length], ['objected', 2]);
    story.do('2026-02-05T01:00:00Z', committee, 'rejectObjection', {
      unit: 'education',
      reason: '属于本单位职责。',
    });
    assert.equal(story.snapshot.state, 'objected');
    assert.deepEqual(open(story, 'receipt'), [['unit:education', 'education']]);
    story.do('2026-02-06T01:00:00Z', education, 'acknowledge', contact);
    assert.equal(story.snapshot.state, 'handling');
    story.do('2026-02-07T01:00:00Z', committee, 'rejectObjection', {
      unit: 'transport',
      reason: '属于本单位职责。',
    });
    assert.deepEqual(codes(story.refuse('2026-02-07T02:00:00Z', transport, 'object', objection)), [
      'NO_OBJECTIONS_LEFT',
    ]);
    story.do('2026-02-07T03:00:00Z', transport, 'acknowledge', contact);
  });

  it('are counted for the unit and since it was given the proposal', () => {
    const story = assigned(sole)
      .do('2026-02-03T01:00:00Z', education, 'object', objection)
      .do('2026-02-04T01:00:00Z', committee, 'reassign', {
        mode: 'sole',
        lead: ['transport'],
        reason: '职责调整。',
      })
      .do('2026-02-05T01:00:00Z', transport, 'object', objection)
      .do('2026-02-06T01:00:00Z', committee, 'reassign', { ...sole, reason: '主要领导明确。' })
      .do('2026-02-07T01:00:00Z', education, 'object', objection);
    assert.equal(story.snapshot.state, 'objected');
  });
});

describe('following up', () => {
  const late = '2026-12-01T01:00:00Z';
  const reminder = { units: ['education'], text: '请于一周内报送答复。' };

  it('is open to the offices eight months late, in every state where units are at work', () => {
    const story = received(assigned(sole), education);
    for (const office of [committee, party, government, inspection])
      assert.deepEqual(
        ['remind', 'followUp'].filter((type) => !offered(story, office, late).includes(type)),
        [],
        office.id,
      );
    assert.ok(offered(story, chair, late).includes('followUp'));
    assert.ok(offered(story, committee, late).includes('reassign'));
    assert.deepEqual(offered(story, m1, late), ['requestWithdrawal']);
  });

  it('tells the unit in its own words, and ends with its account or its reply', () => {
    const story = received(assigned(sole), education);
    const input = { type: 'remind', actor: inspection, data: reminder };
    const result = transition(proposalProcess, story.snapshot, input, story.context(late));
    assert.deepEqual(
      result.ok && result.effects.flatMap((each) => (each.type === 'notify' ? [each.to, each.message] : [])),
      ['unit:education', '催办，请抓紧办理并反馈进展：请于一周内报送答复。'],
    );
    assert.deepEqual(offered(story, education, late).includes('reportProgress'), false);
    story
      .do(late, inspection, 'remind', reminder)
      .do('2026-12-02T01:00:00Z', party, 'followUp', { ...reminder, supervisor: '县委常委、组织部部长' });
    assert.deepEqual(
      [open(story, 'reminder'), open(story, 'followUp')],
      [[['unit:education', 'education']], [['unit:education', 'education']]],
    );
    story.do('2026-12-03T01:00:00Z', education, 'reportProgress', { text: '正在会签。' });
    assert.deepEqual([open(story, 'reminder'), open(story, 'followUp')], [[], []]);
    story.do('2026-12-04T01:00:00Z', committee, 'remind', reminder);
    answer(story, '2026-12-05T01:00:00Z', education);
    assert.deepEqual(open(story, 'reminder'), []);
    assert.equal((story.snapshot.data['reminders'] as unknown[]).length, 2);
  });

  it('reminds only units of the case', () => {
    const story = received(assigned(sole), education);
    assert.deepEqual(codes(story.refuse(late, committee, 'remind', { ...reminder, units: ['transport'] })), [
      'NOT_A_HANDLING_UNIT',
    ]);
  });

  it('has leaders with names, and a department inside the unit', () => {
    const story = received(assigned(sole), education)
      .do('2026-02-04T01:00:00Z', chair, 'nameLeaders', { sponsor: '县委书记', coordinator: '分管副县长' })
      .do('2026-02-04T02:00:00Z', education, 'assignInside', { department: '安全管理股', person: '周主任' });
    assert.deepEqual(story.snapshot.data['leaders'], { sponsor: '县委书记', coordinator: '分管副县长' });
    assert.equal(
      ((story.snapshot.data['departments'] as JsonObject)['education'] as JsonObject)['department'],
      '安全管理股',
    );
    assert.deepEqual(
      codes(story.refuse('2026-02-05T01:00:00Z', committee, 'nameLeaders', { sponsor: ' ' })),
      ['INVALID'],
    );
  });
});

describe('several units that answer separately', () => {
  const bad = { overall: 'dissatisfied', reason: '没有落实。' };

  it('are rated each for itself, and only the bad one answers again', () => {
    const story = received(assigned(separate), education, transport);
    answer(story, '2026-03-02T01:00:00Z', education);
    answer(story, '2026-03-03T01:00:00Z', transport);
    assert.deepEqual(open(story, 'rate'), [
      ['person:m1', 'education'],
      ['person:m1', 'transport'],
    ]);
    assert.deepEqual(codes(story.refuse('2026-03-04T01:00:00Z', m1, 'rate', { overall: 'satisfied' })), [
      'UNIT_REQUIRED',
    ]);
    story.do('2026-03-04T01:00:00Z', m1, 'rate', { unit: 'education', overall: 'satisfied' });
    assert.equal(story.snapshot.state, 'replied');
    story.do('2026-03-04T02:00:00Z', m1, 'rate', { unit: 'transport', ...bad });
    assert.deepEqual(story.snapshot.data['satisfactions'], {
      education: 'satisfied',
      transport: 'dissatisfied',
    });
    assert.deepEqual([story.snapshot.state, story.snapshot.data['satisfaction']], ['rated', 'dissatisfied']);
    story.do('2026-03-05T01:00:00Z', committee, 'rehandle', { reason: '请重新办理。' });
    assert.deepEqual(
      [open(story, 'reply'), running(story, 'rehandle')],
      [[['unit:transport', 'transport']], ['transport']],
    );
    assert.deepEqual(Object.keys(story.snapshot.data['replies'] as JsonObject), ['education']);
    assert.equal(story.snapshot.data['satisfaction'], null);
    assert.ok(!offered(story, education, '2026-03-05T02:00:00Z').includes('draftReply'));
    answer(story, '2026-03-20T01:00:00Z', transport);
    assert.deepEqual(open(story, 'rate'), [['person:m1', 'transport']]);
    // The first round's grade orders no third handling.
    assert.deepEqual(
      codes(story.refuse('2026-03-21T01:00:00Z', committee, 'rehandle', { reason: '再办。' })),
      ['NOT_DISSATISFIED'],
    );
    story.do('2026-03-21T02:00:00Z', m1, 'rate', { overall: 'basicallySatisfied' });
    assert.deepEqual(
      [story.snapshot.state, story.snapshot.data['satisfaction']],
      ['rated', 'basicallySatisfied'],
    );
  });
});

describe('a signer who never rates', () => {
  const invitees = [{ id: 'm2', name: '委员二' }];
  const joint = (profile = national) => {
    const story = tellProposal(profile)
      .do('2026-01-10T02:00:00Z', m1, 'draft', proposalForm({ proposerType: 'joint', invitees }))
      .do('2026-01-10T02:30:00Z', m2, 'acceptCoSign')
      .do('2026-01-10T03:00:00Z', m1, 'submit')
      .do('2026-01-12T01:00:00Z', committee, 'receive')
      .do('2026-01-13T01:00:00Z', committee, 'review', checks)
      .do('2026-01-14T01:00:00Z', committee, 'review', checks)
      .do('2026-01-15T01:00:00Z', committee, 'file', filing())
      .do('2026-02-02T01:00:00Z', committee, 'assign', sole);
    return answer(received(story, education), '2026-03-02T01:00:00Z');
  };
  const note = { note: '多次联系未果。' };

  it('is reminded after the term, and after another is put down as 未反馈, never as satisfied', () => {
    const story = joint();
    const remind = { text: '请登录评价。' };
    assert.deepEqual(codes(story.refuse('2026-03-10T01:00:00Z', committee, 'remindRating', remind)), [
      'FEEDBACK_NOT_DUE',
    ]);
    assert.deepEqual(codes(story.refuse('2026-04-20T01:00:00Z', committee, 'recordSilence', note)), [
      'REMIND_FIRST',
    ]);
    story.do('2026-04-20T01:00:00Z', committee, 'remindRating', remind);
    assert.deepEqual(codes(story.refuse('2026-04-22T01:00:00Z', committee, 'recordSilence', note)), [
      'SILENCE_NOT_DUE',
    ]);
    story.do('2026-04-23T01:00:00Z', m1, 'rate', { overall: 'basicallySatisfied' });
    story.do('2026-05-20T01:00:00Z', committee, 'recordSilence', note);
    assert.deepEqual(
      (story.snapshot.data['ratings'] as readonly JsonObject[]).map(({ overall, by }) => [
        overall,
        (by as JsonObject)['name'],
      ]),
      [
        ['basicallySatisfied', 'm1'],
        ['noFeedback', '委员二'],
      ],
    );
    assert.deepEqual(
      [story.snapshot.state, story.snapshot.data['satisfaction']],
      ['rated', 'basicallySatisfied'],
    );
    story.do('2026-05-21T01:00:00Z', committee, 'close', { note: '' });
  });

  it('leaves no grade at all where nobody says a word', () => {
    const story = joint().do('2026-04-20T01:00:00Z', committee, 'remindRating', { text: '请登录评价。' });
    story.do('2026-05-20T01:00:00Z', committee, 'recordSilence', note);
    assert.equal(story.snapshot.data['satisfaction'], 'noFeedback');
  });

  it('keeps the case open where the profile says so', () => {
    const patient = withRule(national, 'proposal.silenceCloses', false, 'domain §6 #9');
    const story = joint(patient).do('2026-04-20T01:00:00Z', committee, 'remindRating', {
      text: '请登录评价。',
    });
    assert.deepEqual(codes(story.refuse('2026-05-20T01:00:00Z', committee, 'recordSilence', note)), [
      'NOT_NOW',
    ]);
  });
});

describe('a co-unit that does not countersign', () => {
  const two = { mode: 'leadAndCo', lead: ['education'], co: ['transport', 'health'] };
  const draft = (story: Story, at: string) => {
    story.do(at, education, 'draftReply', replyLetter());
    return story.do(at, headOf(education), 'signReply', { version: story.snapshot.seq });
  };
  const version = ({ log }: Story) =>
    Math.max(...log.filter(({ type }) => type === 'draftReply').map(({ seq }) => seq));
  const atWork = (assignment: JsonObject = withCo, ...others: readonly Staff[]) =>
    received(assigned(assignment), education, transport, ...others);
  const opinion = (story: Story, by = transport) =>
    story.do('2026-02-04T01:00:00Z', by, 'giveOpinion', { text: '同意。' });

  it('has a term for each draft, and holds nobody up once it is over', () => {
    const story = draft(opinion(atWork()), '2026-03-02T01:00:00Z');
    const due = (at: string) =>
      story
        .deadlines(at)
        .filter(({ kind, level }) => kind === 'countersign' && level !== 'stopped')
        .map(({ receipt }) => receipt.due);
    assert.deepEqual(due('2026-03-02T02:00:00Z'), ['2026-03-09']);
    const [refusal] = story.refuse('2026-03-09T01:00:00Z', education, 'submitReply');
    assert.equal(refusal?.code, 'COUNTERSIGN_PENDING');
    assert.match(refusal.message, /请催办.+期限届满.+可直接报送/u);
    draft(story, '2026-03-09T02:00:00Z');
    assert.deepEqual(due('2026-03-09T03:00:00Z'), ['2026-03-16']);
    assert.deepEqual(codes(story.refuse('2026-03-16T01:00:00Z', education, 'submitReply')), [
      'COUNTERSIGN_PENDING',
    ]);
    story.do('2026-03-17T01:00:00Z', education, 'submitReply');
    assert.deepEqual(due('2026-03-17T02:00:00Z'), []);
    story
      .do('2026-03-18T01:00:00Z', inspection, 'returnReply', { unit: 'education', reason: '请补充。' })
      .do('2026-03-18T02:00:00Z', education, 'submitReply');
  });

  it('and was passed over before holds nobody up in re-handling either', () => {
    const story = releaseReply(sendReply(atWork(), '2026-03-10T01:00:00Z'), '2026-03-11T01:00:00Z')
      .do('2026-03-12T01:00:00Z', m1, 'rate', { overall: 'dissatisfied', reason: '没有落实。' })
      .do('2026-03-13T01:00:00Z', committee, 'rehandle', { reason: '提案者不满意。' });
    draft(story, '2026-03-20T01:00:00Z');
    assert.deepEqual(codes(story.refuse('2026-03-27T01:00:00Z', education, 'submitReply')), [
      'COUNTERSIGN_PENDING',
    ]);
    story.do('2026-03-30T01:00:00Z', education, 'submitReply');
  });

  it('is the only one waited for: with the last signature the term ends, and with a refusal', () => {
    const begin = () => {
      const story = atWork(two, health);
      opinion(opinion(story), health);
      return draft(story, '2026-03-02T01:00:00Z');
    };
    const story = begin();
    story.do('2026-03-03T01:00:00Z', transport, 'countersign', { version: version(story) });
    assert.equal(running(story, 'countersign').length, 1);
    story.do('2026-03-03T02:00:00Z', health, 'countersign', { version: version(story) });
    assert.deepEqual(running(story, 'countersign'), []);
    const refused = begin();
    refused.do('2026-03-03T01:00:00Z', health, 'refuseCountersign', { version: version(refused) });
    assert.deepEqual(running(refused, 'countersign'), []);
    assert.deepEqual(codes(refused.refuse('2026-04-20T01:00:00Z', education, 'submitReply')), [
      'COUNTERSIGN_REFUSED',
    ]);
  });

  it('leaves no term behind where it leaves the case, and the others keep theirs', () => {
    const story = draft(opinion(opinion(atWork(two, health)), health), '2026-03-02T01:00:00Z').do(
      '2026-03-03T01:00:00Z',
      committee,
      'reassign',
      { ...withCo, reason: '与本提案无关。' },
    );
    assert.deepEqual(codes(story.refuse('2026-03-09T01:00:00Z', education, 'submitReply')), [
      'COUNTERSIGN_PENDING',
    ]);
    story.do('2026-03-10T01:00:00Z', education, 'submitReply');
  });

  it('gives a lead unit without co-units no term', () => {
    const story = draft(received(assigned(sole), education), '2026-03-02T01:00:00Z');
    assert.deepEqual(
      story.snapshot.clocks.filter(({ kind }) => kind === 'countersign'),
      [],
    );
  });
});
