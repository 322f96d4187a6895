import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national, shangzhou } from '@cppcc-kit/profiles';
import { checkProcess, type Story } from '../checks.js';
import { formatReceipt } from '../clocks.js';
import { listProfileIssues } from '../profile/profile.js';
import { committee, m1, preReview } from '../testing/people.js';
import { withRule } from '../testing/profiles.js';
import { proposalForm } from '../testing/proposal-papers.js';
import { inLastStage, registered } from '../testing/proposal-steps.js';
import { asked, codes } from '../testing/stories.js';
import { proposalProcess } from './process.js';

/** 退回修改: how long it is the proposer's, and what becomes of it when he never answers. */

const reason = { reason: '请补充数据。' };
const declined = { code: 'other', reason: '逾期没有修改重提。' };
const returned = (profile = national): Story =>
  inLastStage(profile).do('2026-01-16T01:00:00Z', committee, 'returnForRevision', reason);
const termOf = (story: Story) =>
  story.deadlines('2026-01-20T01:00:00Z').find(({ kind }) => kind === 'revision');

describe('a proposal that was returned', () => {
  it('is the proposer’s to mend for a term that he is told, with its basis', () => {
    const story = returned();
    assert.deepEqual(asked(story, m1), ['revision']);
    assert.equal(proposalProcess.definition.tasks['revision']!.clock, 'revision');
    const { label, level, receipt } = termOf(story)!;
    assert.deepEqual([label, level, receipt.due], ['修改期限', 'normal', '2026-02-06']);
    assert.match(formatReceipt(receipt).join(), /期限15个工作日.*系统默认期限/u);
    const early = registered(shangzhou).do('2026-01-13T01:00:00Z', preReview, 'returnForRevision', reason);
    assert.equal(termOf(early)?.receipt.due, '2026-02-03');
  });

  it('is not declined before that, and then need not wait for ever', () => {
    const story = returned();
    for (const at of ['2026-01-16T01:01:00Z', '2026-02-06T10:00:00Z'])
      assert.deepEqual(codes(story.refuse(at, committee, 'decline', declined)), ['REVISION_NOT_DUE'], at);
    story.do('2026-02-07T01:00:00Z', committee, 'decline', declined);
    assert.equal(story.snapshot.state, 'notFiled');
    assert.equal(termOf(story)?.level, 'stopped');
    assert.deepEqual(asked(story, m1), []);
  });

  it('is out of time no more once it is submitted again or given up', () => {
    const again = returned()
      .do('2026-01-19T01:00:00Z', m1, 'revise', proposalForm({ suggestions: ['错峰放学，增设护学岗。'] }))
      .do('2026-01-19T02:00:00Z', m1, 'submit');
    assert.equal(termOf(again)?.level, 'stopped');
    assert.equal(termOf(returned().do('2026-01-19T01:00:00Z', m1, 'withdraw', reason))?.level, 'stopped');
    const asking = returned()
      .do('2026-01-19T01:00:00Z', m1, 'revise', proposalForm())
      .do('2026-01-19T02:00:00Z', m1, 'submit')
      .do('2026-01-19T03:00:00Z', committee, 'receive')
      .do('2026-01-19T04:00:00Z', committee, 'returnForRevision', reason);
    assert.deepEqual(
      asking.deadlines('2026-01-20T01:00:00Z').map(({ kind, level, receipt }) => [kind, level, receipt.due]),
      [
        ['revision', 'stopped', '2026-02-06'],
        ['revision', 'normal', '2026-02-09'],
      ],
    );
  });

  it('has no term where a place gives none: there the committee sees to it', () => {
    const open = withRule(national, 'proposal.clocks.revision', null);
    assert.deepEqual(listProfileIssues(open, [proposalProcess]), []);
    assert.deepEqual(checkProcess(proposalProcess, open), []);
    const story = returned(open);
    assert.equal(termOf(story), undefined);
    assert.deepEqual(story.snapshot.clocks, []);
    story.do('2026-01-16T02:00:00Z', committee, 'decline', declined);
  });

  it('leaves no other clock without a rule', () => {
    const clocks = { ...national.proposal.clocks, reply: null };
    const broken = { ...national, proposal: { ...national.proposal, clocks } };
    assert.ok(listProfileIssues(broken).some(({ path }) => path === 'proposal.clocks.reply'));
  });
});
