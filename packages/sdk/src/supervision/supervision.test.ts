import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national, shangzhou } from '@cppcc-kit/profiles';
import { chinaCalendar } from '../calendar.js';
import type { Story } from '../checks.js';
import { getAvailableEvents } from '../engine/available.js';
import { getOpenTasks, getTasksOf } from '../engine/tasks.js';
import { summarize } from '../engine/summary.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { openCase } from '../engine/transition.js';
import { canSee, redactEvent, redactSnapshot } from '../engine/visibility.js';
import type { Profile } from '../profile/types.js';
import {
  chair,
  contact,
  economy,
  education,
  educationHead,
  government,
  inspection,
  m1,
  m2,
  m3,
  party,
  society,
  transport,
  transportHead,
  visitor,
} from '../testing/people.js';
import { withRule } from '../testing/profiles.js';
import { codes, getObstacles } from '../testing/stories.js';
import {
  activity,
  answerLetter,
  answerTo,
  approval,
  evaluation,
  explanation,
  opinionLetter,
  supervisionPlan,
  topic,
  visit,
} from '../testing/supervision-papers.js';
import { proposed, replied } from '../testing/supervision-steps.js';
import { supervisionProcess } from './process.js';

/** From the committee's topic to the drafted opinion. */
function drafted(
  profile: Profile,
  isKey: boolean,
  units: readonly string[] = ['education'],
  opinions?: readonly JsonObject[],
): Story {
  const story = proposed(profile);
  story.do('2026-02-03T01:00:00Z', economy, 'askOpinions');
  story
    .do('2026-02-04T01:00:00Z', party, 'giveOpinion', { agrees: true, opinion: '' })
    .do('2026-02-05T01:00:00Z', government, 'giveOpinion', { agrees: true, opinion: '建议会同交通部门。' });
  story
    .do('2026-02-06T01:00:00Z', economy, 'submit')
    .do('2026-02-25T01:00:00Z', chair, 'approve', approval());
  story.do('2026-03-02T01:00:00Z', economy, 'organise', supervisionPlan(...units));
  story.do('2026-03-03T01:00:00Z', education, 'logBriefing', {
    kind: 'report',
    on: '2026-03-03',
    title: '情况通报',
  });
  story.do('2026-03-10T01:00:00Z', m2, 'logActivity', activity());
  return story.do('2026-03-12T01:00:00Z', m1, 'draftOpinion', opinionLetter(isKey, opinions));
}

/** Sent and received by 教育局 on 17 March 2026, a Tuesday. */
function received(isKey = false): Story {
  const story = drafted(shangzhou, isKey);
  return story
    .do('2026-03-16T01:00:00Z', economy, 'send', {})
    .do('2026-03-17T01:00:00Z', education, 'acknowledge', contact);
}

const getDue = (story: Story, kind: string, subject?: string) => {
  const receipt = story
    .deadlines('2026-03-17T01:00:00Z')
    .find((each) => each.kind === kind && each.subject === subject)?.receipt;
  return receipt?.ok ? receipt.due : undefined;
};
const getLevel = (story: Story, kind: string, at: string) =>
  story.deadlines(at).find((each) => each.kind === kind)?.level;

describe('a supervision in 商州', () => {
  it('goes from the topic to the archive', () => {
    const story = drafted(shangzhou, false);
    assert.equal(story.snapshot.data['source'], 'cppcc');
    assert.deepEqual(story.snapshot.seats, {
      namedOffice: ['partyOffice', 'governmentOffice', 'chairpersonsMeeting', 'inspectionOffice'],
      sponsor: ['economy-committee-specialCommittee'],
      sponsorUnit: ['economy-committee'],
      leader: ['v1'],
      implementer: ['economy-committee'],
      teamMember: ['m1', 'm2'],
      supervisedUnit: ['education'],
    });
    story.do('2026-03-16T01:00:00Z', economy, 'send', { letterNo: '商政协监〔2026〕1号' });
    assert.equal(story.snapshot.state, 'sent');
    story.do('2026-03-17T01:00:00Z', education, 'acknowledge', contact);
    story.do('2026-03-20T01:00:00Z', inspection, 'logProgress', {
      unit: 'education',
      on: '2026-03-20',
      text: '已部署。',
    });
    replied(story, '2026-04-02T01:00:00Z', answerTo(0, true), answerTo(1, true));
    assert.equal(story.snapshot.state, 'replied');
    story.do('2026-04-08T01:00:00Z', economy, 'evaluate', evaluation('education', 'satisfied'));
    story.do('2026-04-09T01:00:00Z', economy, 'close', {}).do('2026-05-06T01:00:00Z', economy, 'archive');
    assert.equal(story.snapshot.state, 'archived');
    assert.deepEqual(getOpenTasks(story.snapshot), []);
    const { units, ...summary } = summarize(supervisionProcess, story.snapshot);
    assert.deepEqual(units, ['education']);
    assert.deepEqual(
      [
        summary.title,
        summary.by,
        summary.category,
        summary.tier,
        summary.mark,
        summary.series,
        summary.number,
      ],
      [topic['title'], '经济委员会', 'livelihood', 'ordinary', 'satisfied', 'opinion', 1],
    );
  });

  it('asks for opinions before a topic from within the CPPCC is decided (SZ-23)', () => {
    const story = proposed();
    assert.deepEqual(codes(story.refuse('2026-02-02T02:00:00Z', economy, 'submit')), ['OPINIONS_NOT_ASKED']);
    story
      .do('2026-02-03T01:00:00Z', economy, 'askOpinions')
      .do('2026-02-04T01:00:00Z', party, 'giveOpinion', { agrees: true, opinion: '' });
    assert.deepEqual(
      codes(story.refuse('2026-02-05T01:00:00Z', party, 'giveOpinion', { agrees: true, opinion: '' })),
      ['NO_TASK'],
    );
    assert.deepEqual(codes(story.refuse('2026-02-13T01:00:00Z', economy, 'endConsultation')), [
      'TOPIC_OPINIONS_PENDING',
    ]);
    // Ten working days from 3 February: Saturday the 14th is worked, 春节 from the 15th to the 23rd is not.
    assert.equal(getDue(story, 'topicOpinion'), '2026-02-24');
    story
      .do('2026-02-26T01:00:00Z', economy, 'endConsultation')
      .do('2026-02-26T02:00:00Z', economy, 'submit');
    story.do('2026-02-27T01:00:00Z', chair, 'returnTopic', { reason: '范围过大。' });
    story.do('2026-03-02T01:00:00Z', economy, 'revise', {
      ...topic,
      title: '城区小学护学岗设置情况民主监督',
    });
    // What was asked about was another topic.
    assert.deepEqual(codes(story.refuse('2026-03-02T02:00:00Z', economy, 'submit')), ['TOPIC_CHANGED']);
    story.do('2026-03-02T02:00:00Z', economy, 'askOpinions');
    for (const [at, office] of [
      ['2026-03-02T03:00:00Z', party],
      ['2026-03-02T04:00:00Z', government],
    ] as const)
      story.do(at, office, 'giveOpinion', { agrees: true, opinion: '' });
    story.do('2026-03-02T05:00:00Z', economy, 'submit');
    story.do('2026-03-03T01:00:00Z', chair, 'decline', { reason: '今年议题已满。' });
    assert.equal(story.snapshot.state, 'notApproved');
  });

  it('takes the party office’s topic without asking around', () => {
    const story = proposed(shangzhou, party).do('2026-02-03T01:00:00Z', society, 'submit');
    assert.equal(story.snapshot.data['source'], 'party');
    story.do('2026-02-04T01:00:00Z', chair, 'approve', approval());
    assert.deepEqual(
      codes(story.refuse('2026-02-05T01:00:00Z', society, 'organise', supervisionPlan('education'))),
      ['NOT_ALLOWED'],
    );
    story.do('2026-02-05T01:00:00Z', chair, 'cancel', { reason: '与巡察重复。' });
    assert.equal(story.snapshot.state, 'withdrawn');
  });

  it('takes up what a member or one of the public suggests, and keeps his telephone number to the offices', () => {
    const suggestion = { title: '护学岗', reason: '孩子过马路危险。', contact: '家长', phone: '13800000000' };
    const story = proposed(shangzhou, visitor, suggestion);
    assert.equal(story.snapshot.state, 'suggested');
    assert.equal(canSee(supervisionProcess, story.snapshot, m1), false);
    assert.equal(summarize(supervisionProcess, story.snapshot).by, '群众');
    assert.equal(
      JSON.stringify(redactSnapshot(supervisionProcess, story.snapshot, visitor)).includes('13800000000'),
      false,
    );
    assert.equal(
      JSON.stringify(redactSnapshot(supervisionProcess, story.snapshot, economy)).includes('13800000000'),
      true,
    );
    story.do('2026-02-03T01:00:00Z', economy, 'adopt', {
      ...topic,
      origin: { process: 'proposal', caseId: 'proposal-7' },
    });
    assert.deepEqual(story.snapshot.links, [{ relation: 'arisesFrom', caseId: 'proposal-7', seq: 2 }]);
    assert.equal(story.snapshot.data['source'], 'public');
    assert.deepEqual(
      codes(story.refuse('2026-02-04T01:00:00Z', visitor, 'withdraw', { reason: '不需要了。' })),
      ['NOT_ALLOWED'],
    );
  });

  it('takes a topic in another’s name from the offices only', () => {
    const context = { profile: shangzhou, calendar: chinaCalendar, now: '2026-02-02T01:00:00Z' };
    const propose = (actor: Actor, data: JsonObject) =>
      openCase(
        supervisionProcess,
        'supervision-1',
        { type: 'propose', actor, data, onBehalfOf: { id: 'm2', name: '委员乙' } },
        context,
      );
    for (const actor of [m1, visitor]) {
      const result = propose(actor, { title: '护学岗', reason: '孩子过马路危险。' });
      assert.deepEqual(getObstacles(result), [['OWN_ACCOUNT_ONLY', 'onBehalfOf']]);
    }
    const recorded = propose(economy, topic);
    assert.deepEqual(recorded.ok && recorded.snapshot.seats['sponsor'], ['m2']);
  });
});

describe('topic and plan', () => {
  const approved = () =>
    proposed(shangzhou, party)
      .do('2026-02-03T01:00:00Z', economy, 'submit')
      .do('2026-02-04T01:00:00Z', chair, 'approve', approval());
  const paths = (refusals: readonly { readonly path: string }[]) => refusals.map(({ path }) => path);

  it('takes forms, scopes and partners from the profile’s lists (SZ-20, SZ-21, SZ-22)', () => {
    const start = () => proposed(shangzhou, party);
    assert.deepEqual(
      paths(start().refuse('2026-02-03T01:00:00Z', party, 'revise', { ...topic, scope: 'weather' })),
      ['scope'],
    );
    const planned = (more: JsonObject) =>
      paths(
        approved().refuse('2026-02-05T01:00:00Z', economy, 'organise', {
          ...supervisionPlan('education'),
          ...more,
        }),
      );
    // 应邀委派 is on the national list and not on 商州's.
    assert.deepEqual(planned({ form: 'delegation' }), ['form']);
    assert.deepEqual(planned({ partners: ['army'] }), ['partners.0']);
    assert.deepEqual(planned({ units: [] }), ['units']);
    assert.deepEqual(planned({ from: '2026-03-20', to: '2026-03-09' }), ['to']);
  });

  it('ties in other supervision of the same matter, and keeps that from the unit (SZ-28)', () => {
    const story = approved().do('2026-02-05T01:00:00Z', economy, 'organise', supervisionPlan('education'));
    story.do('2026-02-06T01:00:00Z', economy, 'linkTopic', {
      title: '校园周边整治',
      body: '县人大常委会',
      caseId: 'supervision-9',
    });
    assert.deepEqual(story.snapshot.links, [{ relation: 'sharedTopic', caseId: 'supervision-9', seq: 5 }]);
    assert.equal(
      redactSnapshot(supervisionProcess, story.snapshot, education).data['sharedTopic'],
      undefined,
    );
    assert.notEqual(redactSnapshot(supervisionProcess, story.snapshot, m1).data['sharedTopic'], undefined);
    assert.deepEqual(
      codes(story.refuse('2026-02-07T01:00:00Z', society, 'linkTopic', { title: '同题', body: '有关部门' })),
      ['NOT_ALLOWED'],
    );
  });

  it('shows a confidential topic to those who work on it and to no other member', () => {
    const story = proposed(shangzhou, party, { ...topic, confidential: true });
    story
      .do('2026-02-03T01:00:00Z', party, 'submit')
      .do('2026-02-04T01:00:00Z', chair, 'approve', approval())
      .do('2026-02-05T01:00:00Z', economy, 'organise', supervisionPlan('education'));
    // The other special committees are no part in it.
    assert.deepEqual(
      [m1, economy, education, m3, visitor, society].map((actor) =>
        canSee(supervisionProcess, story.snapshot, actor),
      ),
      [true, true, true, false, false, false],
    );
  });

  it('tells a suggester why his topic was not taken up, and offers him to take it back before', () => {
    const suggest = () => proposed(shangzhou, m3, { title: '护学岗', reason: '孩子过马路危险。' });
    const declined = suggest().do('2026-02-03T01:00:00Z', economy, 'decline', { reason: '已列入提案办理。' });
    assert.deepEqual(redactSnapshot(supervisionProcess, declined.snapshot, m3).data['outcome'], {
      reason: '已列入提案办理。',
    });
    assert.equal(
      suggest().do('2026-02-03T01:00:00Z', m3, 'withdraw', { reason: '已解决。' }).snapshot.state,
      'withdrawn',
    );
  });
});

describe('the opinion', () => {
  it('goes to the Chairpersons’ Meeting first if it is a key one (SZ-25)', () => {
    const story = drafted(shangzhou, true);
    assert.deepEqual(codes(story.refuse('2026-03-13T01:00:00Z', economy, 'send')), [
      'KEY_OPINION_NOT_APPROVED',
    ]);
    const offered = getAvailableEvents(
      supervisionProcess,
      story.snapshot,
      economy,
      story.context('2026-03-13T01:00:00Z'),
    ).find(({ type }) => type === 'send');
    assert.deepEqual(codes(offered?.refusals ?? []), ['KEY_OPINION_NOT_APPROVED']);
    story.do('2026-03-13T01:00:00Z', economy, 'submitOpinion');
    assert.deepEqual(
      getTasksOf(chair, story.snapshot).map(({ kind }) => kind),
      ['opinionDecision'],
    );
    story
      .do('2026-03-14T01:00:00Z', chair, 'returnOpinion', { reason: '第二条再具体些。' })
      .do('2026-03-14T02:00:00Z', m1, 'draftOpinion', opinionLetter(true));
    story
      .do('2026-03-14T03:00:00Z', economy, 'submitOpinion')
      .do('2026-03-15T01:00:00Z', chair, 'approveOpinion', {});
    assert.equal(story.snapshot.state, 'cleared');
    // A change after approval is not what was approved.
    story.do('2026-03-15T02:00:00Z', m1, 'draftOpinion', opinionLetter(true));
    assert.deepEqual(codes(story.refuse('2026-03-15T03:00:00Z', economy, 'send')), [
      'KEY_OPINION_NOT_APPROVED',
    ]);
    story
      .do('2026-03-15T03:00:00Z', economy, 'submitOpinion')
      .do('2026-03-15T04:00:00Z', chair, 'approveOpinion', {})
      .do('2026-03-16T01:00:00Z', economy, 'send');
    assert.equal(story.snapshot.state, 'sent');
    assert.equal(summarize(supervisionProcess, story.snapshot).tier, 'key');
  });

  it('goes straight to the unit if it is not', () => {
    const story = drafted(shangzhou, false);
    assert.deepEqual(codes(story.refuse('2026-03-13T01:00:00Z', economy, 'submitOpinion')), ['NOT_KEY']);
    story.do('2026-03-16T01:00:00Z', economy, 'send');
  });

  it('addresses every supervised unit and no other', () => {
    const story = drafted(shangzhou, false, ['education', 'transport']);
    assert.deepEqual(
      codes(
        story.refuse(
          '2026-03-13T01:00:00Z',
          m1,
          'draftOpinion',
          opinionLetter(false, [{ text: '一', unit: 'health' }]),
        ),
      ),
      ['NOT_SUPERVISED'],
    );
    assert.deepEqual(
      codes(
        story.refuse(
          '2026-03-13T01:00:00Z',
          m1,
          'draftOpinion',
          opinionLetter(false, [{ text: '一', unit: 'education' }]),
        ),
      ),
      ['UNIT_WITHOUT_OPINION'],
    );
  });

  it('is hidden from the unit while it is being written', () => {
    const { snapshot, log } = drafted(shangzhou, false);
    const seen = redactSnapshot(supervisionProcess, snapshot, education);
    assert.equal(seen.data['opinionDraft'], undefined);
    assert.equal(seen.data['activities'], undefined);
    assert.notEqual(seen.data['plan'], undefined);
    const drafting = log[log.length - 1]!;
    assert.deepEqual(redactEvent(supervisionProcess, snapshot, drafting, education).data, {});
    assert.notDeepEqual(redactEvent(supervisionProcess, snapshot, drafting, m2).data, {});
    // A member outside the team sees what is looked into, and no more.
    assert.deepEqual(Object.keys(redactSnapshot(supervisionProcess, snapshot, m3).data), [
      'topic',
      'source',
      'plan',
    ]);
  });
});

describe('the written explanation (SZ-29)', () => {
  it('is due ten working days after the unit received the opinion', () => {
    const story = received();
    // 17 March is a Tuesday; ten working days on is 31 March: no holiday lies between.
    assert.equal(getDue(story, 'explanation', 'education'), '2026-03-31');
    assert.equal(getDue(story, 'reply', 'education'), '2026-04-17');
    assert.equal(getLevel(story, 'explanation', '2026-03-18T01:00:00Z'), 'normal');
    assert.equal(getLevel(story, 'explanation', '2026-03-26T01:00:00Z'), 'dueSoon');
    assert.equal(getLevel(story, 'explanation', '2026-03-31T01:00:00Z'), 'dueToday');
  });

  it('stops its clock when it comes in time, and leaves the reply due', () => {
    const story = received().do('2026-03-31T09:00:00Z', education, 'explain', explanation(0, 1));
    assert.equal(getLevel(story, 'explanation', '2026-04-01T01:00:00Z'), 'stopped');
    assert.equal(getLevel(story, 'reply', '2026-04-01T01:00:00Z'), 'normal');
    assert.deepEqual(
      getTasksOf(education, story.snapshot).map(({ kind }) => kind),
      ['reply'],
    );
  });

  it('is overdue from the day after, and its lateness stays readable', () => {
    const story = received();
    assert.equal(getLevel(story, 'explanation', '2026-04-01T01:00:00Z'), 'overdue');
    story.do('2026-04-02T01:00:00Z', education, 'explain', explanation(0, 1));
    const { receipt } = story.deadlines('2026-04-03T01:00:00Z').find(({ kind }) => kind === 'explanation')!;
    assert.ok(receipt.ok && receipt.state === 'stopped');
    assert.deepEqual([receipt.due, receipt.stopped], ['2026-03-31', '2026-04-02']);
  });

  it('is not needed where the unit replies sooner', () => {
    const story = replied(received(), '2026-03-24T01:00:00Z', answerTo(0, true), answerTo(1, true));
    assert.equal(getLevel(story, 'explanation', '2026-04-10T01:00:00Z'), 'stopped');
    assert.equal(getLevel(story, 'reply', '2026-04-10T01:00:00Z'), 'stopped');
  });

  it('counts from the sending where the profile says so (domain §6 #15)', () => {
    const profile = withRule(shangzhou, 'supervision.clocksFrom', 'sending', 'domain §6 #15');
    const story = drafted(profile, false, ['education', 'transport']).do(
      '2026-03-16T01:00:00Z',
      economy,
      'send',
    );
    assert.equal(getDue(story, 'explanation', 'education'), '2026-03-30');
    assert.equal(getDue(story, 'explanation', 'transport'), '2026-03-30');
    story.do('2026-03-18T01:00:00Z', transport, 'acknowledge', contact);
    assert.equal(getDue(story, 'explanation', 'transport'), '2026-03-30');
  });

  it('counts anew from the day it is ordered where the unit handles again, wherever it began', () => {
    for (const from of ['sending', 'receipt']) {
      const profile = withRule(shangzhou, 'supervision.clocksFrom', from, 'domain §6 #15');
      const story = drafted(profile, false)
        .do('2026-03-16T01:00:00Z', economy, 'send')
        .do('2026-03-26T01:00:00Z', education, 'acknowledge', contact);
      replied(story, '2026-04-02T01:00:00Z', answerTo(0, false), answerTo(1, false));
      story
        .do('2026-04-08T01:00:00Z', economy, 'evaluate', evaluation('education', 'dissatisfied'))
        .do('2026-04-13T01:00:00Z', economy, 'rehandle', { unit: 'education', reason: '请逐条办理。' });
      const { receipt } = story.deadlines('2026-04-14T01:00:00Z').find(({ level }) => level === 'normal')!;
      assert.deepEqual([receipt.due, receipt.ok && 'late' in receipt], ['2026-05-13', false], from);
    }
  });
});

describe('reply and follow-up', () => {
  it('answers every opinion and is signed by the unit’s leader in its present version', () => {
    const story = received();
    assert.deepEqual(
      codes(story.refuse('2026-03-20T01:00:00Z', education, 'draftReply', answerLetter(answerTo(0, true)))),
      ['ANSWER_EACH'],
    );
    assert.deepEqual(
      codes(
        story.refuse(
          '2026-03-20T01:00:00Z',
          education,
          'draftReply',
          answerLetter(answerTo(0, true), answerTo(0, true)),
        ),
      ),
      ['ANSWER_EACH'],
    );
    assert.deepEqual(
      codes(
        story.refuse(
          '2026-03-20T01:00:00Z',
          education,
          'draftReply',
          answerLetter(answerTo(0, true, false), answerTo(1, true)),
        ),
      ),
      ['INVALID'],
    );
    story.do(
      '2026-03-20T01:00:00Z',
      education,
      'draftReply',
      answerLetter(answerTo(0, true), answerTo(1, false)),
    );
    const old = story.snapshot.seq;
    story.do(
      '2026-03-20T02:00:00Z',
      education,
      'draftReply',
      answerLetter(answerTo(0, true), answerTo(1, true)),
    );
    assert.deepEqual(codes(story.refuse('2026-03-20T03:00:00Z', education, 'signReply', { version: old })), [
      'NOT_ALLOWED',
    ]);
    assert.deepEqual(
      codes(story.refuse('2026-03-20T03:00:00Z', educationHead, 'signReply', { version: old })),
      ['OTHER_VERSION'],
    );
    story.do('2026-03-20T03:00:00Z', educationHead, 'signReply', { version: story.snapshot.seq });
    assert.equal(story.snapshot.state, 'replied');
  });

  it('follows up for long what takes long, visit by visit (SZ-30)', () => {
    const story = replied(received(), '2026-04-10T01:00:00Z', answerTo(0, true), answerTo(1, false));
    story.do('2026-04-15T01:00:00Z', economy, 'evaluate', evaluation('education', 'basicallySatisfied'));
    assert.deepEqual(codes(story.refuse('2026-04-16T01:00:00Z', economy, 'close', {})), ['TRACK_FIRST']);
    story.do('2026-04-16T01:00:00Z', economy, 'track', { reason: '经费须列入下年预算。' });
    assert.equal(getDue(story, 'revisit'), '2026-07-16');
    assert.deepEqual(codes(story.refuse('2026-05-01T01:00:00Z', economy, 'close', { note: '' })), [
      'NOT_REVISITED',
      'UNTRACKED_NOTE_REQUIRED',
    ]);
    story.do('2026-07-10T01:00:00Z', economy, 'logRevisit', visit('2026-07-10', '已申报预算。'));
    assert.deepEqual(
      story.snapshot.tasks.filter(({ kind }) => kind === 'revisit').map(({ outcome }) => outcome),
      ['done', undefined],
    );
    assert.equal(
      story.snapshot.clocks.filter(({ kind, stopped }) => kind === 'revisit' && stopped === undefined).length,
      1,
    );
    assert.deepEqual(
      codes(
        story.refuse('2026-07-10T02:00:00Z', education, 'recordImplementation', {
          opinion: 7,
          done: true,
          text: '完成。',
        }),
      ),
      ['NOT_ADOPTED'],
    );
    story.do('2026-09-20T01:00:00Z', education, 'recordImplementation', {
      opinion: 1,
      done: true,
      text: '经费已到位。',
    });
    story.do('2026-09-24T01:00:00Z', economy, 'verify', {
      unit: 'education',
      opinion: 1,
      confirmed: true,
      text: '已核对。',
    });
    story
      .do('2026-09-25T01:00:00Z', economy, 'logRevisit', visit('2026-09-25', '已落实。'))
      .do('2026-09-26T01:00:00Z', economy, 'close', {});
    assert.equal(story.snapshot.state, 'closed');
    assert.equal(
      story.deadlines('2027-03-01T01:00:00Z').every(({ level }) => level === 'stopped'),
      true,
    );
    assert.deepEqual(getOpenTasks(story.snapshot), []);
  });

  it('lets two units receive, explain and reply each in its own time', () => {
    const opinions = [
      { text: '设置护学岗。', unit: 'education' },
      { text: '施划斑马线。', unit: 'transport' },
      { text: '建立联席会议。' },
    ];
    const story = drafted(national, false, ['education', 'transport'], opinions).do(
      '2026-03-16T01:00:00Z',
      economy,
      'send',
    );
    assert.deepEqual(
      getOpenTasks(story.snapshot, 'receipt').map(({ subject }) => subject),
      ['education', 'transport'],
    );
    story.do('2026-03-17T01:00:00Z', education, 'acknowledge', contact);
    assert.equal(story.snapshot.state, 'handling');
    replied(story, '2026-03-23T01:00:00Z', answerTo(0, true), answerTo(2, true));
    // 交通局 has not even received it: its reply is still owed.
    assert.equal(story.snapshot.state, 'handling');
    story.do('2026-03-24T01:00:00Z', transport, 'acknowledge', contact);
    // It was to acknowledge by the 19th: who is late gains no days.
    assert.equal(getDue(story, 'explanation', 'transport'), '2026-04-02');
    assert.deepEqual(codes(story.refuse('2026-03-25T01:00:00Z', transport, 'explain', explanation(0))), [
      'NOT_OWN_OPINION',
    ]);
    assert.deepEqual(codes(story.refuse('2026-03-25T01:00:00Z', education, 'explain', explanation(0))), [
      'NO_REPLY_DUE',
    ]);
    story.do('2026-03-25T01:00:00Z', transport, 'explain', explanation(1));
    story.do(
      '2026-03-26T01:00:00Z',
      transport,
      'draftReply',
      answerLetter(answerTo(1, false), answerTo(2, true)),
    );
    story.do('2026-03-26T02:00:00Z', transportHead, 'signReply', { version: story.snapshot.seq });
    assert.equal(story.snapshot.state, 'replied');
    story.do('2026-04-01T01:00:00Z', economy, 'evaluate', evaluation('transport', 'dissatisfied'));
    assert.deepEqual(
      codes(story.refuse('2026-04-01T02:00:00Z', economy, 'evaluate', evaluation('transport', 'satisfied'))),
      ['NO_TASK'],
    );
    story.do('2026-04-01T02:00:00Z', economy, 'evaluate', evaluation('education', 'satisfied'));
    assert.equal(story.snapshot.state, 'evaluated');
    assert.equal(summarize(supervisionProcess, story.snapshot).mark, 'dissatisfied');
    assert.deepEqual(Object.keys(story.snapshot.data['evaluations'] as JsonObject), [
      'transport',
      'education',
    ]);
  });

  it('lets the inspection offices of the profile keep the log (SZ-26, domain §6 #22)', () => {
    const progress = { unit: 'education', on: '2026-03-20', text: '已部署。' };
    assert.deepEqual(codes(received().refuse('2026-03-20T01:00:00Z', party, 'logProgress', progress)), [
      'NOT_ALLOWED',
    ]);
    assert.deepEqual(
      codes(
        received().refuse('2026-03-20T01:00:00Z', inspection, 'logProgress', { ...progress, unit: 'health' }),
      ),
      ['NOT_SUPERVISED'],
    );
    const elsewhere = drafted(national, false)
      .do('2026-03-16T01:00:00Z', economy, 'send')
      .do('2026-03-17T01:00:00Z', education, 'acknowledge', contact);
    elsewhere.do('2026-03-20T01:00:00Z', party, 'logProgress', progress);
  });
});
