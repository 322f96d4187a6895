import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import { getOpenTasks } from '../engine/tasks.js';
import type { JsonObject } from '../engine/snapshot.js';
import { canSee } from '../engine/visibility.js';
import { chair, contact, economy, party, staff } from '../testing/people.js';
import { withRule } from '../testing/profiles.js';
import { codes, day } from '../testing/stories.js';
import {
  activity,
  answerLetter,
  answerTo,
  approval,
  evaluation,
  opinionLetter,
  supervisionPlan,
  topic,
  visit,
} from '../testing/supervision-papers.js';
import { proposed } from '../testing/supervision-steps.js';
import { supervisionProcess } from './process.js';

/** Cases in which every step that a refusal named was refused, too. */

const society = staff('society', 'specialCommittee');

const approved = (unit?: string) =>
  proposed(national, party)
    .do(day('02-03'), party, 'submit')
    .do(day('02-04'), chair, 'approve', approval(unit));

const sent = (...units: string[]): Story =>
  approved()
    .do(day('03-01'), economy, 'organise', supervisionPlan(...units))
    .do(day('03-02'), economy, 'logActivity', activity('2026-03-02'))
    .do(day('03-03'), economy, 'draftOpinion', opinionLetter(false, [{ text: '设岗。' }]))
    .do(day('03-04'), economy, 'send');

function answers(story: Story, date: string, unit: string, adopted: boolean): Story {
  story.do(day(date), staff(unit, 'unitClerk'), 'draftReply', answerLetter(answerTo(0, false, adopted)));
  return story.do(day(date), staff(unit, 'unitLeader'), 'signReply', { version: story.snapshot.seq });
}
const judge = (story: Story, date: string, unit: string, overall: string) =>
  story.do(day(date), economy, 'evaluate', evaluation(unit, overall));

describe('a supervision of several units', () => {
  it('lets one handle again while another is followed up, and is visited once more before it closes', () => {
    const story = sent('edu', 'pol');
    for (const [unit, adopted] of [
      ['edu', false],
      ['pol', true],
    ] as const) {
      story.do(day(unit === 'edu' ? '03-05' : '03-10'), staff(unit, 'unitClerk'), 'acknowledge', contact);
      answers(story, unit === 'edu' ? '03-10' : '03-11', unit, adopted);
    }
    judge(judge(story, '03-11', 'edu', 'dissatisfied'), '03-11', 'pol', 'satisfied');
    story.do(day('03-12'), economy, 'track', { reason: '须跟踪。' });
    story.do(day('03-13'), economy, 'logRevisit', visit('2026-03-13'));
    assert.deepEqual(codes(story.refuse(day('03-14'), chair, 'close', { note: '办结。' })), [
      'REHANDLE_FIRST',
    ]);
    story.do(day('03-14'), economy, 'rehandle', { unit: 'edu', reason: '请重新办理。' });
    assert.deepEqual(
      getOpenTasks(story.snapshot).map(({ kind, subject }) => [kind, subject]),
      [['reply', 'edu']],
    );
    judge(answers(story, '03-20', 'edu', true), '03-21', 'edu', 'satisfied');
    story.do(day('03-22'), economy, 'track', { reason: '须跟踪。' });
    assert.ok(
      codes(story.refuse(day('03-23'), economy, 'close', { note: '办结。' })).includes('NOT_REVISITED'),
    );
    story.do(day('03-23'), economy, 'logRevisit', visit('2026-03-23'));
    story.do(day('03-24'), economy, 'close', { note: '由单位继续落实。' });
  });

  const silent = { unit: 'ghost', reason: '已两次催办。' };

  it('goes on without the one that never answers once its term is over', () => {
    const story = sent('edu', 'ghost').do(day('03-05'), staff('edu', 'unitClerk'), 'acknowledge', contact);
    answers(story, '03-10', 'edu', true).do(day('03-12'), economy, 'deemReceived', silent);
    assert.deepEqual(codes(story.refuse(day('03-20'), economy, 'recordNoReply', silent)), ['REPLY_PENDING']);
    story.do(day('05-20'), economy, 'recordNoReply', silent);
    assert.equal(story.snapshot.state, 'replied');
    assert.deepEqual(Object.keys(story.snapshot.data['unanswered'] as JsonObject), ['ghost']);
    judge(story, '05-21', 'edu', 'satisfied').do(day('05-22'), economy, 'track', { reason: '须跟踪。' });
    story.do(day('05-23'), economy, 'logRevisit', visit('2026-05-23'));
    // That a unit never answered is not passed over by the committee alone.
    assert.deepEqual(codes(story.refuse(day('05-24'), economy, 'close', { note: '办结。' })), [
      'NOT_ALLOWED',
    ]);
    story.do(day('05-24'), chair, 'close', { note: '未反馈的单位另行通报。' });
    assert.deepEqual(getOpenTasks(story.snapshot), []);
  });

  it('in which nobody answers is closed by those who decided the topic, or asks once more', () => {
    const story = sent('ghost').do(day('03-12'), economy, 'deemReceived', silent);
    story.do(day('05-20'), economy, 'recordNoReply', silent);
    assert.equal(story.snapshot.state, 'evaluated');
    story.do(day('05-21'), economy, 'rehandle', { unit: 'ghost', reason: '请反馈。' });
    assert.deepEqual(story.snapshot.data['unanswered'], {});
    // A second handling has its whole time: it waited for no receipt.
    const reply = story
      .deadlines(day('06-01'))
      .filter(({ kind, level }) => kind === 'reply' && level !== 'stopped');
    assert.deepEqual(
      reply.map(({ receipt }) => [receipt.from, receipt.due]),
      [['2026-05-21', '2026-06-22']],
    );
    assert.deepEqual(codes(story.refuse(day('06-01'), economy, 'recordNoReply', silent)), ['REPLY_PENDING']);
    story.do(day('07-20'), economy, 'recordNoReply', silent);
    story.do(day('07-21'), chair, 'close', { note: '单位已撤并。' });
  });
});

describe('a topic', () => {
  it('given to a committee that does not exist is given to another', () => {
    const story = approved('ghost');
    assert.deepEqual(codes(story.refuse(day('02-05'), economy, 'organise')), ['NOT_ALLOWED']);
    const named = { committee: { id: 'society', name: '社法委' }, reason: '原定名称有误。' };
    story.do(day('02-05'), chair, 'reappoint', named);
    assert.deepEqual(story.snapshot.seats['implementer'], ['society']);
    assert.match(JSON.stringify(story.snapshot.data['approval']), /society/);
    assert.doesNotMatch(JSON.stringify(story.snapshot.data['approval']), /ghost/);
  });

  it('that is confidential is found by whoever the settings give a part in it', () => {
    const parts = ['advisers', 'approvers', 'inspectors'] as const;
    for (const part of parts) {
      const profile = withRule(national, `supervision.${part}`, ['specialCommittee'], 'SZ-23');
      const story = proposed(profile, party, { ...topic, confidential: true });
      assert.equal(canSee(supervisionProcess, story.snapshot, society), true, part);
      if (part === 'advisers') {
        story.do(day('02-03'), party, 'askOpinions');
        story.do(day('02-04'), society, 'giveOpinion', { agrees: true, opinion: '' });
      }
      story.do(day('02-05'), party, 'submit');
      if (part === 'approvers') story.do(day('02-06'), society, 'approve', approval());
    }
  });
});
