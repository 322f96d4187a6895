import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import { chinaCalendar } from '../calendar.js';
import { createStory, type Story } from '../checks.js';
import { getOpenTasks } from '../engine/tasks.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { canSee } from '../engine/visibility.js';
import { defineProfile } from '../profile/profile.js';
import { supervisionProcess } from './process.js';

/** Cases in which every step that a refusal named was refused, too. */

const person = (id: string, ...roles: string[]): Actor => ({ id, name: id, roles });
const staff = (unit: string, role: string): Actor => ({
  id: `${unit}-${role}`,
  name: unit,
  roles: [role],
  unit,
});
const economy = staff('economy', 'specialCommittee');
const society = staff('society', 'specialCommittee');
const chair = person('v1', 'chairpersonsMeeting');
const party = person('o1', 'partyOffice');
const topic: JsonObject = {
  title: '护学岗',
  reason: '群众关切。',
  scope: 'livelihood',
  proposedBy: '党委办',
};
const approval = (committee: string): JsonObject => ({
  leader: { id: 'v1', name: 'v1' },
  committee: { id: committee, name: committee },
});
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const day = (date: string) => `2026-${date}T01:00:00Z`;

const approved = (committee = 'economy') =>
  createStory(supervisionProcess, national, chinaCalendar)
    .do(day('02-02'), party, 'propose', topic)
    .do(day('02-03'), party, 'submit')
    .do(day('02-04'), chair, 'approve', approval(committee));

function sent(...units: string[]): Story {
  const team = { leader: { id: 'm1', name: 'm1' }, members: [] };
  const plan = {
    form: 'inspection',
    units,
    team,
    from: '2026-03-02',
    to: '2026-03-20',
    outline: '实地查看。',
  };
  const found = { on: '2026-03-02', place: '第一小学', participants: 'm1', findings: '无人值守。' };
  const letter = { title: '监督意见', findings: '无人值守。', opinions: [{ text: '设岗。' }], isKey: false };
  return approved()
    .do(day('03-01'), economy, 'organise', plan)
    .do(day('03-02'), economy, 'logActivity', found)
    .do(day('03-03'), economy, 'draftOpinion', letter)
    .do(day('03-04'), economy, 'send');
}

const contact = { contact: '办公室', phone: '0914-2310000' };
function answers(story: Story, date: string, unit: string, adopted: boolean): Story {
  const opinions = [{ opinion: 0, handled: true, adopted, implemented: false, text: '已研究。' }];
  story.do(day(date), staff(unit, 'unitClerk'), 'draftReply', { letterNo: '函1', opinions, ...contact });
  return story.do(day(date), staff(unit, 'unitLeader'), 'signReply', { version: story.snapshot.seq });
}
const judge = (story: Story, date: string, unit: string, overall: string) =>
  story.do(day(date), economy, 'evaluate', { unit, overall, participants: 'm1' });

const visit = (on: string) => ({
  on: `2026-${on}`,
  mode: 'visit',
  participants: 'm1',
  summary: '正在推进。',
});

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
    story.do(day('03-13'), economy, 'logRevisit', visit('03-13'));
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
    story.do(day('03-23'), economy, 'logRevisit', visit('03-23'));
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
    story.do(day('05-23'), economy, 'logRevisit', visit('05-23'));
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
      const overrides = [{ path: `supervision.${part}`, value: ['specialCommittee'], basis: 'SZ-23' }];
      const own = { id: part, version: 1, name: part, committee: part, overrides };
      const story = createStory(supervisionProcess, defineProfile(national, own), chinaCalendar);
      story.do(day('02-02'), party, 'propose', { ...topic, confidential: true });
      assert.equal(canSee(supervisionProcess, story.snapshot, society), true, part);
      if (part === 'advisers') {
        story.do(day('02-03'), party, 'askOpinions');
        story.do(day('02-04'), society, 'giveOpinion', { agrees: true, opinion: '' });
      }
      story.do(day('02-05'), party, 'submit');
      if (part === 'approvers') story.do(day('02-06'), society, 'approve', approval('economy'));
    }
  });
});
