import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import { chinaCalendar } from '../calendar.js';
import type { Story } from '../checks.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { openCase } from '../engine/transition.js';
import { canSee, redactSnapshot } from '../engine/visibility.js';
import { committee, economy, league, m1, m2, m3 } from '../testing/people.js';
import { checks, proposalForm } from '../testing/proposal-papers.js';
import { tellProposal } from '../testing/proposal-steps.js';
import { asked, codes, getObstacles } from '../testing/stories.js';
import { proposalProcess } from './process.js';
import { getTextSignedBefore } from './signatures.js';

/** What a signature covers, and what becomes of it. */

const invite = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }));
const form = (more: JsonObject = {}): JsonObject =>
  proposalForm({ proposerType: 'joint', invitees: invite('m2', 'm3'), ...more });

const begin = (data = form()) => tellProposal().do('2026-01-10T02:00:00Z', m1, 'draft', data);
/** Signed by 委员二; 委员三 has not answered. */
const signedByOne = () => begin().do('2026-01-10T03:00:00Z', m2, 'acceptCoSign');
const revise = (story: Story, data: JsonObject, at = '2026-01-11T02:00:00Z') =>
  story.do(at, m1, 'revise', data);

/** Signed by 委员二 and 委员三, submitted and registered. */
const submitted = () =>
  signedByOne()
    .do('2026-01-10T04:00:00Z', m3, 'acceptCoSign')
    .do('2026-01-10T05:00:00Z', m1, 'submit')
    .do('2026-01-12T01:00:00Z', committee, 'receive');
const returned = () =>
  submitted().do('2026-01-13T01:00:00Z', committee, 'returnForRevision', { reason: '请补充数据。' });

describe('a signature', () => {
  it('stands when an invitation is taken back, added, or a telephone number changes', () => {
    const changes: readonly JsonObject[] = [
      { invitees: invite('m2') },
      { invitees: invite('m2', 'm3', 'm4') },
      { proposer: { name: '委员一', phone: '13800000002' } },
      { consentToPublish: false, publishRefusal: '涉及未公开数据' },
      { analysis: '' },
    ];
    for (const change of changes) {
      const story = revise(signedByOne(), form(change));
      assert.deepEqual(asked(story, m2), [], JSON.stringify(change));
      assert.deepEqual(story.snapshot.seats['signer'], ['m1', 'm2']);
    }
    const alone = revise(signedByOne(), form({ invitees: invite('m2') }));
    assert.deepEqual(asked(alone, m3), []);
    assert.equal(canSee(proposalProcess, alone.snapshot, m3), false);
    alone.do('2026-01-11T03:00:00Z', m1, 'submit');
    assert.deepEqual(alone.snapshot.seats['signer'], ['m1', 'm2']);
  });

  it('is judged by what is kept, so that a space at the end changes nothing, now or on replay', () => {
    const story = revise(signedByOne(), form({ situation: '城区三所小学上下学时段拥堵严重。 \r\n' }));
    assert.deepEqual(story.snapshot.seats['signer'], ['m1', 'm2']);
  });

  it('does not give those who have not answered more time when only a telephone number changes', () => {
    const clocks = (story: Story) => story.snapshot.clocks.map(({ seq, stopped }) => [seq, stopped]);
    const story = signedByOne();
    const before = clocks(story);
    revise(story, form({ proposer: { name: '委员一', phone: '13800000002' } }));
    assert.deepEqual(clocks(story), before);
    assert.deepEqual(asked(story, m3), ['coSign']);
    revise(story, form({ invitees: invite('m2', 'm3', 'm4') }), '2026-01-12T02:00:00Z');
    assert.deepEqual(clocks(story), [
      [1, '2026-01-12'],
      [4, undefined],
    ]);
  });

  it('lapses with a changed title, situation, analysis or suggestion, and each sees what he had signed', () => {
    const changes: readonly JsonObject[] = [
      { subject: '关于完善城区道路的提案' },
      { situation: '改写后的情况。' },
      { analysis: '新的分析。' },
      { suggestions: ['错峰放学。', '增设护学岗。'] },
    ];
    for (const change of changes) {
      const story = revise(signedByOne(), form(change));
      assert.deepEqual([asked(story, m2), story.snapshot.seats['signer']], [['coSign'], ['m1']]);
      const seen = redactSnapshot(proposalProcess, story.snapshot, m2);
      assert.equal(getTextSignedBefore(seen, 'm2')?.situation, '城区三所小学上下学时段拥堵严重。');
      assert.equal(getTextSignedBefore(story.snapshot, 'm3'), undefined);
      story.do('2026-01-11T03:00:00Z', m2, 'acceptCoSign');
      assert.equal(getTextSignedBefore(story.snapshot, 'm2'), undefined);
    }
  });

  it('is compared with what this person signed, over several changes', () => {
    const story = revise(signedByOne(), form({ situation: '第二稿。' }));
    story.do('2026-01-11T03:00:00Z', m3, 'acceptCoSign');
    revise(story, form({ situation: '第三稿。' }), '2026-01-11T04:00:00Z');
    assert.equal(getTextSignedBefore(story.snapshot, 'm2')?.situation, '城区三所小学上下学时段拥堵严重。');
    assert.equal(getTextSignedBefore(story.snapshot, 'm3')?.situation, '第二稿。');
  });

  it('is missing from a joint proposal that nobody signed: it is not submitted as one', () => {
    const story = begin()
      .do('2026-01-10T03:00:00Z', m2, 'declineCoSign')
      .do('2026-01-10T04:00:00Z', m3, 'declineCoSign');
    const [refusal] = story.refuse('2026-01-10T05:00:00Z', m1, 'submit');
    assert.deepEqual([refusal?.code, refusal?.path], ['NOBODY_SIGNED', 'proposerType']);
    const { invitees: _, ...own } = form({ proposerType: 'individual' });
    revise(story, own).do('2026-01-11T03:00:00Z', m1, 'submit');
    assert.equal(codes(begin().refuse('2026-01-20T03:00:00Z', m1, 'submit'))[0], 'NOBODY_SIGNED');
  });
});

describe('what others signed', () => {
  const reason = { reason: '问题已经解决。' };

  it('is given up before submission in their sight', () => {
    const story = signedByOne().do('2026-01-10T05:00:00Z', m1, 'withdraw', reason);
    assert.equal(story.snapshot.state, 'discarded');
    assert.equal(canSee(proposalProcess, story.snapshot, m2), true);
    assert.deepEqual(redactSnapshot(proposalProcess, story.snapshot, m2).data['withdrawal'], reason);
  });

  it('is not withdrawn by the first proposer alone', () => {
    const story = submitted();
    assert.deepEqual(codes(story.refuse('2026-01-13T01:00:00Z', m1, 'withdraw', reason)), [
      'SIGNED_BY_OTHERS',
    ]);
    story.do('2026-01-13T01:00:00Z', m1, 'requestWithdrawal', reason);
    assert.deepEqual(
      [asked(story, m2), asked(story, m3), asked(story, committee)],
      [['withdrawalConsent'], ['withdrawalConsent'], ['withdrawalDecision']],
    );
    story
      .do('2026-01-13T02:00:00Z', m2, 'consentWithdrawal', {})
      .do('2026-01-13T03:00:00Z', m3, 'opposeWithdrawal', { reason: '问题还在。' });
    assert.deepEqual(
      codes(story.refuse('2026-01-14T01:00:00Z', committee, 'grantWithdrawal', { note: '同意' })),
      ['SIGNERS_OPPOSE'],
    );
    story.do('2026-01-14T01:00:00Z', committee, 'refuseWithdrawal', { reason: '联名委员不同意。' });
    story.do('2026-01-15T01:00:00Z', committee, 'review', checks);
  });

  it('is withdrawn when they agree, and where they are silent with a word on it', () => {
    const story = submitted()
      .do('2026-01-13T01:00:00Z', m1, 'requestWithdrawal', reason)
      .do('2026-01-13T02:00:00Z', m2, 'consentWithdrawal', {});
    assert.deepEqual(
      codes(story.refuse('2026-01-14T01:00:00Z', committee, 'grantWithdrawal', { note: '' })),
      ['SIGNERS_NOTE_REQUIRED'],
    );
    story.do('2026-01-14T01:00:00Z', committee, 'grantWithdrawal', { note: '电话征求，委员三同意。' });
    assert.equal(story.snapshot.state, 'withdrawn');
    const agreed = submitted()
      .do('2026-01-13T01:00:00Z', m1, 'requestWithdrawal', reason)
      .do('2026-01-13T02:00:00Z', m2, 'consentWithdrawal', {})
      .do('2026-01-13T03:00:00Z', m3, 'consentWithdrawal', {});
    agreed.do('2026-01-14T01:00:00Z', committee, 'grantWithdrawal', { note: '' });
  });

  it('is not theirs alone after a revision either: nobody is left out of it, and no change opens the way back', () => {
    const leavesOut = (data: JsonObject) =>
      codes(returned().refuse('2026-01-14T01:00:00Z', m1, 'revise', data));
    assert.deepEqual(leavesOut(form({ invitees: invite('m2') })), ['SIGNERS_STAY']);
    const { invitees: _, ...own } = form({ proposerType: 'individual' });
    assert.deepEqual(leavesOut(own), ['SIGNERS_STAY']);
    const story = returned().do('2026-01-14T01:00:00Z', m1, 'revise', form({ situation: '补充后的情况。' }));
    assert.deepEqual(codes(story.refuse('2026-01-14T02:00:00Z', m1, 'withdraw', reason)), [
      'SIGNED_BY_OTHERS',
    ]);
    story
      .do('2026-01-14T03:00:00Z', m2, 'declineCoSign')
      .do('2026-01-14T04:00:00Z', m3, 'declineCoSign')
      .do('2026-01-14T05:00:00Z', m1, 'withdraw', reason);
  });
});

describe('a returned proposal', () => {
  it('stays with the committee while it is mended, and keeps its number', () => {
    const story = returned();
    const { serial } = story.snapshot.numbers;
    story.do('2026-01-14T01:00:00Z', m1, 'revise', form({ situation: '补充后的情况。' }));
    assert.equal(story.snapshot.state, 'returned');
    assert.equal(canSee(proposalProcess, story.snapshot, committee), true);
    story
      .do('2026-01-14T02:00:00Z', m2, 'acceptCoSign')
      .do('2026-01-14T03:00:00Z', m3, 'acceptCoSign')
      .do('2026-01-14T04:00:00Z', m1, 'submit')
      .do('2026-01-15T01:00:00Z', committee, 'receive');
    assert.equal(serial, 1);
    assert.equal(story.snapshot.numbers['serial'], serial);
    assert.equal(story.log.filter(({ number }) => number !== undefined).length, 1);
  });
});

describe('a collective proposal', () => {
  const inNameOf = (kind: string, by: Actor) => {
    const { invitees: _, ...own } = form({ proposerType: 'collective' });
    const data = { ...own, collective: { kind, name: '民盟县委', contact: '工作人员', signer: '主委' } };
    const now = '2026-01-10T02:00:00Z';
    const context = { profile: national, calendar: chinaCalendar, now };
    return getObstacles(openCase(proposalProcess, 'case-1', { type: 'draft', actor: by, data }, context));
  };

  it('is submitted by those whose name it bears, or by the committee’s staff for them', () => {
    assert.deepEqual(inNameOf('party', league), []);
    assert.deepEqual(inNameOf('peoplesOrganization', league), []);
    assert.deepEqual(inNameOf('party', committee), []);
    assert.deepEqual(inNameOf('party', economy), [['NOT_IN_THIS_NAME', 'collective.kind']]);
    assert.deepEqual(inNameOf('specialCommittee', economy), []);
    assert.deepEqual(inNameOf('specialCommittee', league), [['NOT_IN_THIS_NAME', 'collective.kind']]);
    assert.deepEqual(inNameOf('party', m1), [['COLLECTIVE_BY_OFFICE', 'proposerType']]);
  });
});

describe('a returned proposal that is registered again', () => {
  it('takes no number by hand: the one it has stays, and the record says no other', () => {
    const story = returned()
      .do('2026-01-14T01:00:00Z', m1, 'revise', form({ situation: '补充后的情况。' }))
      .do('2026-01-14T02:00:00Z', m2, 'acceptCoSign')
      .do('2026-01-14T03:00:00Z', m3, 'acceptCoSign')
      .do('2026-01-14T04:00:00Z', m1, 'submit');
    const [refusal] = story.refuse('2026-01-15T01:00:00Z', committee, 'receive', { number: 88 });
    assert.deepEqual([refusal?.code, refusal?.path], ['NUMBER_KEPT', 'number']);
    assert.match(refusal!.message, /已登记为第1号/u);
    story.do('2026-01-15T01:00:00Z', committee, 'receive');
  });
});
