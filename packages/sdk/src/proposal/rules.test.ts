import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { luzhou, national } from '@cppcc-kit/profiles';
import { chinaCalendar } from '../calendar.js';
import type { Story } from '../checks.js';
import { getTasksOf } from '../engine/tasks.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { openCase } from '../engine/transition.js';
import { redactSnapshot } from '../engine/visibility.js';
import type { Profile } from '../profile/types.js';
import {
  chair,
  committee,
  contact,
  economy,
  education,
  educationHead,
  government,
  league,
  m1,
  m2,
  m3,
  party,
  transport,
  visitor,
} from '../testing/people.js';
import { withProposal } from '../testing/profiles.js';
import {
  checks,
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
  inLastStage,
  receivedBy,
  releaseReply,
  sendReply,
  tellProposal,
} from '../testing/proposal-steps.js';
import { codes, getObstacles } from '../testing/stories.js';
import { proposalProcess } from './process.js';

/** Rules of the requirements catalogue one by one, each where it refuses and where it yields. */

const collective = (kind: string): JsonObject =>
  proposalForm({
    proposerType: 'collective',
    collective: { kind, name: '经济委员会', contact: '工作人员', signer: '负责人' },
  });

const drafted = (profile: Profile, data = proposalForm(), by: Actor = m1, at = '2026-01-10T02:00:00Z') =>
  tellProposal(profile).do(at, by, 'draft', data);

const assigned = (assignment: JsonObject = sole, data?: JsonObject): Story =>
  filed(national, 'ordinary', data).do('2026-02-02T01:00:00Z', committee, 'assign', assignment);

/** Received by every unit of the assignment. */
const handling = (assignment: JsonObject = sole, data?: JsonObject): Story =>
  receivedBy(
    assigned(assignment, data),
    '2026-02-03T01:00:00Z',
    ...(assignment === sole ? [education] : [education, transport]),
  );

/** Its reply is passed on the day after it was sent. */
const answered = (data?: JsonObject, more: JsonObject = {}): Story =>
  releaseReply(
    sendReply(handling(sole, data), '2026-03-02T01:00:00Z', education, more),
    '2026-03-03T01:00:00Z',
  );

const getDue = (story: Story, kind: string, at: string) =>
  story
    .deadlines(at)
    .filter((each) => each.kind === kind)
    .map(({ level, receipt }) => receipt.due ?? level)
    .pop();

describe('who proposes what, and when', () => {
  const refusals = (by: Actor, data: JsonObject) => {
    return getObstacles(
      openCase(
        proposalProcess,
        'case-1',
        { type: 'draft', actor: by, data },
        { profile: national, calendar: chinaCalendar, now: '2026-01-10T02:00:00Z' },
      ),
    );
  };

  it('leaves collective proposals to working accounts and the others to members (domain §5)', () => {
    assert.deepEqual(refusals(m1, collective('specialCommittee')), [
      ['COLLECTIVE_BY_OFFICE', 'proposerType'],
    ]);
    for (const by of [committee, economy, chair])
      assert.deepEqual(refusals(by, collective('specialCommittee')), [], by.id);
    for (const by of [committee, economy])
      assert.deepEqual(refusals(by, proposalForm()), [['NOT_A_MEMBER', 'proposerType']], by.id);
    assert.deepEqual(refusals(chair, proposalForm()), []);
    assert.deepEqual(refusals(education, proposalForm()), [['NOT_ALLOWED', '']]);
  });

  it('takes 界别 proposals only in session (domain §2.1, §6 #11)', () => {
    const submit = (kind: string, at: string) =>
      codes(drafted(national, collective(kind), economy, at).refuse(at, economy, 'submit'));
    assert.deepEqual(submit('sector', '2026-02-20T02:00:00Z'), ['NOT_IN_RECESS']);
    assert.deepEqual(submit('memberGroup', '2025-11-20T02:00:00Z'), ['NOT_IN_RECESS']);
    const inSession = drafted(national, collective('sector'), economy).do(
      '2026-01-10T03:00:00Z',
      economy,
      'submit',
    );
    const inRecess = drafted(national, collective('party'), league, '2026-02-20T02:00:00Z').do(
      '2026-02-20T03:00:00Z',
      league,
      'submit',
    );
    assert.deepEqual(
      [inSession, inRecess].map(({ snapshot }) => snapshot.data['timing']),
      ['session', 'recess'],
    );
  });

  it('counts to the minute whether a proposal belongs to the session; none is lost', () => {
    const at = (instant: string) =>
      drafted(national, proposalForm(), m1, instant).do(instant, m1, 'submit').snapshot;
    const { session } = national;
    assert.equal(session.cutOff, '2026-01-31T17:00:00+08:00');
    assert.deepEqual(
      ['2025-11-30T15:59:59Z', '2025-11-30T16:00:00Z', '2026-01-31T09:00:00Z', '2026-01-31T09:00:01Z'].map(
        (each) => at(each).data['timing'],
      ),
      ['recess', 'session', 'session', 'recess'],
    );
  });

  it('closes the invitations at their time, for those who come late too (domain §3.2)', () => {
    const joint = proposalForm({
      proposerType: 'joint',
      invitees: [m2, m3].map(({ id, name }) => ({ id, name })),
    });
    const story = drafted(national, joint).do('2026-01-11T02:00:00Z', m3, 'acceptCoSign');
    assert.equal(getDue(story, 'coSign', '2026-01-11T02:00:00Z'), '2026-01-15');
    assert.deepEqual(codes(story.refuse('2026-01-15T15:00:00Z', m1, 'submit')), ['CO_SIGNERS_PENDING']);
    assert.deepEqual(codes(story.refuse('2026-01-15T16:00:00Z', m2, 'acceptCoSign')), ['CO_SIGN_CLOSED']);
    story.do('2026-01-15T16:00:00Z', m1, 'submit');
    assert.deepEqual(
      [story.snapshot.seats['signer'], story.snapshot.seats['coSigner']],
      [['m1', 'm3'], ['m3']],
    );
  });
});

describe('review', () => {
  it('gives each outcome’s reason to the proposer and to no unit or other member', () => {
    const now = '2026-01-16T01:00:00Z';
    const reason = '理由写在这里。';
    const outcomes: readonly (readonly [string, JsonObject])[] = [
      ['decline', { code: 'personal', reason }],
      ['refer', { to: 'reference', reason }],
      ['returnForRevision', { reason }],
      ['merge', { mainProposal: 'case-9', reason }],
      ['convert', { to: 'socialSentiment', reason }],
      ['convert', { to: 'letter', reason }],
    ];
    for (const [type, data] of outcomes) {
      const { snapshot } = inLastStage().do(now, committee, type, data);
      assert.equal(
        (redactSnapshot(proposalProcess, snapshot, m1).data['outcome'] as JsonObject)['reason'],
        reason,
        type,
      );
      for (const other of [m2, education])
        assert.ok(
          !JSON.stringify(redactSnapshot(proposalProcess, snapshot, other)).includes(reason),
          `${type} to ${other.id}`,
        );
    }
  });

  it('asks the proposer to mend what came back, until he has', () => {
    const story = inLastStage().do('2026-01-16T01:00:00Z', committee, 'returnForRevision', {
      reason: '请补充数据。',
    });
    assert.deepEqual(
      getTasksOf(m1, story.snapshot).map(({ kind }) => kind),
      ['revision'],
    );
    story.do('2026-01-17T01:00:00Z', m1, 'revise', proposalForm({ situation: '补充后的情况。' }));
    assert.deepEqual(
      getTasksOf(m1, story.snapshot).map(({ kind }) => kind),
      ['revision'],
    );
    story.do('2026-01-17T02:00:00Z', m1, 'submit');
    assert.deepEqual(getTasksOf(m1, story.snapshot), []);
    const again = inLastStage()
      .do('2026-01-16T01:00:00Z', committee, 'returnForRevision', { reason: '请补充数据。' })
      .do('2026-01-17T01:00:00Z', m1, 'withdraw', { reason: '不再提出。' });
    assert.deepEqual(getTasksOf(m1, again.snapshot), []);
  });

  it('refuses more than one thing at a time, each by its path, and repeats nothing that was sent', () => {
    const refusals = inLastStage().refuse('2026-01-16T01:00:00Z', committee, 'file', {
      ...checks,
      content: '是',
      tier: 'golden',
      role: 'admin',
    });
    assert.deepEqual(
      new Set(refusals.map(({ code, path }) => `${code} ${path}`)),
      new Set(['INVALID content', 'REQUIRED category', 'INVALID tier', 'UNKNOWN_KEY role']),
    );
    for (const { message } of refusals)
      assert.ok(/[\u4e00-\u9fff]/u.test(message) && !/golden|admin/.test(message), message);
    assert.deepEqual(codes(drafted(national).refuse('2026-01-10T03:00:00Z', m1, 'submit', { now: true })), [
      'UNKNOWN_KEY',
    ]);
  });

  it('has key proposals approved once (SZ-36)', () => {
    const approval = { leader: '县委书记', note: '同意。' };
    const story = filed(national, 'key').do('2026-01-16T01:00:00Z', party, 'approveKey', approval);
    const refused = (of: Story, by: Actor) =>
      codes(of.refuse('2026-01-16T02:00:00Z', by, 'approveKey', approval));
    assert.deepEqual(refused(story, chair), ['NO_TASK']);
    assert.deepEqual(refused(filed(), chair), ['NOT_ALLOWED']);
  });
});

describe('objections', () => {
  it('stop the clocks while they are decided, and give back what was left', () => {
    // Received on Monday the 2nd: five working days end on the 9th. Objected on the 4th, decided on the 11th.
    const story = assigned();
    assert.equal(getDue(story, 'objection', '2026-02-03T01:00:00Z'), '2026-02-09');
    story.do('2026-02-04T01:00:00Z', education, 'object', objection);
    assert.deepEqual(
      ['objection', 'receipt'].map((kind) => getDue(story, kind, '2026-02-20T01:00:00Z')),
      ['paused', 'paused'],
    );
    story.do('2026-02-11T01:00:00Z', committee, 'rejectObjection', {
      unit: 'education',
      reason: '属于本单位职责。',
    });
    // Three of the five were left; Saturday the 14th is worked, 春节 follows.
    assert.equal(getDue(story, 'objection', '2026-02-12T01:00:00Z'), '2026-02-14');
    assert.deepEqual(
      getTasksOf(education, story.snapshot).map(({ kind }) => kind),
      ['receipt'],
    );
    assert.deepEqual(codes(story.refuse('2026-02-12T01:00:00Z', education, 'object', objection)), [
      'NO_OBJECTIONS_LEFT',
    ]);
    story.do('2026-02-12T01:00:00Z', education, 'acknowledge', contact);
    assert.equal(story.snapshot.state, 'handling');
  });

  it('are no guess where the calendar is missing', () => {
    // A clock that began in December runs into a year whose notice is not out.
    const december = filed().do('2026-12-28T01:00:00Z', committee, 'assign', sole);
    assert.equal(getDue(december, 'objection', '2026-12-29T01:00:00Z'), 'unknown');
    december.do('2026-12-31T01:00:00Z', education, 'acknowledge', contact);
    const other = filed().do('2026-12-28T01:00:00Z', committee, 'assign', sole);
    assert.deepEqual(codes(other.refuse('2027-01-20T01:00:00Z', education, 'object', objection)), [
      'CALENDAR_MISSING',
    ]);
  });

  it('are taken where no notice could make them late, though next year’s is not out', () => {
    // Five working days after 30 December do not end before 6 January, whatever days off the notice brings.
    const story = filed().do('2026-12-30T01:00:00Z', committee, 'assign', sole);
    story.do('2027-01-05T01:00:00Z', education, 'object', objection);
    assert.equal(story.snapshot.state, 'objected');
    // And months later they are late, whatever it brings.
    const other = filed().do('2026-12-30T01:00:00Z', committee, 'assign', sole);
    assert.deepEqual(codes(other.refuse('2027-03-15T01:00:00Z', education, 'object', objection)), [
      'OBJECTION_CLOSED',
    ]);
  });
});

describe('handling', () => {
  it('keeps plan and contacts before, during and after (SZ-47, LZ-05, LZ-06)', () => {
    const story = handling();
    const entry = (phase: string, on: string) => ({
      phase,
      mode: 'faceToFace',
      on,
      who: '委员一、张主任',
      summary: '当面沟通。',
    });
    const plan = {
      leader: '李局长',
      department: '基础教育科',
      ...contact,
      steps: [{ what: '实地查看。', due: '2026-03-01' }],
    };
    story
      .do('2026-02-04T01:00:00Z', education, 'plan', plan)
      .do('2026-02-04T02:00:00Z', education, 'logContact', entry('before', '2026-02-04'))
      .do('2026-02-20T02:00:00Z', education, 'logContact', entry('during', '2026-02-20'));
    releaseReply(sendReply(story, '2026-03-02T01:00:00Z'), '2026-03-03T01:00:00Z').do(
      '2026-03-04T01:00:00Z',
      education,
      'logContact',
      entry('after', '2026-03-04'),
    );
    assert.deepEqual(
      (story.snapshot.data['contacts'] as readonly JsonObject[]).map(({ phase }) => phase),
      ['before', 'during', 'after'],
    );
    assert.deepEqual(
      story
        .refuse('2026-03-05T01:00:00Z', education, 'logContact', {
          ...entry('later', '2026-03-05'),
          mode: 'fax',
        })
        .map(({ path }) => path),
      ['phase', 'mode'],
    );
    assert.deepEqual(redactSnapshot(proposalProcess, story.snapshot, m2).data['contacts'], undefined);
  });

  it('waits for the co-handlers’ opinions, and for the signature of those who refused', () => {
    const story = handling(withCo).do('2026-03-02T01:00:00Z', education, 'draftReply', replyLetter());
    const version = story.snapshot.seq;
    story.do('2026-03-02T02:00:00Z', educationHead, 'signReply', { version });
    assert.deepEqual(codes(story.refuse('2026-03-02T03:00:00Z', education, 'submitReply')), [
      'CO_OPINIONS_PENDING',
      'COUNTERSIGN_PENDING',
    ]);
    story
      .do('2026-03-03T01:00:00Z', transport, 'giveOpinion', { text: '同意。' })
      .do('2026-03-03T02:00:00Z', transport, 'refuseCountersign', { version });
    assert.deepEqual(codes(story.refuse('2026-03-03T03:00:00Z', education, 'submitReply')), [
      'COUNTERSIGN_REFUSED',
    ]);
  });

  it('sends one reply at a time, and none twice', () => {
    assert.deepEqual(
      codes(handling().refuse('2026-03-02T01:00:00Z', educationHead, 'signReply', { version: 1 })),
      ['NO_REPLY'],
    );
    const story = sendReply(handling(separate), '2026-03-02T01:00:00Z');
    assert.deepEqual(codes(story.refuse('2026-03-02T02:00:00Z', education, 'submitReply')), ['ALREADY_SENT']);
    releaseReply(story, '2026-03-03T01:00:00Z');
    assert.equal(story.snapshot.state, 'handling');
    assert.deepEqual(codes(story.refuse('2026-03-04T01:00:00Z', education, 'draftReply', replyLetter())), [
      'ALREADY_REPLIED',
    ]);
    // The case is as far as the one furthest behind: one B makes it B.
    answer(story, '2026-03-05T01:00:00Z', transport, { mark: 'B' });
    assert.deepEqual([story.snapshot.state, story.snapshot.data['mark']], ['replied', 'B']);
  });

  it('wants a reason for what is not to be published (domain §3.6)', () => {
    assert.deepEqual(
      handling()
        .refuse('2026-03-02T01:00:00Z', education, 'draftReply', replyLetter({ publishable: false }))
        .map(({ path }) => path),
      ['publishRefusal'],
    );
  });
});

describe('rating and closing', () => {
  const planned = { mark: 'B', suggestions: [{ adopted: true, done: false, text: '列入计划。' }] };

  it('takes no silence for satisfaction, however late (domain §6 #9)', () => {
    const story = answered();
    assert.equal(getDue(story, 'feedback', '2026-03-04T01:00:00Z'), '2026-03-24');
    const level = story.deadlines('2026-09-01T01:00:00Z').find(({ kind }) => kind === 'feedback')?.level;
    assert.equal(level, 'overdue');
    assert.deepEqual(codes(story.refuse('2026-09-01T01:00:00Z', committee, 'close', { note: '' })), [
      'NOT_NOW',
    ]);
    assert.equal(story.snapshot.data['satisfaction'], undefined);
  });

  it('handles again only what does not satisfy, as often as the profile allows (domain §6 #8)', () => {
    const satisfied = answered().do('2026-03-10T01:00:00Z', m1, 'rate', { overall: 'basicallySatisfied' });
    assert.deepEqual(
      codes(satisfied.refuse('2026-03-11T01:00:00Z', committee, 'rehandle', { reason: '再办。' })),
      ['NOT_DISSATISFIED'],
    );
    const story = answered()
      .do('2026-03-10T01:00:00Z', m1, 'rate', { overall: 'dissatisfied', reason: '未落实。' })
      .do('2026-03-11T01:00:00Z', committee, 'rehandle', { reason: '提案者不满意。' });
    assert.equal(getDue(story, 'rehandle', '2026-03-12T01:00:00Z'), '2026-04-13');
    answer(story, '2026-03-20T01:00:00Z').do('2026-03-22T01:00:00Z', m1, 'rate', {
      overall: 'dissatisfied',
      reason: '仍未落实。',
    });
    assert.deepEqual(
      codes(story.refuse('2026-03-23T01:00:00Z', committee, 'rehandle', { reason: '再办。' })),
      ['NO_ROUNDS_LEFT'],
    );
    assert.deepEqual(
      story
        .refuse('2026-03-23T01:00:00Z', committee, 'close', { note: ' ' })
        .map(({ code, path }) => [code, path]),
      [['CLOSING_NOTE_REQUIRED', 'note']],
    );
    story.do('2026-03-24T01:00:00Z', committee, 'close', { note: '已当面协商并专门说明。' });
    assert.equal(story.snapshot.state, 'closed');
  });

  it('tracks what is planned after closing, until it is carried out (domain §6 #18)', () => {
    const story = answer(handling(), '2026-03-02T01:00:00Z', education, planned);
    story
      .do('2026-03-10T01:00:00Z', m1, 'rate', { overall: 'satisfied' })
      .do('2026-03-11T01:00:00Z', committee, 'close', { note: '' });
    assert.deepEqual(codes(story.refuse('2026-03-12T01:00:00Z', committee, 'archive')), ['STILL_TRACKED']);
    assert.deepEqual(
      codes(
        story.refuse('2026-03-12T01:00:00Z', education, 'recordImplementation', {
          suggestion: 3,
          done: true,
          text: '已落实。',
        }),
      ),
      ['NOT_ADOPTED'],
    );
    story
      .do('2026-09-01T01:00:00Z', education, 'recordImplementation', {
        suggestion: 0,
        done: false,
        text: '正在落实。',
      })
      .do('2026-12-01T01:00:00Z', education, 'recordImplementation', {
        suggestion: 0,
        done: true,
        text: '已落实。',
      });
    story.do('2026-12-02T01:00:00Z', committee, 'archive');
    assert.equal(story.snapshot.state, 'archived');
  });

  it('closes nothing in 泸州 that is not carried out (LZ-12)', () => {
    const profile = withProposal({ closeRule: luzhou.proposal.closeRule });
    const story = filed(profile)
      .do('2026-02-02T01:00:00Z', committee, 'assign', sole)
      .do('2026-02-03T01:00:00Z', education, 'acknowledge', contact);
    answer(story, '2026-03-02T01:00:00Z', education, planned).do('2026-03-10T01:00:00Z', m1, 'rate', {
      overall: 'satisfied',
    });
    assert.deepEqual(codes(story.refuse('2026-03-11T01:00:00Z', committee, 'close', { note: '' })), [
      'NOT_IMPLEMENTED',
    ]);
  });
});

describe('publication', () => {
  const now = '2026-03-20T01:00:00Z';
  const publish = (data?: JsonObject, more: JsonObject = {}, withReply = true) =>
    codes(answered(data, more).refuse(now, committee, 'publish', { reply: withReply }));

  it('needs the proposer’s consent, no secret, and for the reply the unit’s word (domain §6 #21)', () => {
    assert.deepEqual(publish(proposalForm({ consentToPublish: false, publishRefusal: '涉及个人' })), [
      'NO_CONSENT',
    ]);
    assert.deepEqual(publish(proposalForm({ secret: true })), ['SECRET']);
    assert.deepEqual(publish(proposalForm(), { publishable: false, publishRefusal: '涉及内部数据' }), [
      'REPLY_WITHHELD',
    ]);
    const story = answered(proposalForm(), { publishable: false, publishRefusal: '涉及内部数据' });
    assert.deepEqual(codes(story.refuse(now, committee, 'unpublish', { reason: '有误。' })), ['NOT_PUBLIC']);
    story.do(now, chair, 'publish', { reply: false });
    assert.equal(redactSnapshot(proposalProcess, story.snapshot, visitor).data['answers'], undefined);
  });

  it('is due twenty working days after the reply, where it may be published at all', () => {
    assert.equal(getDue(answered(), 'publish', now), '2026-03-31');
    assert.equal(
      getDue(answered(proposalForm({ consentToPublish: false, publishRefusal: '涉及个人' })), 'publish', now),
      undefined,
    );
  });
});

describe('three offices that assign together (LZ-02, SZ-41)', () => {
  it('assign when the last has agreed, and not when one disagrees', () => {
    const profile = withProposal({ assigners: luzhou.proposal.assigners });
    const begin = () => filed(profile).do('2026-02-02T01:00:00Z', party, 'assign', sole);
    const story = begin().do('2026-02-02T02:00:00Z', government, 'approveAssignment', { note: '' });
    assert.deepEqual(
      codes(story.refuse('2026-02-02T03:00:00Z', government, 'approveAssignment', { note: '' })),
      ['NO_TASK'],
    );
    assert.equal(
      story.do('2026-02-02T03:00:00Z', committee, 'approveAssignment', { note: '' }).snapshot.state,
      'assigned',
    );
    const refused = begin().do('2026-02-02T02:00:00Z', government, 'rejectAssignment', {
      reason: '宜由交通部门主办。',
    });
    assert.deepEqual([refused.snapshot.state, getTasksOf(committee, refused.snapshot)], ['filed', []]);
    assert.equal(refused.snapshot.seats['leadUnit'], undefined);
  });

  it('say sole, lead with co-handlers, or separate, and mean it', () => {
    const assign = (data: JsonObject) =>
      filed()
        .refuse('2026-02-02T01:00:00Z', committee, 'assign', data)
        .map(({ code }) => code);
    for (const data of [
      { mode: 'sole', lead: ['education', 'transport'] },
      { mode: 'sole', lead: ['education'], co: ['transport'] },
      { mode: 'leadAndCo', lead: ['education'] },
      { mode: 'leadAndCo', lead: ['education'], co: ['education'] },
      { mode: 'separate', lead: ['education'] },
    ])
      assert.deepEqual(assign(data), ['INVALID'], JSON.stringify(data));
  });
});
