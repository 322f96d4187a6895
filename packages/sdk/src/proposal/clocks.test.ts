import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { luzhou, national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import { formatReceipt, type ClockRule } from '../clocks.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { contact, economy, government, league, m1, person, staff } from '../testing/people.js';
import { withProposal } from '../testing/profiles.js';
import { checks, filing, objection, proposalForm } from '../testing/proposal-papers.js';
import { releaseReply, sendReply, tellProposal } from '../testing/proposal-steps.js';
import { codes } from '../testing/stories.js';

const committee = person('c1', 'proposalCommittee', 'partyOffice', 'governmentOffice');
const clerk = staff('unit-a', 'unitClerk');
const coClerk = staff('unit-b', 'unitClerk');
const form = proposalForm();

const session = '2026-01-10T02:00:00Z';
const sole: JsonObject = { mode: 'sole', lead: ['unit-a'] };
interface Author {
  readonly actor: Actor;
  readonly data: JsonObject;
}

/** Assigned on 2 March 2026, a Monday; the receipt period ends on the 5th. */
function assigned(
  profile: Profile,
  submittedAt = session,
  to: JsonObject = sole,
  { actor, data }: Author = { actor: m1, data: form },
) {
  const story = tellProposal(profile);
  story.do(submittedAt, actor, 'draft', data).do(submittedAt, actor, 'submit');
  story.do('2026-02-05T02:00:00Z', committee, 'receive', {});
  for (let stage = 1; stage < profile.proposal.reviewStages.length; stage++)
    story.do('2026-02-06T02:00:00Z', committee, 'review', checks);
  story.do('2026-02-09T02:00:00Z', committee, 'file', filing());
  return story.do('2026-03-02T02:00:00Z', committee, 'assign', to);
}
const received = (story: Story, at = '2026-03-04T02:00:00Z'): Story =>
  story.do(at, clerk, 'acknowledge', contact);
const acknowledged = (profile: Profile, at: string, submittedAt?: string): Story =>
  received(assigned(profile, submittedAt), at);
const deadline = (story: Story, kind: string, subject?: string) => {
  const found = story
    .deadlines('2026-03-20T02:00:00Z')
    .find((each) => each.kind === kind && (subject === undefined || each.subject === subject));
  assert.ok(found?.receipt.ok && found.receipt.state !== 'paused', kind);
  return found.receipt;
};
/** The clocks of 四川 in a process without its other rules. */
const sichuan: Profile = {
  ...luzhou,
  proposal: {
    ...national.proposal,
    clocks: luzhou.proposal.clocks,
    replyLimit: luzhou.proposal.replyLimit,
  },
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
    const ofParty = proposalForm({
      proposerType: 'collective',
      collective: { kind: 'party', name: league.name, contact: '联络员', signer: '主委' },
    });
    const bodies = proposalForm({
      proposerType: 'collective',
      collective: { kind: 'specialCommittee', name: economy.name, contact: '联络员', signer: '主任' },
    });
    const dueOf = (by: Author) => deadline(received(assigned(profile, session, sole, by)), 'reply').due;
    // The 10th of May 2026 is a Sunday.
    assert.equal(dueOf({ actor: league, data: ofParty }), '2026-05-11');
    assert.equal(dueOf({ actor: economy, data: bodies }), '2026-06-30');
    assert.equal(dueOf({ actor: m1, data: form }), '2026-06-30');
    for (const by of [
      { actor: league, data: ofParty },
      { actor: m1, data: form },
    ])
      assert.equal(
        deadline(received(assigned(profile, '2026-02-03T02:00:00Z', sole, by)), 'reply').due,
        '2026-06-04',
      );
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

  /** Dissatisfied, and on 16 March handled again; in the first round so many more months were granted. */
  function rehandled(profile = national, granted = 0, receivedOn = '03'): Story {
    const story = received(assigned(profile), `2026-03-${receivedOn}T02:00:00Z`);
    if (granted > 0)
      story
        .do('2026-03-04T02:00:00Z', clerk, 'requestExtension', ask(granted))
        .do('2026-03-05T02:00:00Z', government, 'approveExtension', grant(granted));
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

  for (const [name, profile, granted, left] of [
    ['3 months and 2 more leave 1 of 6', national, 2, 1],
    ['5 months leave 1 of 6, however long the new term is', sichuan, 0, 1],
    ['5 months and 1 more leave none of 6', sichuan, 1, 0],
  ] as const)
    it(`does not start the limit of the reply anew: ${name}`, () => {
      const story = rehandled(profile, granted);
      const more = (amount: number, on = '17') =>
        codes(story.refuse(`2026-03-${on}T02:00:00Z`, clerk, 'requestExtension', ask(amount)));
      assert.deepEqual(more(left + 1), ['EXTENSION_TOO_LONG']);
      if (left === 0) return;
      const before = deadline(story, 'rehandle').due;
      story
        .do('2026-03-17T02:00:00Z', clerk, 'requestExtension', ask(left))
        .do('2026-03-18T02:00:00Z', government, 'approveExtension', grant(left));
      assert.notEqual(deadline(story, 'rehandle').due, before);
      assert.deepEqual(more(1, '19'), ['EXTENSION_TOO_LONG']);
    });

  it('runs from the day it is ordered for who has long received, however late he once did', () => {
    for (const clocksFrom of ['receipt', 'assignment'] as const) {
      const { due, late } = deadline(rehandled(withProposal({ clocksFrom }), 0, '09'), 'rehandle');
      assert.deepEqual([due, late], ['2026-04-16', undefined], clocksFrom);
    }
  });

  it('gains no days for a unit that takes over and acknowledges late', () => {
    const story = rehandled().do('2026-03-17T02:00:00Z', committee, 'reassign', others);
    story.do('2026-04-17T02:00:00Z', taker, 'acknowledge', contact);
    const { from, due, late } = deadline(story, 'rehandle', 'unit-c');
    assert.deepEqual([from, due], ['2026-03-20', '2026-04-20']);
    assert.deepEqual(late, { on: '2026-04-17', label: '签收期限' });
    assert.deepEqual(codes(story.refuse('2026-04-21T02:00:00Z', taker, 'requestExtension', ask(1))), [
      'EXTENSION_LATE',
    ]);
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
