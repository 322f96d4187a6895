import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import type { Actor } from '../engine/snapshot.js';
import {
  chair,
  colleague,
  committee,
  contact,
  education,
  government,
  otherChair,
  party,
  person,
} from '../testing/people.js';
import { withRule } from '../testing/profiles.js';
import { checks, filing, proposalForm, sole } from '../testing/proposal-papers.js';
import { answer, filed, inLastStage, tellProposal } from '../testing/proposal-steps.js';
import { codes } from '../testing/stories.js';

/** Steps around the decision: whoever wrote a proposal, or moved how it is handled, takes none of them by himself. */

const ofCommittee = proposalForm({
  proposerType: 'collective',
  collective: { kind: 'specialCommittee', name: '提案委员会', contact: '工作人员', signer: '主任' },
});
/** Written by one clerk of the committee, and by another brought to the unit's answer. */
function answered(): Story {
  const story = inLastStage(national, ofCommittee, committee, colleague)
    .do('2026-01-15T01:00:00Z', colleague, 'file', filing())
    .do('2026-02-02T01:00:00Z', colleague, 'assign', sole)
    .do('2026-02-03T01:00:00Z', education, 'acknowledge', contact);
  return answer(story, '2026-03-02T01:00:00Z');
}

describe('whoever wrote a proposal', () => {
  it('does not put his own silence down, nor remind himself first', () => {
    const remind = { text: '请登录评价。' };
    for (const other of [colleague, chair]) {
      const story = answered();
      assert.deepEqual(codes(story.refuse('2026-04-20T01:00:00Z', committee, 'remindRating', remind)), [
        'OWN_PROPOSAL',
      ]);
      story.do('2026-04-20T01:00:00Z', other, 'remindRating', remind);
      assert.deepEqual(
        codes(story.refuse('2026-05-20T01:00:00Z', committee, 'recordSilence', { note: '' })),
        ['OWN_PROPOSAL'],
      );
      story.do('2026-05-20T01:00:00Z', other, 'recordSilence', { note: '' });
      assert.equal(story.snapshot.state, 'rated');
    }
  });

  it('says neither who leads it, nor that it is no longer public, nor that it is over', () => {
    const story = answered().do('2026-03-04T01:00:00Z', colleague, 'publish', { reply: true });
    story.do('2026-03-05T01:00:00Z', committee, 'rate', { overall: 'satisfied' });
    const own = (at: string, type: string, data = {}) =>
      assert.deepEqual(codes(story.refuse(at, committee, type, data)), ['OWN_PROPOSAL'], type);
    own('2026-03-06T01:00:00Z', 'nameLeaders', { sponsor: '主席' });
    own('2026-03-06T01:00:00Z', 'unpublish', { reason: '需要核对。' });
    story.do('2026-03-06T01:00:00Z', chair, 'close', { note: '' });
    own('2026-03-07T01:00:00Z', 'archive');
    story.do('2026-03-07T01:00:00Z', chair, 'archive');
    own('2026-03-08T01:00:00Z', 'unpublish', { reason: '需要核对。' });
    story.do('2026-03-08T01:00:00Z', colleague, 'unpublish', { reason: '需要核对。' });
  });
});

describe('whoever moved how a proposal is assigned', () => {
  const both = withRule(national, 'proposal.assigners', ['proposalCommittee', 'partyOffice']);
  const author = (actor: Actor): Actor => ({ ...actor, roles: [...actor.roles, 'member'] });
  /** The people of both offices signed it, so the Chairpersons' Meeting stands in for both. */
  function moved(): Story {
    const [first, second] = [author(committee), author(party)];
    const form = proposalForm({
      proposer: { name: first.name, phone: '13800000001' },
      proposerType: 'joint',
      invitees: [{ id: second.id, name: second.name }],
    });
    return inLastStageOf(form, first, second)
      .do('2026-01-15T01:00:00Z', chair, 'file', filing())
      .do('2026-02-02T01:00:00Z', chair, 'assign', sole);
  }
  function inLastStageOf(form: ReturnType<typeof proposalForm>, first: Actor, second: Actor): Story {
    const story = tellProposal(both)
      .do('2026-01-10T02:00:00Z', first, 'draft', form)
      .do('2026-01-10T03:00:00Z', second, 'acceptCoSign')
      .do('2026-01-10T04:00:00Z', first, 'submit')
      .do('2026-01-12T01:00:00Z', colleague, 'receive');
    for (const day of ['13', '14']) story.do(`2026-01-${day}T01:00:00Z`, chair, 'review', checks);
    return story;
  }

  it('does not agree to it for the others, nor take it back in their name', () => {
    const story = moved();
    for (const [type, data] of [
      ['approveAssignment', { note: '' }],
      ['rejectAssignment', { reason: '再议。' }],
    ] as const)
      assert.deepEqual(codes(story.refuse('2026-02-02T02:00:00Z', chair, type, data)), ['OWN_MOTION'], type);
    story.do('2026-02-02T02:00:00Z', otherChair, 'approveAssignment', { note: '' });
    assert.equal(story.snapshot.state, 'assigned');
  });

  it('nor to another unit in the place of the one that has it', () => {
    const story = moved().do('2026-02-02T02:00:00Z', otherChair, 'approveAssignment', { note: '' });
    const change = { mode: 'sole', lead: ['transport'], reason: '职责已经划转。' };
    story.do('2026-02-03T01:00:00Z', chair, 'reassign', change);
    assert.deepEqual(codes(story.refuse('2026-02-03T02:00:00Z', chair, 'approveAssignment', { note: '' })), [
      'OWN_MOTION',
    ]);
    // Whoever moved the first time agrees to what another moves now.
    story
      .do('2026-02-03T02:00:00Z', otherChair, 'rejectAssignment', { reason: '再议。' })
      .do('2026-02-03T03:00:00Z', otherChair, 'reassign', change)
      .do('2026-02-03T04:00:00Z', chair, 'approveAssignment', { note: '' });
    assert.equal(story.snapshot.seats['leadUnit']?.join(), 'transport');
  });

  it('and whoever reviewed it turns no assignment down where the profile wants other people', () => {
    const profile = withRule(both, 'proposal.differentPeople', [['finalReview', 'assignment']]);
    const clerk: Actor = { ...committee, roles: ['proposalCommittee', 'partyOffice'] };
    const story = inLastStage(profile)
      .do('2026-01-15T01:00:00Z', clerk, 'file', filing())
      .do('2026-02-02T01:00:00Z', colleague, 'assign', sole);
    assert.deepEqual(
      codes(story.refuse('2026-02-02T02:00:00Z', clerk, 'rejectAssignment', { reason: '再议。' })),
      ['SAME_PERSON'],
    );
    story.do('2026-02-02T02:00:00Z', party, 'approveAssignment', { note: '' });
  });
});

describe('more time', () => {
  const office = { ...government, unit: 'government-office' };
  const asks = { reason: '情况复杂。', amount: 1 };
  const granted = { unit: 'government-office', amount: 1 };
  const asking = (author: Actor): Story => {
    const story = inLastStage(
      national,
      proposalForm({ proposer: { name: author.name, phone: '13800000001' } }),
      author,
    );
    return story
      .do('2026-01-15T01:00:00Z', committee, 'file', filing())
      .do('2026-02-02T01:00:00Z', committee, 'assign', { mode: 'sole', lead: ['government-office'] })
      .do('2026-02-03T01:00:00Z', office, 'acknowledge', contact)
      .do('2026-03-02T01:00:00Z', office, 'requestExtension', asks);
  };

  it('is decided by the substitute where one office asks for it and the other wrote the proposal', () => {
    const author = person(party.id, 'member', 'partyOffice');
    const story = asking(author);
    const [own] = story.refuse('2026-03-03T01:00:00Z', author, 'approveExtension', granted);
    assert.match(own!.message, /由党委办公室、政府办公室、主席会议的其他人员办理/u);
    assert.deepEqual(codes(story.refuse('2026-03-03T01:00:00Z', office, 'approveExtension', granted)), [
      'OWN_EXTENSION',
    ]);
    story.do('2026-03-03T01:00:00Z', chair, 'approveExtension', granted);
    assert.equal(
      story.snapshot.tasks.some(({ kind, settled }) => kind === 'extensionDecision' && !settled),
      false,
    );
  });

  it('is asked of nobody else where both offices have their people', () => {
    const story = filed()
      .do('2026-02-02T01:00:00Z', committee, 'assign', sole)
      .do('2026-02-03T01:00:00Z', education, 'acknowledge', contact)
      .do('2026-03-02T01:00:00Z', education, 'requestExtension', asks);
    assert.deepEqual(
      story.snapshot.tasks.flatMap(({ kind, assignee }) => (kind === 'extensionDecision' ? [assignee] : [])),
      ['role:partyOffice', 'role:governmentOffice'],
    );
    assert.deepEqual(
      codes(
        story.refuse('2026-03-03T01:00:00Z', chair, 'approveExtension', { unit: 'education', amount: 1 }),
      ),
      ['NOT_ALLOWED'],
    );
  });
});
