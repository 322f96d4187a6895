import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shangzhou } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import { getSearchTexts } from '../engine/search-texts.js';
import { getOpenTasks } from '../engine/tasks.js';
import type { Actor } from '../engine/snapshot.js';
import { transition } from '../engine/transition.js';
import { canSee, redactEvent, redactSnapshot } from '../engine/visibility.js';
import {
  chair,
  contact,
  economy,
  education,
  educationHead,
  government,
  m1,
  otherChair,
  party,
  person,
  society,
  staff,
} from '../testing/people.js';
import { codes } from '../testing/stories.js';
import {
  activity,
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

/** What a hostile reviewer tried: steps that looked right one by one and were wrong in their order. */

/** The inspection office where it is a unit like those that it inspects. */
const inspection = staff('inspection', 'inspectionOffice');
const clockOf = (story: Story, kind: string) => story.snapshot.clocks.find((each) => each.kind === kind);

function asked(by: Actor, agrees: boolean): Story {
  const story = proposed(shangzhou, by).do('2026-02-03T01:00:00Z', economy, 'askOpinions');
  for (const [at, office] of [
    ['2026-02-04T01:00:00Z', party],
    ['2026-02-05T01:00:00Z', government],
  ] as const)
    story.do(at, office, 'giveOpinion', { agrees, opinion: agrees ? '' : '时机不成熟。' });
  return story;
}

function drafted(isKey: boolean, by: Actor = m1): Story {
  const story = asked(economy, true).do('2026-02-06T01:00:00Z', economy, 'submit');
  story.do('2026-02-25T01:00:00Z', chair, 'approve', approval());
  story.do('2026-03-02T01:00:00Z', economy, 'organise', supervisionPlan('education'));
  story.do('2026-03-10T01:00:00Z', m1, 'logActivity', activity());
  return story.do('2026-03-12T01:00:00Z', by, 'draftOpinion', opinionLetter(isKey));
}

const sent = () => drafted(false).do('2026-03-16T01:00:00Z', economy, 'send');
const received = () => sent().do('2026-03-17T01:00:00Z', education, 'acknowledge', contact);

const judged = (story: Story, at: string, overall: string) =>
  story.do(at, economy, 'evaluate', evaluation('education', overall));

describe('a topic', () => {
  it('is not put forward when everybody asked disagreed', () => {
    const story = asked(economy, false);
    assert.deepEqual(codes(story.refuse('2026-02-06T01:00:00Z', economy, 'submit')), ['ALL_DISAGREE']);
    // Changed and asked about again, it may be.
    story
      .do('2026-02-09T01:00:00Z', economy, 'revise', { ...topic, title: '城区小学护学岗' })
      .do('2026-02-09T02:00:00Z', economy, 'askOpinions')
      .do('2026-02-10T01:00:00Z', party, 'giveOpinion', { agrees: true, opinion: '' })
      .do('2026-02-10T02:00:00Z', government, 'giveOpinion', { agrees: false, opinion: '仍有顾虑。' })
      .do('2026-02-11T01:00:00Z', economy, 'submit');
  });

  it('is put forward as those asked read it, also where the party set it', () => {
    for (const by of [economy, party]) {
      const story = by === party ? proposed(shangzhou, party) : asked(economy, true);
      story.do('2026-02-06T01:00:00Z', economy, 'revise', { ...topic, reason: '另有缘由。' });
      assert.deepEqual(codes(story.refuse('2026-02-06T02:00:00Z', economy, 'submit')), ['TOPIC_CHANGED']);
    }
  });

  it('is not decided by whoever brought it', () => {
    const story = asked(chair, true).do('2026-02-06T01:00:00Z', economy, 'submit');
    assert.deepEqual(codes(story.refuse('2026-02-25T01:00:00Z', chair, 'approve', approval())), [
      'OWN_TOPIC',
    ]);
    story.do('2026-02-25T01:00:00Z', otherChair, 'approve', approval());
  });

  it('that is confidential is read by the committee that brings it and by no other', () => {
    const story = proposed(shangzhou, economy, { ...topic, confidential: true });
    const colleague = { ...economy, id: 'economy-other' };
    assert.deepEqual(
      [economy, colleague, society, chair, party].map((each) =>
        canSee(supervisionProcess, story.snapshot, each),
      ),
      [true, true, false, true, true],
    );
    story.do('2026-02-03T01:00:00Z', colleague, 'askOpinions');
  });

  it('does not tell the supervised unit who suggested it', () => {
    const story = proposed(shangzhou, person('m9', 'member'), {
      title: '护学岗',
      reason: '孩子过马路危险。',
    });
    story
      .do('2026-02-03T01:00:00Z', economy, 'adopt', topic)
      .do('2026-02-03T02:00:00Z', economy, 'askOpinions');
    story
      .do('2026-02-04T01:00:00Z', party, 'giveOpinion', { agrees: true, opinion: '' })
      .do('2026-02-05T01:00:00Z', government, 'giveOpinion', { agrees: true, opinion: '' })
      .do('2026-02-06T01:00:00Z', economy, 'submit')
      .do('2026-02-25T01:00:00Z', chair, 'approve', approval())
      .do('2026-03-02T01:00:00Z', economy, 'organise', supervisionPlan('education'));
    const seen = JSON.stringify([
      redactSnapshot(supervisionProcess, story.snapshot, education),
      ...story.log.map((event) => redactEvent(supervisionProcess, story.snapshot, event, education)),
    ]);
    assert.doesNotMatch(seen, /m9/);
    const { head, body, inside } = getSearchTexts(supervisionProcess, story.snapshot);
    assert.doesNotMatch([...head, ...body, ...inside].join(), /m9|孩子过马路危险/);
    assert.match(JSON.stringify(redactSnapshot(supervisionProcess, story.snapshot, economy)), /m9/);
  });
});

describe('a letter of opinion', () => {
  it('that was approved and is rewritten as not key goes back to those who approve', () => {
    const story = drafted(true)
      .do('2026-03-13T01:00:00Z', economy, 'submitOpinion')
      .do('2026-03-13T02:00:00Z', chair, 'approveOpinion', {})
      .do('2026-03-14T01:00:00Z', m1, 'draftOpinion', opinionLetter(false));
    assert.equal(story.snapshot.data['opinionApproval'], null);
    assert.deepEqual(codes(story.refuse('2026-03-14T02:00:00Z', economy, 'send')), [
      'KEY_OPINION_NOT_APPROVED',
    ]);
    story
      .do('2026-03-14T03:00:00Z', economy, 'submitOpinion')
      .do('2026-03-14T04:00:00Z', chair, 'approveOpinion', {})
      .do('2026-03-16T01:00:00Z', economy, 'send');
  });

  it('is not approved by whoever wrote it', () => {
    const author: Actor = {
      ...chair,
      unit: 'economy-committee',
      roles: ['chairpersonsMeeting', 'specialCommittee'],
    };
    const story = drafted(true, author).do('2026-03-13T01:00:00Z', economy, 'submitOpinion');
    assert.deepEqual(codes(story.refuse('2026-03-13T02:00:00Z', author, 'approveOpinion', {})), [
      'OWN_DRAFT',
    ]);
    story.do('2026-03-13T03:00:00Z', otherChair, 'approveOpinion', {});
  });

  it('is put right or taken back after it was sent, and sent anew under another number', () => {
    const story = received().do('2026-03-18T01:00:00Z', economy, 'correct', {
      text: '“第一小学”应为“第二小学”。',
      reason: '笔误。',
    });
    story.do('2026-03-19T01:00:00Z', economy, 'recall', { reason: '被监督单位有误。' });
    assert.equal(story.snapshot.state, 'drafting');
    assert.deepEqual(getOpenTasks(story.snapshot), []);
    assert.equal(
      story.deadlines('2026-05-01T01:00:00Z').every(({ level }) => level === 'stopped'),
      true,
    );
    story.do('2026-03-19T02:00:00Z', economy, 'organise', supervisionPlan('transport'));
    story.do('2026-03-20T01:00:00Z', economy, 'send');
    assert.deepEqual(story.snapshot.numbers['opinion'], 2);
    assert.deepEqual(
      getOpenTasks(story.snapshot, 'receipt').map(({ subject }) => subject),
      ['transport'],
    );
  });

  it('is sent only to units that it says something to', () => {
    const story = drafted(false).do('2026-03-13T01:00:00Z', m1, 'draftOpinion', {
      ...opinionLetter(false),
      opinions: [{ text: '设置护学岗。', unit: 'education' }],
    });
    story.do('2026-03-13T02:00:00Z', economy, 'organise', supervisionPlan('education', 'transport'));
    assert.deepEqual(codes(story.refuse('2026-03-13T03:00:00Z', economy, 'send')), ['UNIT_WITHOUT_OPINION']);
  });

  it('counts as received once the time for that is over, so that nobody waits for ever', () => {
    const story = sent();
    const given = { unit: 'education', reason: '已两次催签。' };
    assert.deepEqual(codes(story.refuse('2026-03-18T01:00:00Z', economy, 'deemReceived', given)), [
      'RECEIPT_PENDING',
    ]);
    story.do('2026-03-18T02:00:00Z', inspection, 'urge', { unit: 'education', text: '请于两日内签收。' });
    story.do('2026-03-20T01:00:00Z', economy, 'deemReceived', given);
    assert.equal(story.snapshot.state, 'handling');
    assert.deepEqual(
      story.snapshot.clocks
        .filter(({ stopped }) => stopped === undefined)
        .map(({ kind, subject }) => [kind, subject]),
      [
        ['reply', 'education'],
        ['explanation', 'education'],
      ],
    );
    assert.deepEqual(codes(story.refuse('2026-03-20T02:00:00Z', economy, 'deemReceived', given)), [
      'ALREADY_RECEIVED',
    ]);
    // A unit that does not exist answers nothing either: those who approved may end it.
    story.do('2026-06-20T01:00:00Z', chair, 'cancel', { reason: '单位已撤并。' });
    assert.deepEqual(getOpenTasks(story.snapshot), []);
  });
});

describe('the handling of an opinion', () => {
  it('is explained item by item: one word for two opinions stops no clock (SZ-29)', () => {
    const story = received().do('2026-03-20T01:00:00Z', education, 'explain', explanation(1));
    assert.equal(clockOf(story, 'explanation')?.stopped, undefined);
    story.do('2026-03-23T01:00:00Z', education, 'explain', explanation(0));
    assert.equal(clockOf(story, 'explanation')?.stopped, '2026-03-23');
  });

  it('is done once more where the team is not satisfied, before anybody closes', () => {
    const story = judged(
      replied(received(), '2026-04-02T01:00:00Z', answerTo(0, false, false), answerTo(1, false, false)),
      '2026-04-08T01:00:00Z',
      'dissatisfied',
    );
    const order = { unit: 'education', reason: '请逐条办理。' };
    assert.deepEqual(codes(story.refuse('2026-04-09T01:00:00Z', economy, 'close', {})), ['NOT_ALLOWED']);
    assert.deepEqual(codes(story.refuse('2026-04-09T01:00:00Z', chair, 'close', { note: '同意。' })), [
      'REHANDLE_FIRST',
    ]);
    story.do('2026-04-09T01:00:00Z', economy, 'rehandle', order);
    // The signed letter of the first round is no answer to the second.
    assert.deepEqual(
      codes(story.refuse('2026-04-10T01:00:00Z', educationHead, 'signReply', { version: 1 })),
      ['NO_REPLY'],
    );
    judged(
      replied(story, '2026-04-20T01:00:00Z', answerTo(0, false, false), answerTo(1, false, false)),
      '2026-04-21T01:00:00Z',
      'dissatisfied',
    );
    assert.deepEqual(codes(story.refuse('2026-04-22T01:00:00Z', economy, 'rehandle', order)), [
      'NO_ROUNDS_LEFT',
    ]);
    assert.deepEqual(codes(story.refuse('2026-04-22T02:00:00Z', chair, 'close', { note: '' })), [
      'CONTESTED_NOTE_REQUIRED',
    ]);
    story.do('2026-04-22T03:00:00Z', chair, 'close', { note: '经主席会议研究，列入下年监督。' });
    assert.equal(story.snapshot.state, 'closed');
  });

  it('in which nothing was adopted is closed by those who decided the topic', () => {
    const story = judged(
      replied(received(), '2026-04-02T01:00:00Z', answerTo(0, false, false), answerTo(1, false, false)),
      '2026-04-08T01:00:00Z',
      'satisfied',
    );
    assert.deepEqual(codes(story.refuse('2026-04-09T01:00:00Z', economy, 'close', { note: '办结。' })), [
      'NOT_ALLOWED',
    ]);
    story.do('2026-04-09T01:00:00Z', chair, 'close', { note: '所提意见与现行政策不符，单位已作说明。' });
  });

  it('is not followed to its end by the unit’s own word', () => {
    const story = judged(
      replied(received(), '2026-04-02T01:00:00Z', answerTo(0, true), answerTo(1, false)),
      '2026-04-08T01:00:00Z',
      'satisfied',
    ).do('2026-04-09T01:00:00Z', economy, 'track', { reason: '经费须列入预算。' });
    story.do('2026-06-01T01:00:00Z', economy, 'logRevisit', visit('2026-06-01'));
    story.do('2026-06-02T01:00:00Z', education, 'recordImplementation', {
      opinion: 1,
      done: true,
      text: '经费已到位。',
    });
    assert.deepEqual(codes(story.refuse('2026-06-03T01:00:00Z', economy, 'close', {})), [
      'VERIFY_FIRST',
      'UNTRACKED_NOTE_REQUIRED',
    ]);
    story.do('2026-06-04T01:00:00Z', economy, 'verify', {
      unit: 'education',
      opinion: 1,
      confirmed: false,
      text: '经费只到位一半。',
    });
    assert.deepEqual(codes(story.refuse('2026-06-05T01:00:00Z', economy, 'close', {})), [
      'UNTRACKED_NOTE_REQUIRED',
    ]);
    story.do('2026-07-02T01:00:00Z', education, 'recordImplementation', {
      opinion: 1,
      done: true,
      text: '已全部到位。',
    });
    story.do('2026-07-03T01:00:00Z', economy, 'verify', {
      unit: 'education',
      opinion: 1,
      confirmed: true,
      text: '已核对账目。',
    });
    story.do('2026-07-04T01:00:00Z', economy, 'close', {});
    assert.deepEqual(getOpenTasks(story.snapshot), []);
  });

  it('is not inspected by the office that is supervised', () => {
    const story = drafted(false)
      .do('2026-03-13T01:00:00Z', economy, 'organise', supervisionPlan('inspection', 'education'))
      .do('2026-03-16T01:00:00Z', economy, 'send')
      .do('2026-03-17T01:00:00Z', education, 'acknowledge', contact);
    const progress = (unit: string) => ({ unit, on: '2026-03-18', text: '已部署。' });
    assert.deepEqual(
      codes(story.refuse('2026-03-18T01:00:00Z', inspection, 'logProgress', progress('inspection'))),
      ['OWN_UNIT'],
    );
    story.do('2026-03-18T01:00:00Z', inspection, 'logProgress', progress('education'));
  });
});

describe('what a unit says that it has carried out', () => {
  const promised = [answerTo(0, false), answerTo(1, false)];
  const promisedAt = (at: string) => replied(received(), at, ...promised);
  const report = (story: Story, at: string, opinion: number) =>
    story.do(at, education, 'recordImplementation', { opinion, done: true, text: '已办。' });
  const finding = (opinion: number, confirmed = true) => ({
    unit: 'education',
    opinion,
    confirmed,
    text: '已到现场核实。',
  });
  const verify = (story: Story, at: string, opinion: number, confirmed = true) =>
    story.do(at, economy, 'verify', finding(opinion, confirmed));

  it('is verified opinion by opinion: one word for one of them settles no other', () => {
    const story = judged(promisedAt('2026-03-18T02:00:00Z'), '2026-03-19T01:00:00Z', 'satisfied');
    report(report(story, '2026-03-20T01:00:00Z', 0), '2026-03-20T02:00:00Z', 1);
    verify(story, '2026-03-21T01:00:00Z', 1);
    const open = () => getOpenTasks(story.snapshot, 'verification').map(({ about }) => about);
    assert.deepEqual(open(), [{ opinion: 0 }]);
    const again = story.refuse('2026-03-21T02:00:00Z', economy, 'verify', finding(1));
    assert.deepEqual(
      again.map(({ code, path }) => [code, path]),
      [['NO_TASK', 'opinion']],
    );
    assert.deepEqual(codes(story.refuse('2026-03-21T03:00:00Z', economy, 'close', {})), [
      'TRACK_FIRST',
      'VERIFY_FIRST',
    ]);
    verify(story, '2026-03-22T01:00:00Z', 0).do('2026-03-22T02:00:00Z', economy, 'close', {});
  });

  it('is asked about once, however often it is reported, and not again after it was confirmed', () => {
    const story = report(promisedAt('2026-03-18T02:00:00Z'), '2026-03-19T01:00:00Z', 0);
    report(story, '2026-03-19T02:00:00Z', 0);
    assert.equal(getOpenTasks(story.snapshot, 'verification').length, 1);
    // Found wanting, it may be reported anew.
    verify(story, '2026-03-20T01:00:00Z', 0, false);
    report(story, '2026-03-21T01:00:00Z', 0);
    verify(story, '2026-03-22T01:00:00Z', 0);
    const once = { opinion: 0, done: true, text: '已办。' };
    assert.deepEqual(codes(story.refuse('2026-03-23T01:00:00Z', education, 'recordImplementation', once)), [
      'ALREADY_VERIFIED',
    ]);
  });

  it('counts for the reply it was reported under, not for the one after it', () => {
    const story = promisedAt('2026-03-18T02:00:00Z');
    for (const [opinion, day] of [
      [0, 19],
      [1, 20],
    ] as const)
      verify(report(story, `2026-03-${day}T01:00:00Z`, opinion), `2026-03-${day}T02:00:00Z`, opinion);
    judged(story, '2026-03-21T01:00:00Z', 'dissatisfied');
    story.do('2026-03-22T01:00:00Z', economy, 'rehandle', { unit: 'education', reason: '没有落实。' });
    // Until it has replied anew there is nothing that it could have carried out.
    assert.deepEqual(
      codes(
        story.refuse('2026-03-22T02:00:00Z', education, 'recordImplementation', {
          opinion: 0,
          done: true,
          text: '已办。',
        }),
      ),
      ['NO_REPLY'],
    );
    judged(replied(story, '2026-03-23T01:00:00Z', ...promised), '2026-03-24T01:00:00Z', 'satisfied');
    const [refusal] = story.refuse('2026-03-25T01:00:00Z', economy, 'close', {});
    assert.equal(refusal?.code, 'TRACK_FIRST');
    assert.match(refusal.message, /还有2条/);
    report(report(story, '2026-03-26T01:00:00Z', 0), '2026-03-26T02:00:00Z', 1);
    verify(verify(story, '2026-03-27T01:00:00Z', 0), '2026-03-27T02:00:00Z', 1);
    story.do('2026-03-28T01:00:00Z', economy, 'close', {});
  });
});

describe('a unit that is urged', () => {
  const urging = { unit: 'education', text: '请于一周内签收并反馈。' };
  const reminded = (story: Story) => getOpenTasks(story.snapshot, 'reminder').map(({ assignee }) => assignee);

  it('is told so, with what it is asked for', () => {
    const story = sent();
    const at = '2026-03-20T01:00:00Z';
    const told = transition(
      supervisionProcess,
      story.snapshot,
      { type: 'urge', actor: inspection, data: urging },
      story.context(at),
    );
    assert.ok(told.ok);
    assert.deepEqual(
      told.effects.filter(({ type }) => type === 'notify'),
      [
        {
          type: 'notify',
          to: 'unit:education',
          task: 'reminder:11:unit:education:education',
          message: '催办，请抓紧办理并反馈进展：请于一周内签收并反馈。',
        },
      ],
    );
    story.do(at, inspection, 'urge', urging).do('2026-03-21T01:00:00Z', economy, 'urge', urging);
    assert.deepEqual(reminded(story), ['unit:education']);
    assert.equal(
      redactEvent(supervisionProcess, story.snapshot, story.log[10]!, education).data['text'],
      urging.text,
    );
    story.do('2026-03-22T01:00:00Z', education, 'acknowledge', contact);
    assert.deepEqual(reminded(story), []);
  });

  it('answers where it stands, or with its reply, and is asked no more', () => {
    const story = received();
    const progress = { text: '已列入本月局党组会议。' };
    assert.deepEqual(codes(story.refuse('2026-03-18T01:00:00Z', education, 'reportProgress', progress)), [
      'NOT_NOW',
    ]);
    story.do('2026-03-18T01:00:00Z', economy, 'urge', urging);
    story.do('2026-03-19T01:00:00Z', education, 'reportProgress', progress);
    assert.deepEqual(reminded(story), []);
    assert.equal((story.snapshot.data['progressReports'] as unknown[]).length, 1);
    story.do('2026-03-20T01:00:00Z', inspection, 'urge', urging);
    replied(story, '2026-03-21T01:00:00Z', answerTo(0, true), answerTo(1, true));
    assert.deepEqual(reminded(story), []);
    // Whatever it still leaves unanswered ends with the case.
    story.do('2026-03-22T01:00:00Z', inspection, 'urge', urging);
    judged(story, '2026-03-23T01:00:00Z', 'satisfied').do('2026-03-24T01:00:00Z', economy, 'close', {});
    assert.deepEqual(getOpenTasks(story.snapshot), []);
  });
});
