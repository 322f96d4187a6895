import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { getTasksOf } from '../engine/tasks.js';
import {
  committee,
  contact,
  education,
  educationHead,
  government,
  health,
  inspection,
  m1,
  party,
  transport,
} from '../testing/people.js';
import { withProposal } from '../testing/profiles.js';
import { objection, replyLetter, separate, sole, withCo } from '../testing/proposal-papers.js';
import { answer, filed, receivedBy } from '../testing/proposal-steps.js';
import { codes } from '../testing/stories.js';

/** 分办, 主办和会办: what one unit does or leaves undone is its own affair. */

const asked = (story: Story, actor: Actor) =>
  getTasksOf(actor, story.snapshot).map(({ kind, subject }) => [kind, subject]);
const rate = (story: Story, at: string, unit: string, overall: string) =>
  story.do(at, m1, 'rate', { unit, overall, ...(overall === 'dissatisfied' ? { reason: '未落实。' } : {}) });

/** Two units that answer separately, both answered. */
function answered(profile = national): Story {
  const story = filed(profile).do('2026-01-15T01:00:00Z', committee, 'assign', separate);
  receivedBy(story, '2026-01-16T01:00:00Z', education, transport);
  answer(story, '2026-01-29T01:00:00Z', education);
  answer(story, '2026-01-30T01:00:00Z', transport);
  return story;
}

describe('units that answer separately', () => {
  const again = (unit: string) => ({ reason: '提案者不满意。', units: [unit] });

  it('keep their ratings while another handles again', () => {
    const story = rate(answered(), '2026-02-03T01:00:00Z', 'education', 'dissatisfied');
    story.do('2026-02-03T02:00:00Z', committee, 'rehandle', { reason: '提案者不满意。' });
    assert.deepEqual(asked(story, m1), [['rate', 'transport']]);
    answer(story, '2026-02-20T01:00:00Z', education);
    rate(story, '2026-02-21T01:00:00Z', 'education', 'satisfied');
    rate(story, '2026-02-21T02:00:00Z', 'transport', 'basicallySatisfied');
    assert.deepEqual(
      [story.snapshot.state, story.snapshot.data['satisfaction'], story.snapshot.data['satisfactions']],
      ['rated', 'basicallySatisfied', { education: 'satisfied', transport: 'basicallySatisfied' }],
    );
  });

  it('are sent back only for what was said of themselves, each as often as the rules have it', () => {
    const story = rate(answered(), '2026-02-03T01:00:00Z', 'education', 'dissatisfied');
    rate(story, '2026-02-03T02:00:00Z', 'transport', 'satisfied');
    assert.deepEqual(codes(story.refuse('2026-02-04T01:00:00Z', committee, 'rehandle', again('transport'))), [
      'UNIT_NOT_DISSATISFYING',
    ]);
    story.do('2026-02-04T01:00:00Z', committee, 'rehandle', again('education'));
    answer(story, '2026-02-20T01:00:00Z', education);
    rate(story, '2026-02-21T01:00:00Z', 'education', 'satisfied');
    story.do('2026-02-22T01:00:00Z', committee, 'close', { note: '' });
    // After closing the other one still has its round.
    assert.deepEqual(codes(story.refuse('2026-03-01T01:00:00Z', committee, 'rehandle', again('education'))), [
      'NO_ROUNDS_LEFT',
    ]);
    story.do('2026-03-01T01:00:00Z', committee, 'rehandle', again('transport'));
  });

  it('are published as they now handle it, not as another did before', () => {
    const story = rate(answered(), '2026-02-03T01:00:00Z', 'education', 'dissatisfied');
    story
      .do('2026-02-03T02:00:00Z', committee, 'rehandle', again('education'))
      .do('2026-02-04T01:00:00Z', committee, 'reassign', {
        mode: 'separate',
        lead: ['health', 'transport'],
        reason: '职责调整。',
      })
      .do('2026-02-05T01:00:00Z', health, 'acknowledge', contact);
    answer(story, '2026-02-20T01:00:00Z', health);
    story.do('2026-02-21T01:00:00Z', committee, 'publish', { reply: true });
    const { answers } = story.snapshot.data['published'] as { readonly answers: JsonObject };
    assert.deepEqual(Object.keys(answers).sort(), ['health', 'transport']);
  });
});

describe('an objection', () => {
  const decision = { unit: 'education', reason: '属该单位职责。' };

  it('does not make the unit overdue while it waits to be decided', () => {
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', sole)
      .do('2026-01-21T01:00:00Z', education, 'object', objection)
      .do('2026-05-22T01:00:00Z', committee, 'rejectObjection', decision)
      .do('2026-05-22T02:00:00Z', education, 'acknowledge', contact);
    const reply = story.deadlines('2026-05-22T03:00:00Z').find(({ kind }) => kind === 'reply');
    // Received one day late, so one day is lost, and none of the four months of the decision.
    assert.equal(reply?.receipt.due, '2026-08-19');
  });

  it('is rejected by all who assign, and not while they agree on other units', () => {
    const profile = withProposal({ assigners: ['proposalCommittee', 'partyOffice', 'governmentOffice'] });
    const story = filed(profile).do('2026-01-15T01:00:00Z', committee, 'assign', sole);
    for (const each of [party, government])
      story.do('2026-01-15T02:00:00Z', each, 'approveAssignment', { note: '' });
    story.do('2026-01-16T01:00:00Z', education, 'object', objection);
    story
      .do('2026-01-19T01:00:00Z', committee, 'rejectObjection', decision)
      .do('2026-01-19T02:00:00Z', party, 'reassign', { mode: 'sole', lead: ['transport'], reason: '调整。' });
    assert.deepEqual(codes(story.refuse('2026-01-19T03:00:00Z', government, 'rejectObjection', decision)), [
      'ALREADY_ASKED',
    ]);
    story.do('2026-01-19T03:00:00Z', government, 'rejectAssignment', { reason: '不宜调整。' });
    assert.equal(story.snapshot.state, 'objected');
    story.do('2026-01-19T04:00:00Z', government, 'rejectObjection', decision);
    assert.equal(story.snapshot.state, 'objected');
    story.do('2026-01-19T05:00:00Z', party, 'rejectObjection', decision);
    assert.equal(story.snapshot.state, 'assigned');
  });

  it('can be urged, and the proposal withdrawn, while nobody decides', () => {
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', sole)
      .do('2026-01-16T01:00:00Z', education, 'object', objection);
    story
      .do('2026-03-01T01:00:00Z', m1, 'requestWithdrawal', { reason: '问题已经解决。' })
      .do('2026-03-02T01:00:00Z', committee, 'grantWithdrawal', { note: '' });
    assert.equal(story.snapshot.state, 'withdrawn');
  });
});

describe('a co-unit', () => {
  it('that lets its time pass does not hold up the lead unit', () => {
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', withCo)
      .do('2026-01-16T01:00:00Z', education, 'acknowledge', contact)
      .do('2026-01-16T01:00:00Z', transport, 'acknowledge', contact);
    story.do('2026-02-02T01:00:00Z', education, 'draftReply', replyLetter());
    story.do('2026-02-02T02:00:00Z', educationHead, 'signReply', { version: story.snapshot.seq });
    assert.deepEqual(codes(story.refuse('2026-02-03T01:00:00Z', education, 'submitReply')), [
      'CO_OPINIONS_PENDING',
      'COUNTERSIGN_PENDING',
    ]);
    story.do('2026-03-10T01:00:00Z', education, 'submitReply');
  });
});

describe('a key proposal', () => {
  it('that became one later is answered only with its approval (SZ-36)', () => {
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', sole)
      .do('2026-01-16T01:00:00Z', education, 'acknowledge', contact)
      .do('2026-01-17T01:00:00Z', committee, 'classify', { category: 'society', tier: 'key' });
    assert.throws(() => answer(story, '2026-02-02T01:00:00Z', education), /KEY_NOT_APPROVED/u);
    story
      .do('2026-02-03T01:00:00Z', party, 'approveKey', { leader: '主要负责同志', note: '同意。' })
      .do('2026-02-03T02:00:00Z', inspection, 'releaseReply', { unit: 'education', mark: 'A' });
  });
});

describe('more time', () => {
  const asks = { reason: '情况复杂。', amount: 1 };

  it('is asked for before the time is over', () => {
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', sole)
      .do('2026-01-16T01:00:00Z', education, 'acknowledge', contact);
    assert.deepEqual(codes(story.refuse('2026-12-01T01:00:00Z', education, 'requestExtension', asks)), [
      'EXTENSION_LATE',
    ]);
  });

  it('is not won by giving the proposal away and taking it back', () => {
    const to = (unit: string) => ({ mode: 'sole', lead: [unit], reason: '职责调整。' });
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', sole)
      .do('2026-01-16T01:00:00Z', education, 'acknowledge', contact)
      .do('2026-04-10T01:00:00Z', committee, 'reassign', to('transport'))
      .do('2026-04-11T01:00:00Z', committee, 'reassign', to('education'))
      .do('2026-04-13T01:00:00Z', education, 'acknowledge', contact);
    assert.deepEqual(codes(story.refuse('2026-05-01T01:00:00Z', education, 'requestExtension', asks)), [
      'EXTENSION_TOO_LONG',
    ]);
  });
});
