import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { luzhou, national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import { formatReceipt, type ClockRule } from '../clocks.js';
import type { JsonObject } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { contact, government, m1, person, staff } from '../testing/people.js';
import { withProposal } from '../testing/profiles.js';
import { checks, filing, objection, proposalForm } from '../testing/proposal-papers.js';
import { releaseReply, sendReply, tellProposal } from '../testing/proposal-steps.js';
import { codes } from '../testing/stories.js';
import { getProposalClockRule } from './clock-rules.js';
import { extensionGuards } from './guards/extension.js';

const committee = person('c1', 'proposalCommittee', 'partyOffice', 'governmentOffice');
const clerk = staff('unit-a', 'unitClerk');
const coClerk = staff('unit-b', 'unitClerk');
const form = proposalForm();

const session = '2026-01-10T02:00:00Z';

/** Assigned on 2 March 2026, a Monday; the receipt period ends on the 5th. */
function assigned(
  profile: Profile,
  submittedAt = session,
  to: JsonObject = { mode: 'sole', lead: ['unit-a'] },
) {
  const story = tellProposal(profile);
  story.do(submittedAt, m1, 'draft', form).do(submittedAt, m1, 'submit');
  story.do('2026-02-05T02:00:00Z', committee, 'receive', {});
  for (let stage = 1; stage < profile.proposal.reviewStages.length; stage++)
    story.do('2026-02-06T02:00:00Z', committee, 'review', checks);
  story.do('2026-02-09T02:00:00Z', committee, 'file', filing());
  return story.do('2026-03-02T02:00:00Z', committee, 'assign', to);
}
const acknowledged = (profile: Profile, at: string, submittedAt?: string): Story =>
  assigned(profile, submittedAt).do(at, clerk, 'acknowledge', contact);
const deadline = (story: Story, kind: string, subject?: string) => {
  const found = story
    .deadlines('2026-03-20T02:00:00Z')
    .find((each) => each.kind === kind && (subject === undefined || each.subject === subject));
  assert.ok(found?.receipt.ok && found.receipt.state !== 'paused', kind);
  return found.receipt;
};
const ask = (amount: number) => ({ amount, reason: '涉及规划调整。' });
const grant = (amount: number) => ({ unit: 'unit-a', amount });

describe('the reply clock', () => {
  it('runs from the receipt, and who acknowledges late gains no days', () => {
    assert.equal(deadline(acknowledged(national, '2026-03-04T02:00:00Z'), 'reply').due, '2026-06-04');
    const receipt = deadline(acknowledged(national, '2026-03-18T02:00:00Z'), 'reply');
    assert.equal(receipt.due, '2026-06-05');
    assert.deepEqual(receipt.late, { on: '2026-03-18', label: '签收期限' });
    assert.equal(
      formatReceipt(receipt)[1],
      '签收期限至2026年3月5日届满，实际于2026年3月18日办理，自届满之日起算，不因迟办延后。',
    );
  });

  it('is judged by the rules as it is shown, so late receipt is no time for more', () => {
    const late = acknowledged(national, '2026-03-18T02:00:00Z');
    late.do('2026-06-05T02:00:00Z', clerk, 'requestExtension', ask(1));
    const [refusal] = acknowledged(national, '2026-03-18T02:00:00Z').refuse(
      '2026-06-08T02:00:00Z',
      clerk,
      'requestExtension',
      ask(1),
    );
    assert.equal(refusal?.code, 'EXTENSION_LATE');
  });

  it('runs from the assignment where the place has it so, acknowledged or not', () => {
    const profile = withProposal({ clocksFrom: 'assignment' });
    const to = { mode: 'leadAndCo', lead: ['unit-a'], co: ['unit-b'] };
    const story = assigned(profile, session, to);
    assert.equal(deadline(story, 'reply', 'unit-a').due, '2026-06-02');
    assert.equal(deadline(story, 'coOpinion', 'unit-b').due, '2026-04-02');
    assert.equal(story.deadlines('2026-03-03T02:00:00Z').filter(({ kind }) => kind === 'reply').length, 1);
    story.do('2026-03-10T02:00:00Z', clerk, 'acknowledge', contact);
    story.do('2026-03-10T02:00:00Z', coClerk, 'acknowledge', contact);
    assert.equal(deadline(story, 'reply', 'unit-a').due, '2026-06-02');
    assert.equal(story.snapshot.clocks.filter(({ kind }) => kind === 'reply').length, 1);
  });

  it('follows timing and kind of proposer: parties by 10 May, others by 30 June, recess by months', () => {
    const basis = 'domain §2.1 [S25]';
    const profile = withProposal({
      clocks: {
        ...national.proposal.clocks,
        reply: [
          {
            when: { timing: 'session', kinds: ['party'] },
            rule: { date: '05-10', rollForward: true, basis },
          },
          { when: { timing: 'session' }, rule: { date: '06-30', basis } },
          { rule: { amount: 3, unit: 'months', rollForward: true, basis } },
        ],
      },
    });
    const { snapshot } = assigned(profile);
    const party = {
      ...snapshot,
      data: {
        ...snapshot.data,
        form: { ...form, proposerType: 'collective', collective: { kind: 'party' } },
      },
    };
    assert.deepEqual(getProposalClockRule('reply', party, profile), {
      date: '05-10',
      year: 2026,
      rollForward: true,
      basis,
    });
    assert.equal(deadline(acknowledged(profile, '2026-03-04T02:00:00Z'), 'reply').due, '2026-06-30');
    const recess = acknowledged(profile, '2026-03-04T02:00:00Z', '2026-02-03T02:00:00Z');
    assert.equal(deadline(recess, 'reply').due, '2026-06-04');
  });
});

describe('the hand-over', () => {
  it('is due thirty days after the closing of submissions, in recess after filing', () => {
    const story = assigned(national);
    assert.equal(deadline(story, 'handOver').due, '2026-03-02');
    assert.equal(deadline(story, 'handOver').from, '2026-01-31');
    assert.equal(deadline(story, 'handOver').state, 'stopped');
    assert.equal(deadline(assigned(national, '2026-02-03T02:00:00Z'), 'handOver').due, '2026-03-11');
  });
});

describe('an extension', () => {
  const asked = (profile: Profile, amount: number) =>
    acknowledged(profile, '2026-03-04T02:00:00Z').do(
      '2026-04-01T02:00:00Z',
      clerk,
      'requestExtension',
      ask(amount),
    );

  it('is not longer than what was asked', () => {
    const story = asked(national, 1);
    const refusals = story.refuse('2026-04-02T02:00:00Z', government, 'approveExtension', grant(2));
    assert.deepEqual(codes(refusals), ['MORE_THAN_ASKED']);
    assert.equal(refusals[0]!.message, '承办单位申请延长1个月，批准的时间不能比申请的长。');
    story.do('2026-04-02T02:00:00Z', government, 'approveExtension', grant(1));
    assert.equal(deadline(story, 'reply').due, '2026-07-06');
  });

  it('stays under the limit together with the base period: 5 + 3 is more than 6', () => {
    const { clocks, replyLimit } = luzhou.proposal;
    const sichuan: Profile = { ...luzhou, proposal: { ...national.proposal, clocks, replyLimit } };
    const story = acknowledged(sichuan, '2026-03-04T02:00:00Z');
    const refusals = story.refuse('2026-04-01T02:00:00Z', clerk, 'requestExtension', ask(3));
    assert.deepEqual(codes(refusals), ['EXTENSION_TOO_LONG']);
    assert.equal(refusals[0]!.message, '答复期限连同延期最长为6个月，最多还可延长1个月。');
    story.do('2026-04-01T02:00:00Z', clerk, 'requestExtension', ask(1));
    story.do('2026-04-02T02:00:00Z', government, 'approveExtension', grant(1));
    assert.deepEqual(codes(story.refuse('2026-04-03T02:00:00Z', clerk, 'requestExtension', ask(1))), [
      'EXTENSION_TOO_LONG',
    ]);
    const recess = acknowledged(sichuan, '2026-03-04T02:00:00Z', '2026-02-03T02:00:00Z');
    recess.do('2026-04-01T02:00:00Z', clerk, 'requestExtension', ask(3));
  });

  it('granted in one round counts in the next: re-handling does not start the limit anew', () => {
    const story = asked(national, 2).do('2026-04-02T02:00:00Z', government, 'approveExtension', grant(2));
    const { snapshot } = story;
    const again = {
      ...snapshot,
      state: 'rehandling',
      clocks: [
        ...snapshot.clocks.map((clock) => ({ ...clock, stopped: '2026-08-01' })),
        { kind: 'rehandle', seq: 20, from: '2026-08-20', pauses: [], extensions: [] },
      ],
    };
    const judge = (amount: number) =>
      extensionGuards['extensionLeft']!(
        again,
        { type: 'requestExtension', actor: clerk, data: ask(amount) },
        story.context('2026-08-21T02:00:00Z'),
      );
    assert.equal(judge(1), undefined);
    assert.equal(judge(2)?.message, '答复期限连同延期最长为6个月，最多还可延长1个月。');
  });

  it('is decided where no calendar could change it, though next year’s is missing', () => {
    const basis = 'X';
    // 200 working days from the 4th of March end in late December; what is added ends in a year that is not known.
    const limited = (replyLimit: ClockRule) =>
      acknowledged(
        withProposal({
          replyLimit,
          clocks: { ...national.proposal.clocks, reply: { amount: 200, unit: 'workingDays', basis } },
        }),
        '2026-03-04T02:00:00Z',
      );
    const at = '2026-11-30T02:00:00Z';
    const [refusal] = limited({ date: '12-31', basis }).refuse(at, clerk, 'requestExtension', ask(20));
    assert.deepEqual(
      [refusal?.code, refusal?.message],
      ['EXTENSION_TOO_LONG', '答复期限连同延期最长为12月31日，请缩短延期的时间。'],
    );
    limited({ amount: 18, unit: 'months', basis }).do(at, clerk, 'requestExtension', ask(20));
    const [open] = limited({ amount: 315, unit: 'days', basis }).refuse(
      at,
      clerk,
      'requestExtension',
      ask(9),
    );
    assert.equal(open?.code, 'CALENDAR_MISSING');
  });

  it('is counted in the unit of its clock, and up to a date where the limit is one', () => {
    const basis = 'X';
    const profile = withProposal({
      replyLimit: { date: '07-31', basis },
      clocks: { ...national.proposal.clocks, reply: { amount: 60, unit: 'workingDays', basis } },
    });
    const story = asked(profile, 10);
    const before = deadline(story, 'reply').due;
    story.do('2026-04-02T02:00:00Z', government, 'approveExtension', grant(10));
    assert.deepEqual([before, deadline(story, 'reply').due], ['2026-06-01', '2026-06-15']);
    assert.deepEqual(codes(story.refuse('2026-04-03T02:00:00Z', clerk, 'requestExtension', ask(40))), [
      'EXTENSION_TOO_LONG',
    ]);
  });
});

describe('handling again', () => {
  const running = ({ snapshot }: Story) =>
    snapshot.clocks
      .filter(({ stopped }) => stopped === undefined)
      .map(({ kind, subject }) => (subject === undefined ? kind : `${kind} ${subject}`))
      .sort();

  /** Dissatisfied, and on 16 March handled again. */
  function rehandled(profile = national): Story {
    const story = assigned(profile).do('2026-03-03T02:00:00Z', clerk, 'acknowledge', contact);
    sendReply(story, '2026-03-10T02:00:00Z', clerk);
    return releaseReply(story, '2026-03-11T02:00:00Z', 'unit-a')
      .do('2026-03-12T02:00:00Z', m1, 'rate', { overall: 'dissatisfied', reason: '没有落实。' })
      .do('2026-03-16T02:00:00Z', committee, 'rehandle', { reason: '提案者不满意。' });
  }

  it('stops the term for publishing, which nobody can keep meanwhile, and starts it with the next letter', () => {
    const story = rehandled();
    assert.deepEqual(running(story), ['rehandle unit-a']);
    sendReply(story, '2026-03-20T02:00:00Z', clerk);
    releaseReply(story, '2026-03-23T02:00:00Z', 'unit-a');
    assert.deepEqual(running(story), ['feedback', 'publish']);
  });

  const others = { mode: 'leadAndCo', lead: ['unit-c'], co: ['unit-b'], reason: '职责已经划转。' };
  const taker = staff('unit-c', 'unitClerk');

  it('gives a unit that takes over one term for its answer, from the assignment where that counts', () => {
    const story = rehandled(withProposal({ clocksFrom: 'assignment' })).do(
      '2026-03-17T02:00:00Z',
      committee,
      'reassign',
      others,
    );
    const own = ['coOpinion unit-b', 'rehandle unit-c'];
    assert.deepEqual(
      running(story).filter((each) => !/receipt|objection/.test(each)),
      own,
    );
    story.do('2026-03-18T02:00:00Z', taker, 'acknowledge', contact);
    assert.deepEqual(
      running(story).filter((each) => each.endsWith('unit-c')),
      ['rehandle unit-c'],
    );
    assert.equal(deadline(story, 'rehandle', 'unit-c').from, '2026-03-17');
  });

  it('counts from the receipt elsewhere', () => {
    const story = rehandled().do('2026-03-17T02:00:00Z', committee, 'reassign', others);
    assert.deepEqual(
      running(story).filter((each) => !/receipt|objection/.test(each)),
      [],
    );
    story.do('2026-03-18T02:00:00Z', taker, 'acknowledge', contact);
    assert.equal(deadline(story, 'rehandle', 'unit-c').from, '2026-03-18');
  });

  it('lets the term stand still for the unit that objects, and for no other', () => {
    const story = rehandled(withProposal({ clocksFrom: 'assignment' })).do(
      '2026-03-17T02:00:00Z',
      committee,
      'reassign',
      others,
    );
    const paused = () =>
      story.snapshot.clocks
        .filter(({ pauses }) => pauses.some(({ to }) => to === undefined))
        .map(({ kind, subject }) => `${kind} ${subject ?? ''}`)
        .sort();
    story.do('2026-03-18T02:00:00Z', coClerk, 'object', objection);
    assert.deepEqual(paused(), ['coOpinion unit-b', 'objection unit-b', 'receipt unit-b']);
    story.do('2026-03-18T03:00:00Z', taker, 'object', objection);
    assert.ok(paused().includes('rehandle unit-c'));
    story.do('2026-03-20T02:00:00Z', committee, 'rejectObjection', { unit: 'unit-c', reason: '属于职责。' });
    assert.equal(paused().includes('rehandle unit-c'), false);
  });
});
