import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { luzhou, national, shangzhou } from '@cppcc-kit/profiles';
import { chinaCalendar, toIsoDate } from '../calendar.js';
import { getAvailableEvents } from '../engine/available.js';
import { getDeadlines } from '../engine/deadlines.js';
import { replay } from '../engine/replay.js';
import type { Actor, CaseEvent, JsonObject, Snapshot } from '../engine/snapshot.js';
import { openCase, transition, type TransitionResult } from '../engine/transition.js';
import { canSee, isToldOf, redactEvent, redactSnapshot } from '../engine/visibility.js';
import type { Profile } from '../profile/types.js';
import {
  chair,
  colleague,
  committee,
  contact,
  education,
  educationHead,
  government,
  headOf,
  inspection,
  m1,
  m2,
  m3,
  party,
  preReview,
  transport,
  visitor,
  type Staff,
} from '../testing/people.js';
import {
  checks,
  filing,
  proposalForm,
  replyLetter,
  research,
  separate,
  sole,
  withCo,
} from '../testing/proposal-papers.js';
import { getObstacles } from '../testing/stories.js';
import { proposalProcess } from './process.js';

const form = (more: JsonObject = {}): JsonObject =>
  proposalForm({
    proposer: { name: '委员一', phone: '13800000001', address: '安澜县城关镇一号' },
    analysis: '道路窄、车位少、护学力量不足。',
    suggestions: ['错峰放学。', '增设护学岗。'],
    ...more,
  });
const reply = (mark: string, done: boolean): JsonObject =>
  replyLetter({
    mark,
    suggestions: [
      { adopted: true, done, text: '已采纳' },
      { adopted: true, done: true, text: '已增设' },
    ],
  });

/** A case driven by hand: every step at its own time, every answer checked against a replay of the log. */
class Story {
  snapshot!: Snapshot;
  readonly log: CaseEvent[] = [];
  private numbers = 0;
  private readonly profile: Profile;
  constructor(profile: Profile) {
    this.profile = profile;
  }
  context(now: string) {
    return { profile: this.profile, calendar: chinaCalendar, now };
  }
  try(now: string, actor: Actor, type: string, data: JsonObject = {}, onBehalfOf?: Actor): TransitionResult {
    const input = {
      type,
      actor,
      data,
      number: ++this.numbers,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf: { id: onBehalfOf.id, name: onBehalfOf.name } }),
    };
    return this.log.length === 0
      ? openCase(proposalProcess, 'case-1', input, this.context(now))
      : transition(proposalProcess, this.snapshot, input, this.context(now));
  }
  do(
    now: string,
    actor: Actor,
    type: string,
    data: JsonObject = {},
    state?: string,
    onBehalfOf?: Actor,
  ): this {
    const result = this.try(now, actor, type, data, onBehalfOf);
    assert.ok(result.ok, result.ok ? '' : `${type}: ${JSON.stringify(result.refusals)}`);
    this.snapshot = result.snapshot;
    this.log.push(result.event);
    assert.deepEqual(replay(proposalProcess, 'case-1', this.log, this.profile), {
      snapshot: this.snapshot,
      misfits: [],
    });
    if (state !== undefined) assert.equal(this.snapshot.state, state);
    return this;
  }
  refused(now: string, actor: Actor, type: string, data: JsonObject, ...codes: string[]): this {
    const result = this.try(now, actor, type, data);
    assert.equal(result.ok, false, `${type} should be refused`);
    assert.deepEqual(
      result.refusals.map((each) => each.code),
      codes,
      JSON.stringify(result.refusals),
    );
    for (const { message } of result.refusals) assert.match(message, /[\u4e00-\u9fff]/u);
    return this;
  }
  due(now: string, kind: string): string | undefined {
    const deadline = getDeadlines(proposalProcess, this.snapshot, this.context(now))
      .filter((each) => each.kind === kind)
      .pop();
    return deadline?.receipt.ok ? deadline.receipt.due : undefined;
  }
}

/** From the first line to 已交办. */
function assigned(profile: Profile, more: JsonObject = {}): Story {
  const story = new Story(profile)
    .do('2026-01-10T02:00:00Z', m1, 'draft', form(more))
    .do('2026-01-10T03:00:00Z', m1, 'submit', {}, 'submitted');
  story.do('2026-01-12T01:00:00Z', committee, 'receive', {});
  if (profile.proposal.preReview)
    story.do('2026-01-12T02:00:00Z', preReview, 'review', checks, 'underReview');
  const joint = profile.proposal.reviewStages[1]?.roles.includes('chairpersonsMeeting') ? chair : government;
  story
    .do('2026-01-13T01:00:00Z', committee, 'review', checks)
    .do('2026-01-14T01:00:00Z', profile === national ? committee : joint, 'review', checks);
  const category = profile.proposal.categories[0]?.id ?? '';
  story.do('2026-01-15T01:00:00Z', colleague, 'file', { ...checks, category, tier: 'ordinary' }, 'filed');
  story.do('2026-02-02T01:00:00Z', committee, 'assign', withCo);
  for (const office of [party, government])
    if (profile.proposal.assigners.length > 1)
      story.do('2026-02-03T01:00:00Z', office, 'approveAssignment', { note: '' });
  assert.equal(story.snapshot.state, 'assigned');
  return story;
}

/** From 已交办 to 已答复. */
function replied(story: Story, mark = 'A', done = true): Story {
  story
    .do('2026-02-04T01:00:00Z', education, 'acknowledge', contact, 'handling')
    .do('2026-02-05T01:00:00Z', transport, 'acknowledge', contact, 'handling');
  story.do('2026-03-05T01:00:00Z', transport, 'giveOpinion', { text: '同意。' });
  return answer(story, '2026-03-10T01:00:00Z', mark, done);
}

function answer(story: Story, now: string, mark: string, done: boolean): Story {
  story.do(now, education, 'draftReply', reply(mark, done));
  const version = story.snapshot.seq;
  story.refused(now, education, 'submitReply', {}, 'COUNTERSIGN_PENDING', 'NOT_SIGNED');
  return story
    .do(now, transport, 'countersign', { version })
    .do(now, educationHead, 'signReply', { version })
    .do(now, education, 'submitReply')
    .do(now, inspection, 'releaseReply', { unit: 'education', mark }, 'replied');
}

describe('a proposal in 商州', () => {
  it('lets staff enter a proposal for a member, and no member put another’s name on one', () => {
    const now = '2026-01-10T09:00:00+08:00';
    const draft = (actor: Actor) =>
      openCase(
        proposalProcess,
        'case-1',
        { type: 'draft', actor, onBehalfOf: { id: m2.id, name: m2.name }, data: form() },
        { profile: shangzhou, calendar: chinaCalendar, now },
      );
    const byStaff = draft(committee);
    assert.deepEqual(byStaff.ok && byStaff.snapshot.seats['firstProposer'], [m2.id]);
    const byMember = draft(m1);
    assert.deepEqual(!byMember.ok && byMember.refusals.map(({ code, path }) => [code, path]), [
      ['STAFF_ONLY', 'onBehalfOf'],
    ]);
  });

  it('never quotes what was sent in a refusal', () => {
    const result = new Story(shangzhou).try(
      '2026-01-10T09:00:00+08:00',
      m1,
      'draft',
      form({ suggestions: '错峰放学' }),
    );
    assert.deepEqual(
      !result.ok && result.refusals.map(({ path, message }) => [path, message.includes('错峰')]),
      [['suggestions', false]],
    );
  });

  it('goes through pre-review and three reviews to three offices that assign together', () => {
    const story = assigned(shangzhou);
    assert.deepEqual(
      (story.snapshot.data['reviews'] as JsonObject[]).map((each) => each['label']),
      ['预审', '初审', '会审', '终审'],
    );
    assert.equal(story.snapshot.data['timing'], 'session');
    assert.equal(story.due('2026-02-03T02:00:00Z', 'objection'), '2026-02-10');
  });

  it('returns to the assigners on an objection and is assigned anew', () => {
    const story = assigned(shangzhou).do(
      '2026-02-05T01:00:00Z',
      education,
      'object',
      { reason: '属交通部门职责', suggestedUnit: 'transport', leader: '李局长' },
      'objected',
    );
    story.do('2026-02-06T01:00:00Z', committee, 'reassign', {
      mode: 'sole',
      lead: ['transport'],
      reason: '属交通部门职责',
    });
    assert.deepEqual(story.snapshot.seats['leadUnit'], ['education']);
    story
      .do('2026-02-06T02:00:00Z', party, 'approveAssignment', { note: '' }, 'objected')
      .do('2026-02-06T03:00:00Z', government, 'approveAssignment', { note: '' }, 'assigned');
    assert.deepEqual(story.snapshot.seats['leadUnit'], ['transport']);
    assert.equal(canSee(proposalProcess, story.snapshot, education), false);
    story.do('2026-02-07T01:00:00Z', transport, 'acknowledge', contact, 'handling');
  });

  it('refuses an objection when the window has closed', () => {
    assigned(shangzhou).refused(
      '2026-02-11T01:00:00Z',
      education,
      'object',
      { reason: '不属职责', leader: '李局长' },
      'OBJECTION_CLOSED',
    );
  });

  it('handles a second time what does not satisfy, then closes', () => {
    const story = replied(assigned(shangzhou));
    story.refused('2026-03-11T01:00:00Z', m2, 'rate', { overall: 'satisfied' }, 'NOT_ALLOWED');
    story.do(
      '2026-03-11T01:00:00Z',
      m1,
      'rate',
      { overall: 'dissatisfied', reason: '护学岗没有落实' },
      'rated',
    );
    story.refused('2026-03-12T01:00:00Z', committee, 'close', { note: '' }, 'REHANDLE_FIRST');
    story.do('2026-03-12T01:00:00Z', committee, 'rehandle', { reason: '提案者不满意' }, 'rehandling');
    assert.equal(story.due('2026-03-12T02:00:00Z', 'rehandle'), '2026-04-13');
    answer(story, '2026-03-30T01:00:00Z', 'A', true);
    story.do('2026-04-01T01:00:00Z', m1, 'rate', { overall: 'satisfied' }, 'rated');
    assert.equal(story.snapshot.data['satisfaction'], 'satisfied');
    story
      .do('2026-04-02T01:00:00Z', committee, 'close', { note: '' }, 'closed')
      .do('2026-04-03T01:00:00Z', committee, 'archive', {}, 'archived');
    assert.ok(
      story.snapshot.clocks.every((clock) => clock.stopped !== undefined || clock.kind === 'publish'),
    );
  });

  it('asks leaders before a key proposal is assigned', () => {
    const story = assigned(national);
    assert.equal(story.snapshot.data['keyApproval'], undefined);
    const key = new Story(shangzhou)
      .do('2026-01-10T02:00:00Z', m1, 'draft', form())
      .do('2026-01-10T03:00:00Z', m1, 'submit')
      .do('2026-01-11T02:00:00Z', committee, 'receive')
      .do('2026-01-11T03:00:00Z', preReview, 'review', checks);
    key
      .do('2026-01-12T01:00:00Z', committee, 'review', checks)
      .do('2026-01-12T02:00:00Z', chair, 'review', checks)
      .do('2026-01-12T03:00:00Z', colleague, 'file', filing('key'));
    key.refused('2026-01-13T01:00:00Z', committee, 'assign', sole, 'KEY_NOT_APPROVED');
    key
      .do('2026-01-13T02:00:00Z', party, 'approveKey', { leader: '区委书记', note: '同意' })
      .refused('2026-01-13T02:30:00Z', committee, 'assign', sole, 'KEY_NOT_APPROVED')
      .do('2026-01-13T02:40:00Z', government, 'approveKey', { leader: '区长', note: '同意' })
      .do('2026-01-13T03:00:00Z', committee, 'assign', sole, 'assigning');
  });
});

describe('a proposal in 泸州', () => {
  it('wants a research statement', () => {
    const result = new Story(luzhou).try('2026-01-10T02:00:00Z', m1, 'draft', form());
    assert.ok(
      !result.ok && result.refusals.some((each) => each.path === 'research' && each.code === 'REQUIRED'),
      JSON.stringify(result),
    );
  });

  it('takes joint signatures, one refused, and asks everybody to rate', () => {
    const invitees = [
      { id: 'm2', name: '委员二' },
      { id: 'm3', name: '委员三' },
    ];
    const story = new Story(luzhou).do(
      '2026-02-20T02:00:00Z',
      m1,
      'draft',
      form({ proposerType: 'joint', invitees, research }),
    );
    story.refused('2026-02-20T03:00:00Z', m1, 'submit', {}, 'CO_SIGNERS_PENDING');
    story
      .do('2026-02-21T02:00:00Z', m2, 'acceptCoSign')
      .do('2026-02-21T03:00:00Z', m3, 'declineCoSign', { opinion: '另有考虑' });
    story.do('2026-02-22T02:00:00Z', m1, 'submit', {}, 'submitted');
    assert.equal(story.snapshot.data['timing'], 'recess');
    assert.deepEqual(story.snapshot.seats['signer'], ['m1', 'm2']);
    assert.equal(canSee(proposalProcess, story.snapshot, m3), false);
    story
      .do('2026-02-23T01:00:00Z', committee, 'receive')
      .do('2026-02-24T01:00:00Z', committee, 'review', checks)
      .do('2026-02-25T01:00:00Z', government, 'review', checks);
    story.do('2026-02-26T01:00:00Z', colleague, 'file', filing(), 'filed');
    story
      .do('2026-02-27T01:00:00Z', party, 'assign', withCo)
      .do('2026-02-27T02:00:00Z', government, 'approveAssignment', { note: '' })
      .do('2026-02-27T03:00:00Z', committee, 'approveAssignment', { note: '' }, 'assigned');
    story.do('2026-03-02T01:00:00Z', education, 'acknowledge', contact);
    assert.equal(story.due('2026-03-02T02:00:00Z', 'reply'), '2026-06-02');
    story
      .do('2026-03-03T01:00:00Z', transport, 'acknowledge', contact, 'handling')
      .do('2026-04-01T01:00:00Z', transport, 'giveOpinion', { text: '同意' });
    answer(story, '2026-05-10T01:00:00Z', 'B', false);
    story.do('2026-05-12T01:00:00Z', m1, 'rate', { overall: 'satisfied' }, 'replied');
    assert.equal(story.snapshot.data['satisfaction'], null);
    story.do('2026-05-13T01:00:00Z', m2, 'rate', { overall: 'basicallySatisfied' }, 'rated');
    assert.equal(story.snapshot.data['satisfaction'], 'basicallySatisfied');
    story.refused('2026-05-14T01:00:00Z', committee, 'close', { note: '' }, 'NOT_IMPLEMENTED');
    story
      .do('2026-08-01T01:00:00Z', education, 'recordImplementation', {
        suggestion: 0,
        done: true,
        text: '已错峰',
      })
      .do('2026-08-02T01:00:00Z', committee, 'close', { note: '' }, 'closed');
  });

  it('asks every signer again when the text changes', () => {
    const invitees = [{ id: 'm2', name: '委员二' }];
    const joint = form({ proposerType: 'joint', invitees, research });
    const story = new Story(luzhou)
      .do('2026-02-20T02:00:00Z', m1, 'draft', joint)
      .do('2026-02-21T02:00:00Z', m2, 'acceptCoSign');
    story
      .do('2026-02-21T03:00:00Z', m1, 'revise', { ...joint, situation: '改写后的情况。' })
      .refused('2026-02-21T04:00:00Z', m1, 'submit', {}, 'CO_SIGNERS_PENDING');
    story.refused('2026-02-27T03:00:00Z', m1, 'submit', {}, 'NOBODY_SIGNED');
    story
      .do('2026-02-27T04:00:00Z', m1, 'revise', form({ research, situation: '改写后的情况。' }))
      .do('2026-02-27T05:00:00Z', m1, 'submit', {}, 'submitted');
    assert.deepEqual(story.snapshot.seats['signer'], ['m1']);
  });
});

describe('a proposal written down for a member (代录)', () => {
  const recorded = (more: JsonObject = {}) =>
    new Story(national).do('2026-01-10T02:00:00Z', committee, 'draft', form(more), 'drafting', m1);
  const later = '2026-01-11T02:00:00Z';
  const misnamed = (story: Story, actor: Actor, type: string, data: JsonObject, name: Actor) => {
    return getObstacles(story.try(later, actor, type, data, name));
  };

  it('is his, and the recorder’s to see and mend until he submits it himself', () => {
    const story = recorded();
    assert.deepEqual(
      [story.snapshot.seats['firstProposer'], story.snapshot.seats['recorder']],
      [['m1'], ['c1']],
    );
    assert.deepEqual(
      [m1, committee, colleague, m2].map((actor) => canSee(proposalProcess, story.snapshot, actor)),
      [true, true, false, false],
    );
    assert.deepEqual(redactSnapshot(proposalProcess, story.snapshot, committee), story.snapshot);
    const types = (actor: Actor) =>
      getAvailableEvents(proposalProcess, story.snapshot, actor, story.context(later)).map(
        ({ type }) => type,
      );
    assert.deepEqual(types(committee), ['revise', 'withdraw']);
    assert.deepEqual(types(m1), ['revise', 'submit', 'withdraw']);
    story
      .do(later, committee, 'revise', form({ situation: '补记的情况。' }), 'drafting', m1)
      .refused(later, committee, 'submit', {}, 'NOT_ALLOWED');
    assert.deepEqual(
      story.snapshot.tasks.map(({ kind, assignee, outcome }) => [kind, assignee, outcome]),
      [
        ['confirmation', 'person:m1', 'lapsed'],
        ['confirmation', 'person:m1', undefined],
      ],
    );
    story.do(later, m1, 'submit', {}, 'submitted');
    assert.equal(story.snapshot.tasks[1]?.outcome, 'confirmed');
    assert.deepEqual(story.snapshot.seats['signer'], ['m1']);
    story.refused(later, committee, 'revise', form(), 'NOT_NOW');
  });
  it('needs no confirmation once he has rewritten it', () => {
    const story = recorded().do(later, m1, 'revise', form({ situation: '本人改写。' }));
    assert.ok(story.snapshot.tasks.every(({ settled }) => settled !== undefined));
    assert.deepEqual(story.snapshot.seats['recorder'], ['c1']);
    story.do(later, m1, 'submit', {}, 'submitted');
  });
  it('can be taken back by the recorder, and is never seen by who only might have written it', () => {
    recorded()
      .refused(later, colleague, 'withdraw', { reason: '误录' }, 'NOT_ALLOWED')
      .do(later, committee, 'withdraw', { reason: '误录为同名委员' }, 'discarded');
    assert.deepEqual(
      recorded().snapshot.tasks.map(({ kind }) => kind),
      ['confirmation'],
    );
    recorded({ proposerType: 'joint', invitees: [{ id: 'm2', name: '委员二' }] })
      .do(later, m2, 'acceptCoSign')
      .refused(later, committee, 'withdraw', { reason: '误录为同名委员' }, 'SIGNED_BY_OTHERS')
      .do(later, m1, 'withdraw', { reason: '不再提出' }, 'discarded');
    assert.deepEqual(new Story(national).do(later, m1, 'draft', form()).snapshot.seats['recorder'], []);
  });
  it('stays with proposer and recorder while it is secret', () => {
    const { snapshot } = recorded({ secret: true });
    assert.deepEqual(
      [m1, committee, colleague, preReview].map((actor) => canSee(proposalProcess, snapshot, actor)),
      [true, true, false, false],
    );
  });
  it('names only who it is written for, and only where the definition lets staff write', () => {
    assert.deepEqual(misnamed(new Story(national), m1, 'draft', form(), m2), [['STAFF_ONLY', 'onBehalfOf']]);
    assert.deepEqual(misnamed(recorded(), committee, 'revise', form(), m2), [
      ['NOT_THEIR_CASE', 'onBehalfOf.id'],
    ]);
    assert.deepEqual(misnamed(recorded(), m1, 'revise', form(), m1), [['STAFF_ONLY', 'onBehalfOf']]);
    assert.deepEqual(misnamed(recorded(), m1, 'submit', {}, m2), [['OWN_ACCOUNT_ONLY', 'onBehalfOf']]);
    assert.deepEqual(misnamed(replied(assigned(national)), m1, 'rate', { overall: 'satisfied' }, m2), [
      ['OWN_ACCOUNT_ONLY', 'onBehalfOf'],
    ]);
    assert.deepEqual(misnamed(assigned(national), education, 'acknowledge', contact, m1), [
      ['OWN_ACCOUNT_ONLY', 'onBehalfOf'],
    ]);
  });
});

describe('a draft taken back', () => {
  const now = '2026-01-13T01:00:00Z';
  const readers = ({ snapshot }: Story, ...actors: Actor[]) =>
    actors.map((actor) => canSee(proposalProcess, snapshot, actor));

  it('is discarded before it was ever submitted, and stays with who wrote it and who was invited', () => {
    const joint = form({ proposerType: 'joint', invitees: [{ id: 'm2', name: '委员二' }] });
    const story = new Story(national).do('2026-01-10T02:00:00Z', committee, 'draft', joint, 'drafting', m1);
    assert.deepEqual(readers(story, m1, m2, committee), [true, true, true]);
    story.do(now, m1, 'withdraw', { reason: '不再提出' }, 'discarded');
    assert.deepEqual(readers(story, m1, m2, committee), [true, true, true]);
    assert.deepEqual(readers(story, colleague, preReview, party, government, inspection, m3, visitor), [
      false,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    assert.ok(story.snapshot.tasks.every(({ settled }) => settled !== undefined));
    assert.deepEqual(
      [m1, committee].map((actor) =>
        getAvailableEvents(proposalProcess, story.snapshot, actor, story.context(now)),
      ),
      [[], []],
    );
  });
  it('is withdrawn once the committee has had it', () => {
    const story = new Story(national)
      .do('2026-01-10T02:00:00Z', m1, 'draft', form())
      .do('2026-01-10T03:00:00Z', m1, 'submit')
      .do('2026-01-11T02:00:00Z', committee, 'receive');
    story
      .do('2026-01-11T03:00:00Z', committee, 'review', checks)
      .do('2026-01-11T04:00:00Z', committee, 'review', checks)
      .do('2026-01-12T01:00:00Z', committee, 'returnForRevision', { reason: '请补充具体建议' }, 'returned');
    story
      .do('2026-01-12T02:00:00Z', m1, 'revise', form({ situation: '补充。' }), 'returned')
      .do(now, m1, 'withdraw', { reason: '已解决' }, 'withdrawn');
    assert.deepEqual(readers(story, m1, committee, preReview), [true, true, true]);
  });
});

describe('the ways out of review', () => {
  const inReview = () =>
    new Story(national)
      .do('2026-01-10T02:00:00Z', m1, 'draft', form())
      .do('2026-01-10T03:00:00Z', m1, 'submit')
      .do('2026-01-11T02:00:00Z', committee, 'receive')
      .do('2026-01-12T01:00:00Z', committee, 'review', checks)
      .do('2026-01-12T02:00:00Z', committee, 'review', checks);
  const now = '2026-01-13T01:00:00Z';

  it('leaves the decision to the last stage', () => {
    const early = new Story(national)
      .do('2026-01-10T02:00:00Z', m1, 'draft', form())
      .do('2026-01-10T03:00:00Z', m1, 'submit')
      .do('2026-01-11T02:00:00Z', committee, 'receive');
    early.refused(now, committee, 'file', filing(), 'NOT_IN_THIS_STAGE');
    inReview().refused(now, committee, 'review', checks, 'NOT_NOW');
  });
  it('does not file, with a reason from the list; may still be converted', () => {
    inReview()
      .do(now, committee, 'decline', { code: 'personal', reason: '属个人事项' }, 'notFiled')
      .do(now, committee, 'convert', { to: 'letter', reason: '转委员来信' }, 'consulting')
      .do(now, m1, 'consent', {}, 'converted')
      .do(now, committee, 'archive', {}, 'archived');
  });
  it('merges with consent, and goes on when consent is refused', () => {
    const merge = { mainProposal: 'case-9', reason: '同一问题' };
    inReview().do(now, committee, 'merge', merge, 'consulting').do(now, m1, 'consent', {}, 'merged');
    inReview()
      .do(now, committee, 'merge', merge)
      .do(now, m1, 'refuseConsent', { reason: '角度不同' }, 'underReview')
      .do(now, committee, 'file', filing(), 'filed');
    inReview()
      .do(now, committee, 'merge', merge)
      .do(now, committee, 'overrideConsent', { reason: '主席会议研究决定' }, 'merged');
    inReview().refused(now, committee, 'merge', { mainProposal: 'case-1', reason: '同一问题' }, 'SAME_CASE');
  });
  it('links the merged case to its main one', () => {
    const story = inReview()
      .do(now, committee, 'merge', { mainProposal: 'case-9', reason: '同一问题' })
      .do(now, m1, 'consent', {}, 'merged');
    assert.deepEqual(
      story.snapshot.links.map(({ relation, caseId }) => [relation, caseId]),
      [['mergedInto', 'case-9']],
    );
  });
  it('converts, refers, returns and is withdrawn', () => {
    inReview()
      .do(now, committee, 'convert', { to: 'socialSentiment', reason: '更宜作为社情民意信息' }, 'consulting')
      .do(now, m1, 'consent', {}, 'converted');
    inReview().do(now, committee, 'refer', { to: 'reference', reason: '供有关部门工作参考' }, 'referred');
    inReview()
      .do(now, committee, 'returnForRevision', { reason: '请补充具体建议' }, 'returned')
      .do(now, m1, 'revise', form({ situation: '补充。' }), 'returned')
      .do(now, m1, 'submit', {}, 'submitted');
    inReview().do(now, m1, 'withdraw', { reason: '已解决' }, 'withdrawn');
  });
});

describe('handling', () => {
  const now = '2026-03-01T01:00:00Z';
  const handling = () =>
    assigned(national)
      .do('2026-02-04T01:00:00Z', education, 'acknowledge', contact)
      .do('2026-02-05T01:00:00Z', transport, 'acknowledge', contact, 'handling');

  it('extends the reply clock of one unit by approval, not beyond the limit', () => {
    const story = handling();
    assert.equal(story.due(now, 'reply'), '2026-05-06');
    story
      .do(now, education, 'requestExtension', { reason: '需立项', amount: 2 })
      .refused(now, education, 'requestExtension', { reason: '再延', amount: 1 }, 'ALREADY_ASKED');
    story.do(now, government, 'approveExtension', { unit: 'education', amount: 2 });
    assert.equal(story.due(now, 'reply'), '2026-07-06');
    story.refused(now, education, 'requestExtension', { reason: '再延', amount: 2 }, 'EXTENSION_TOO_LONG');
  });
  it('wants every co-handler to sign exactly this version', () => {
    const story = handling()
      .do(now, transport, 'giveOpinion', { text: '同意' })
      .do(now, education, 'draftReply', reply('A', true));
    const old = story.snapshot.seq;
    story
      .do(now, transport, 'countersign', { version: old })
      .do(now, education, 'draftReply', reply('B', false));
    story
      .refused(now, transport, 'countersign', { version: old }, 'OTHER_VERSION')
      .refused(now, educationHead, 'signReply', { version: old }, 'OTHER_VERSION');
    story.refused(now, education, 'signReply', { version: story.snapshot.seq }, 'NOT_ALLOWED');
    story
      .do(now, educationHead, 'signReply', { version: story.snapshot.seq })
      .refused(now, education, 'submitReply', {}, 'COUNTERSIGN_PENDING');
  });
  it('lets the inspection office change the mark only with a note', () => {
    const story = handling()
      .do(now, transport, 'giveOpinion', { text: '同意' })
      .do(now, education, 'draftReply', reply('A', true));
    const version = story.snapshot.seq;
    story
      .do(now, transport, 'countersign', { version })
      .do(now, educationHead, 'signReply', { version })
      .do(now, education, 'submitReply');
    story.refused(now, inspection, 'releaseReply', { unit: 'education', mark: 'B' }, 'MARK_NOTE_REQUIRED');
    story.do(
      now,
      inspection,
      'releaseReply',
      { unit: 'education', mark: 'B', note: '护学岗尚在筹建' },
      'replied',
    );
    assert.equal(story.snapshot.data['mark'], 'B');
  });
  it('waits for every unit where they answer separately', () => {
    const story = new Story(national)
      .do('2026-01-10T02:00:00Z', m1, 'draft', form())
      .do('2026-01-10T03:00:00Z', m1, 'submit')
      .do('2026-01-11T02:00:00Z', committee, 'receive')
      .do('2026-01-12T01:00:00Z', committee, 'review', checks)
      .do('2026-01-12T02:00:00Z', committee, 'review', checks);
    story
      .do('2026-01-12T03:00:00Z', committee, 'file', filing())
      .do('2026-01-12T04:00:00Z', committee, 'assign', separate, 'assigned');
    story
      .do('2026-01-13T04:00:00Z', education, 'acknowledge', contact)
      .do('2026-01-13T05:00:00Z', transport, 'acknowledge', contact, 'handling');
    const send = (unit: Staff, state: string) => {
      story
        .do(now, unit, 'draftReply', reply('A', true))
        .do(now, headOf(unit), 'signReply', { version: story.snapshot.seq })
        .do(now, unit, 'submitReply');
      story.do(now, inspection, 'releaseReply', { unit: unit.unit, mark: 'A' }, state);
    };
    send(education, 'handling');
    send(transport, 'replied');
  });
  it('ends on an agreed withdrawal', () => {
    const story = handling()
      .do(now, m1, 'requestWithdrawal', { reason: '问题已解决' })
      .do(now, committee, 'grantWithdrawal', { note: '同意' }, 'withdrawn');
    assert.deepEqual(
      story.snapshot.tasks.filter((task) => task.settled === undefined),
      [],
    );
    assert.deepEqual(
      story.snapshot.clocks.filter((clock) => clock.stopped === undefined),
      [],
    );
  });
});

describe('who sees what', () => {
  it('keeps a draft to its proposers and a secret proposal to those who must act', () => {
    const draft = new Story(national).do('2026-01-10T02:00:00Z', m1, 'draft', form());
    assert.deepEqual(
      [m1, m2, committee, visitor].map((actor) => canSee(proposalProcess, draft.snapshot, actor)),
      [true, false, false, false],
    );
    const secret = assigned(national, { secret: true, consentToPublish: false, publishRefusal: '涉密' });
    assert.deepEqual(
      [m1, m2, preReview, committee, education, visitor].map((actor) =>
        canSee(proposalProcess, secret.snapshot, actor),
      ),
      [true, false, false, true, true, false],
    );
  });
  it('opens to the public only what may be opened', () => {
    const story = replied(assigned(national));
    assert.equal(canSee(proposalProcess, story.snapshot, visitor), false);
    story.do('2026-03-20T01:00:00Z', committee, 'publish', { reply: true });
    assert.equal(canSee(proposalProcess, story.snapshot, visitor), true);
    const seen = JSON.stringify(redactSnapshot(proposalProcess, story.snapshot, visitor));
    assert.ok(seen.includes('错峰放学') && seen.includes('现答复如下'));
    for (const hidden of ['13800000001', '城关镇一号', '符合立案条件', 'reviews'])
      assert.ok(!seen.includes(hidden), hidden);
    const history = JSON.stringify(
      story.log.map((event) => redactEvent(proposalProcess, story.snapshot, event, visitor)),
    );
    for (const hidden of ['13800000001', '符合立案条件', 'm1']) assert.ok(!history.includes(hidden), hidden);
    const told = (actor: Actor) =>
      story.log
        .filter((event) => isToldOf(proposalProcess, story.snapshot, event, actor))
        .map(({ type }) => type);
    assert.deepEqual(told(visitor), ['submit', 'file', 'assign', 'releaseReply', 'publish']);
    assert.equal(told(m2).length, story.log.length);
  });
  it('tells outsiders nothing of what went on inside', () => {
    const upheld = { unit: 'education', reason: '仍由教育部门主办' };
    // Objected to once, upheld by three offices, returned for review once: counters, contact logs, opinions of every kind.
    const story = assigned(shangzhou).do('2026-02-04T01:00:00Z', education, 'object', {
      reason: '不属职责',
      leader: '李局长',
    });
    story
      .do('2026-02-05T01:00:00Z', committee, 'rejectObjection', upheld)
      .do('2026-02-05T02:00:00Z', party, 'rejectObjection', upheld)
      .do('2026-02-05T03:00:00Z', government, 'rejectObjection', upheld, 'assigned')
      .do('2026-02-06T01:00:00Z', education, 'acknowledge', contact, 'handling')
      .do('2026-02-06T02:00:00Z', transport, 'acknowledge', contact, 'handling');
    story.do('2026-02-10T01:00:00Z', education, 'plan', {
      leader: '李局长',
      department: '基础教育科',
      contact: '张主任',
      phone: '0914-2310000',
      steps: [{ what: '实地查看', due: '2026-03-01' }],
    });
    story.do('2026-02-11T01:00:00Z', education, 'logContact', {
      phase: 'during',
      mode: 'phone',
      on: '2026-02-11',
      who: '委员一',
      summary: '电话沟通，意见不一。',
    });
    story.do('2026-02-12T01:00:00Z', transport, 'giveOpinion', { text: '会办意见：暂不具备条件。' });
    answer(story, '2026-03-10T01:00:00Z', 'A', true).do('2026-03-20T01:00:00Z', committee, 'publish', {
      reply: false,
    });
    assert.deepEqual(
      [story.snapshot.counters['objections'], Object.keys(story.snapshot.numbers)],
      [1, ['serial', 'filing', 'notice']],
    );
    for (const outsider of [visitor, m2]) {
      const { data, numbers, counters, tasks, clocks, links, seats } = redactSnapshot(
        proposalProcess,
        story.snapshot,
        outsider,
      );
      assert.deepEqual(
        { counters, tasks, clocks, links, seats },
        { counters: {}, tasks: [], clocks: [], links: [], seats: {} },
      );
      assert.deepEqual(Object.keys(numbers), ['serial', 'filing']);
      assert.deepEqual(Object.keys(data).sort(), [
        'assignment',
        'classification',
        'form',
        'publication',
        'timing',
      ]);
      assert.deepEqual(Object.keys(data['form'] as object).sort(), [
        'analysis',
        'proposer',
        'proposerType',
        'situation',
        'subject',
        'suggestions',
      ]);
      assert.deepEqual(data['form'] && (data['form'] as JsonObject)['proposer'], { name: '委员一' });
      assert.deepEqual(Object.keys(data['assignment'] as object).sort(), ['co', 'lead']);
    }
  });
  it('offers each person what he may do and says what holds it back', () => {
    const story = assigned(national);
    const types = (actor: Actor) =>
      getAvailableEvents(proposalProcess, story.snapshot, actor, story.context('2026-02-03T02:00:00Z')).map(
        ({ type }) => type,
      );
    assert.deepEqual(types(education), ['acknowledge', 'object']);
    assert.deepEqual(types(m1), ['requestWithdrawal']);
    assert.deepEqual(types(m2), []);
    const late = getAvailableEvents(
      proposalProcess,
      story.snapshot,
      education,
      story.context('2026-02-26T02:00:00Z'),
    ).find(({ type }) => type === 'object');
    assert.deepEqual(
      late?.refusals.map(({ code }) => code),
      ['OBJECTION_CLOSED'],
    );
  });
  it('counts days in Asia/Shanghai', () => assert.equal(toIsoDate('2026-01-31T16:30:00Z'), '2026-02-01'));
});
