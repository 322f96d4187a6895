import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import { chinaCalendar } from '../calendar.js';
import { createStory, type Story } from '../checks.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { getTasksOf } from '../engine/tasks.js';
import type { Profile, ProposalSettings } from '../profile/types.js';
import { proposalProcess } from './process.js';

/** 分办, 主办和会办: what one unit does or leaves undone is its own affair. */

const person = (id: string, ...roles: string[]): Actor => ({ id, name: id, roles });
const staff = (unit: string, ...roles: string[]): Actor => ({
  ...person(`${unit}-${roles[0] ?? ''}`, ...roles),
  unit,
});
const m1 = person('m1', 'member');
const committee = person('c1', 'proposalCommittee');
const inspection = person('o3', 'inspectionOffice');
const party = person('o1', 'partyOffice');
const government = person('o2', 'governmentOffice');
const clerk = (unit: string) => staff(unit, 'unitClerk');
const head = (unit: string) => staff(unit, 'unitLeader');
const contact = { contact: '张主任', phone: '0914-2310000' };
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const asked = (story: Story, actor: Actor) =>
  getTasksOf(actor, story.snapshot).map(({ kind, subject }) => [kind, subject]);
const setting = (more: Partial<ProposalSettings>): Profile => ({
  ...national,
  proposal: { ...national.proposal, ...more },
});

const filed = (profile = national, more: JsonObject = {}): Story =>
  createStory(proposalProcess, profile, chinaCalendar)
    .do('2026-01-10T02:00:00Z', m1, 'draft', {
      subject: '关于完善城区学校周边交通组织的提案',
      proposerType: 'individual',
      proposer: { name: '委员一', phone: '13800000001' },
      situation: '城区三所小学上下学时段拥堵严重。',
      suggestions: ['错峰放学。'],
      consentToPublish: true,
      ...more,
    })
    .do('2026-01-10T03:00:00Z', m1, 'submit')
    .do('2026-01-12T01:00:00Z', committee, 'receive')
    .do('2026-01-12T02:00:00Z', committee, 'review', checks)
    .do('2026-01-12T03:00:00Z', committee, 'review', checks)
    .do('2026-01-12T04:00:00Z', committee, 'file', { ...checks, category: 'society', tier: 'ordinary' });
const checks = { eligibility: true, content: true, format: true, opinion: '符合立案条件' };

function answer(story: Story, day: string, unit: string, more: JsonObject = {}): void {
  story.do(`${day}T01:00:00Z`, clerk(unit), 'draftReply', {
    title: '关于县政协第5号提案的答复',
    letterNo: '函〔2026〕5号',
    mark: 'A',
    body: '现答复如下。',
    suggestions: [{ adopted: true, done: true, text: '已采纳。' }],
    ...contact,
    publishable: true,
    ...more,
  });
  story
    .do(`${day}T02:00:00Z`, head(unit), 'signReply', { version: story.snapshot.seq })
    .do(`${day}T03:00:00Z`, clerk(unit), 'submitReply')
    .do(`${day}T04:00:00Z`, inspection, 'releaseReply', { unit, mark: 'A' });
}
const rate = (story: Story, at: string, unit: string, overall: string) =>
  story.do(at, m1, 'rate', { unit, overall, ...(overall === 'dissatisfied' ? { reason: '未落实。' } : {}) });

/** Two units that answer separately, both answered. */
function answered(profile = national): Story {
  const units = ['education', 'transport'];
  const story = filed(profile).do('2026-01-15T01:00:00Z', committee, 'assign', {
    mode: 'separate',
    lead: units,
  });
  for (const unit of units) story.do('2026-01-16T01:00:00Z', clerk(unit), 'acknowledge', contact);
  answer(story, '2026-01-29', 'education');
  answer(story, '2026-01-30', 'transport');
  return story;
}

describe('units that answer separately', () => {
  const again = (unit: string) => ({ reason: '提案者不满意。', units: [unit] });

  it('keep their ratings while another handles again', () => {
    const story = rate(answered(), '2026-02-03T01:00:00Z', 'education', 'dissatisfied');
    story.do('2026-02-03T02:00:00Z', committee, 'rehandle', { reason: '提案者不满意。' });
    assert.deepEqual(asked(story, m1), [['rate', 'transport']]);
    answer(story, '2026-02-20', 'education');
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
    answer(story, '2026-02-20', 'education');
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
      .do('2026-02-05T01:00:00Z', clerk('health'), 'acknowledge', contact);
    answer(story, '2026-02-20', 'health');
    story.do('2026-02-21T01:00:00Z', committee, 'publish', { reply: true });
    const { answers } = story.snapshot.data['published'] as { readonly answers: JsonObject };
    assert.deepEqual(Object.keys(answers).sort(), ['health', 'transport']);
  });
});

describe('an objection', () => {
  const objection = { reason: '不属于本单位职责。', leader: '局长' };
  const decision = { unit: 'education', reason: '属该单位职责。' };

  it('does not make the unit overdue while it waits to be decided', () => {
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', { mode: 'sole', lead: ['education'] })
      .do('2026-01-21T01:00:00Z', clerk('education'), 'object', objection)
      .do('2026-05-22T01:00:00Z', committee, 'rejectObjection', decision)
      .do('2026-05-22T02:00:00Z', clerk('education'), 'acknowledge', contact);
    const reply = story.deadlines('2026-05-22T03:00:00Z').find(({ kind }) => kind === 'reply');
    // Received one day late, so one day is lost, and none of the four months of the decision.
    assert.equal(reply?.receipt.due, '2026-08-19');
  });

  it('is rejected by all who assign, and not while they agree on other units', () => {
    const profile = setting({ assigners: ['proposalCommittee', 'partyOffice', 'governmentOffice'] });
    const story = filed(profile).do('2026-01-15T01:00:00Z', committee, 'assign', {
      mode: 'sole',
      lead: ['education'],
    });
    for (const each of [party, government])
      story.do('2026-01-15T02:00:00Z', each, 'approveAssignment', { note: '' });
    story.do('2026-01-16T01:00:00Z', clerk('education'), 'object', objection);
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
      .do('2026-01-15T01:00:00Z', committee, 'assign', { mode: 'sole', lead: ['education'] })
      .do('2026-01-16T01:00:00Z', clerk('education'), 'object', objection);
    story
      .do('2026-03-01T01:00:00Z', m1, 'requestWithdrawal', { reason: '问题已经解决。' })
      .do('2026-03-02T01:00:00Z', committee, 'grantWithdrawal', { note: '' });
    assert.equal(story.snapshot.state, 'withdrawn');
  });
});

describe('a co-unit', () => {
  it('that lets its time pass does not hold up the lead unit', () => {
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', {
        mode: 'leadAndCo',
        lead: ['education'],
        co: ['transport'],
      })
      .do('2026-01-16T01:00:00Z', clerk('education'), 'acknowledge', contact)
      .do('2026-01-16T01:00:00Z', clerk('transport'), 'acknowledge', contact);
    story.do('2026-02-02T01:00:00Z', clerk('education'), 'draftReply', {
      title: '关于县政协第5号提案的答复',
      letterNo: '函〔2026〕5号',
      mark: 'A',
      body: '现答复如下。',
      suggestions: [{ adopted: true, done: true, text: '已采纳。' }],
      ...contact,
      publishable: true,
    });
    story.do('2026-02-02T02:00:00Z', head('education'), 'signReply', { version: story.snapshot.seq });
    assert.deepEqual(codes(story.refuse('2026-02-03T01:00:00Z', clerk('education'), 'submitReply')), [
      'CO_OPINIONS_PENDING',
      'COUNTERSIGN_PENDING',
    ]);
    story.do('2026-03-10T01:00:00Z', clerk('education'), 'submitReply');
  });
});

describe('a key proposal', () => {
  it('that became one later is answered only with its approval (SZ-36)', () => {
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', { mode: 'sole', lead: ['education'] })
      .do('2026-01-16T01:00:00Z', clerk('education'), 'acknowledge', contact)
      .do('2026-01-17T01:00:00Z', committee, 'classify', { category: 'society', tier: 'key' });
    assert.throws(() => answer(story, '2026-02-02', 'education'), /KEY_NOT_APPROVED/u);
    story
      .do('2026-02-03T01:00:00Z', party, 'approveKey', { leader: '主要负责同志', note: '同意。' })
      .do('2026-02-03T02:00:00Z', inspection, 'releaseReply', { unit: 'education', mark: 'A' });
  });
});

describe('more time', () => {
  const asks = { reason: '情况复杂。', amount: 1 };

  it('is asked for before the time is over', () => {
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', { mode: 'sole', lead: ['education'] })
      .do('2026-01-16T01:00:00Z', clerk('education'), 'acknowledge', contact);
    assert.deepEqual(
      codes(story.refuse('2026-12-01T01:00:00Z', clerk('education'), 'requestExtension', asks)),
      ['EXTENSION_LATE'],
    );
  });

  it('is not won by giving the proposal away and taking it back', () => {
    const to = (unit: string) => ({ mode: 'sole', lead: [unit], reason: '职责调整。' });
    const story = filed()
      .do('2026-01-15T01:00:00Z', committee, 'assign', { mode: 'sole', lead: ['education'] })
      .do('2026-01-16T01:00:00Z', clerk('education'), 'acknowledge', contact)
      .do('2026-04-10T01:00:00Z', committee, 'reassign', to('transport'))
      .do('2026-04-11T01:00:00Z', committee, 'reassign', to('education'))
      .do('2026-04-13T01:00:00Z', clerk('education'), 'acknowledge', contact);
    assert.deepEqual(
      codes(story.refuse('2026-05-01T01:00:00Z', clerk('education'), 'requestExtension', asks)),
      ['EXTENSION_TOO_LONG'],
    );
  });
});
