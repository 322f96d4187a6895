import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { luzhou, national, shangzhou } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import type { JsonObject, Json } from '../engine/snapshot.js';
import { getAvailableEvents } from '../engine/available.js';
import { canSee } from '../engine/visibility.js';
import type { Profile } from '../profile/types.js';
import {
  chair,
  colleague,
  committee,
  contact,
  economy,
  education,
  government,
  m1,
  otherChair,
  party,
  person,
  staff,
} from '../testing/people.js';
import { withRule } from '../testing/profiles.js';
import {
  checks,
  filing,
  objection,
  proposalForm,
  replyLetter,
  research,
  sole,
} from '../testing/proposal-papers.js';
import { answer, filed, inLastStage, registered, tellProposal } from '../testing/proposal-steps.js';
import { asked, codes } from '../testing/stories.js';
import { proposalProcess } from './process.js';

/** Nobody judges his own, and what several decide is decided by all of them. */

const inspection = staff('inspection-office', 'inspectionOffice');
const inspectionHead = staff('inspection-office', 'unitLeader', 'inspectionOffice');
const ofCommittee = proposalForm({
  proposerType: 'collective',
  collective: { kind: 'specialCommittee', name: '提案委员会', contact: '工作人员', signer: '主任' },
});
const approval = { leader: '主要负责同志', note: '同意。' };

describe('nobody judges his own', () => {
  it('in review, assignment and closing, while others of the office or the substitute may', () => {
    const story = registered(national, ofCommittee, committee);
    const [refusal] = story.refuse('2026-01-13T01:00:00Z', committee, 'review', checks);
    assert.equal(refusal?.code, 'OWN_PROPOSAL');
    assert.match(refusal.message, /提案委员会、主席会议的其他人员/u);
    story
      .do('2026-01-13T01:00:00Z', colleague, 'review', checks)
      .do('2026-01-14T01:00:00Z', chair, 'review', checks);
    assert.deepEqual(codes(story.refuse('2026-01-15T01:00:00Z', committee, 'file', filing())), [
      'OWN_PROPOSAL',
    ]);
    story.do('2026-01-15T01:00:00Z', colleague, 'file', filing());
    assert.deepEqual(codes(story.refuse('2026-02-02T01:00:00Z', committee, 'assign', sole)), [
      'OWN_PROPOSAL',
    ]);
    assert.deepEqual(
      codes(
        story.refuse('2026-02-02T01:00:00Z', committee, 'classify', { category: 'society', tier: 'key' }),
      ),
      ['OWN_PROPOSAL'],
    );
    story.do('2026-02-02T01:00:00Z', colleague, 'assign', sole);
  });

  it('in publishing it and in ordering it to be handled again', () => {
    const story = inLastStage(
      national,
      proposalForm({ proposer: { name: 'v1', phone: '13800000001' } }),
      chair,
    );
    story
      .do('2026-01-15T01:00:00Z', committee, 'file', filing())
      .do('2026-02-02T01:00:00Z', committee, 'assign', sole)
      .do('2026-02-03T01:00:00Z', education, 'acknowledge', contact);
    answer(story, '2026-03-02T01:00:00Z');
    const order = { reason: '双向评议得分偏低。', score: 52 };
    assert.deepEqual(codes(story.refuse('2026-03-04T01:00:00Z', chair, 'publish', { reply: true })), [
      'OWN_PROPOSAL',
    ]);
    assert.deepEqual(codes(story.refuse('2026-03-04T01:00:00Z', chair, 'orderRehandling', order)), [
      'OWN_PROPOSAL',
    ]);
    story
      .do('2026-03-04T01:00:00Z', committee, 'publish', { reply: true })
      .do('2026-03-04T02:00:00Z', otherChair, 'orderRehandling', order);
  });

  it('in a withdrawal that the committee itself asks for: the substitute finds the case and decides', () => {
    const story = tellProposal()
      .do('2026-01-10T02:00:00Z', committee, 'draft', ofCommittee)
      .do('2026-01-10T03:00:00Z', committee, 'submit');
    assert.equal(canSee(proposalProcess, story.snapshot, chair), true);
    const others = tellProposal()
      .do('2026-01-10T02:00:00Z', m1, 'draft', proposalForm())
      .do('2026-01-10T03:00:00Z', m1, 'submit');
    assert.equal(canSee(proposalProcess, others.snapshot, chair), false);
  });

  it('in a committee with one account: the substitute takes every step', () => {
    const story = inLastStage(national, ofCommittee, committee, chair)
      .do('2026-01-15T01:00:00Z', chair, 'file', filing())
      .do('2026-02-02T01:00:00Z', chair, 'assign', sole);
    assert.equal(story.snapshot.state, 'assigned');
  });

  it('where offices assign together: the substitute answers for the office whose clerk wrote it', () => {
    const three = withRule(national, 'proposal.assigners', [
      'proposalCommittee',
      'partyOffice',
      'governmentOffice',
    ]);
    const offered = () =>
      inLastStage(three, ofCommittee, committee, colleague)
        .do('2026-01-15T01:00:00Z', colleague, 'file', filing())
        .do('2026-02-02T01:00:00Z', party, 'assign', sole);
    for (const third of [colleague, chair]) {
      const story = offered();
      assert.deepEqual(
        codes(story.refuse('2026-02-02T02:00:00Z', committee, 'approveAssignment', { note: '' })),
        ['OWN_PROPOSAL'],
      );
      story
        .do('2026-02-02T02:00:00Z', government, 'approveAssignment', { note: '' })
        .do('2026-02-02T03:00:00Z', third, 'approveAssignment', { note: '' });
      assert.equal(story.snapshot.state, 'assigned', third.id);
    }
  });

  it('does not keep the substitute in cases that are nobody’s own', () => {
    assert.deepEqual(codes(registered(national).refuse('2026-01-13T01:00:00Z', chair, 'review', checks)), [
      'NOT_ALLOWED',
    ]);
  });

  it('when its own reply comes to the office that reviews replies: another one does', () => {
    const story = filed()
      .do('2026-02-02T01:00:00Z', committee, 'assign', { mode: 'sole', lead: ['inspection-office'] })
      .do('2026-02-03T01:00:00Z', inspection, 'acknowledge', contact);
    story.do('2026-03-02T01:00:00Z', inspection, 'draftReply', replyLetter());
    story
      .do('2026-03-02T02:00:00Z', inspectionHead, 'signReply', { version: story.snapshot.seq })
      .do('2026-03-02T03:00:00Z', inspection, 'submitReply');
    const own = { unit: 'inspection-office', mark: 'A' };
    const [refusal] = story.refuse('2026-03-03T01:00:00Z', inspectionHead, 'releaseReply', own);
    assert.equal(refusal?.code, 'OWN_REPLY');
    assert.match(refusal.message, /党委办公室/u);
    story.do('2026-03-03T01:00:00Z', inspection, 'passReview', {
      unit: 'inspection-office',
      reason: '本单位答复，请代为审核。',
    });
    assert.deepEqual(asked(story, party), ['replyReview']);
    story.do('2026-03-04T01:00:00Z', party, 'releaseReply', own);
    assert.equal(story.snapshot.state, 'replied');
  });
});

describe('an office that handles a proposal itself', () => {
  const office = staff('government-office', 'governmentOffice');
  const officeHead = staff('government-office', 'unitLeader', 'governmentOffice');
  const begin = (lead: readonly string[]) => {
    const story = filed().do('2026-02-02T01:00:00Z', committee, 'assign', {
      mode: lead.length > 1 ? 'separate' : 'sole',
      lead,
    });
    return story.do('2026-02-03T01:00:00Z', office, 'acknowledge', contact);
  };
  const asks = { reason: '情况复杂。', amount: 1 };
  const of = (unit: string) => ({ unit, amount: 1 });

  it('is not granted more time by itself, but by another', () => {
    const story = begin(['government-office']).do('2026-03-02T01:00:00Z', office, 'requestExtension', asks);
    for (const decision of ['approveExtension', 'refuseExtension'])
      assert.deepEqual(
        codes(
          story.refuse('2026-03-03T01:00:00Z', officeHead, decision, {
            unit: 'government-office',
            ...(decision === 'refuseExtension' ? { reason: '请按期答复。' } : { amount: 1 }),
          }),
        ),
        ['OWN_EXTENSION'],
      );
    story.do('2026-03-03T01:00:00Z', party, 'approveExtension', of('government-office'));
  });

  it('decides for others although its own time is used up', () => {
    const story = begin(['education', 'government-office'])
      .do('2026-02-03T01:00:00Z', education, 'acknowledge', contact)
      .do('2026-03-02T01:00:00Z', office, 'requestExtension', { ...asks, amount: 3 })
      .do('2026-03-03T01:00:00Z', party, 'approveExtension', { unit: 'government-office', amount: 3 })
      .do('2026-03-04T01:00:00Z', education, 'requestExtension', asks);
    const offered = getAvailableEvents(
      proposalProcess,
      story.snapshot,
      office,
      story.context('2026-03-05T01:00:00Z'),
    );
    assert.deepEqual(offered.find(({ type }) => type === 'approveExtension')?.refusals, []);
    story.do('2026-03-05T01:00:00Z', office, 'approveExtension', of('education'));
  });
});

describe('different people', () => {
  it('review where the profile says so (SZ-35, LZ-10), and one may where it does not', () => {
    const story = registered(luzhou, proposalForm({ research })).do(
      '2026-01-13T01:00:00Z',
      committee,
      'review',
      checks,
    );
    const [refusal] = story.refuse('2026-01-14T01:00:00Z', committee, 'review', checks);
    assert.equal(refusal?.code, 'SAME_PERSON');
    assert.match(refusal.message, /初审由您办理/u);
    story.do('2026-01-14T01:00:00Z', colleague, 'review', checks);
    assert.deepEqual(codes(story.refuse('2026-01-15T01:00:00Z', colleague, 'file', filing())), [
      'SAME_PERSON',
    ]);
    story.do('2026-01-15T01:00:00Z', chair, 'file', filing());
    assert.equal(filed().snapshot.state, 'filed');
  });

  it('may be asked for between any steps', () => {
    const profile = withRule(national, 'proposal.differentPeople', [
      ['finalReview', 'assignment', 'closing'],
    ]);
    const story = filed(profile);
    assert.deepEqual(codes(story.refuse('2026-02-02T01:00:00Z', committee, 'assign', sole)), ['SAME_PERSON']);
    story.do('2026-02-02T01:00:00Z', colleague, 'assign', sole);
  });

  it('are named with their stage in the record', () => {
    const { snapshot, log } = inLastStage();
    assert.deepEqual(
      (snapshot.data['reviews'] as readonly JsonObject[]).map(({ label, by, seq }) => [label, by, seq]),
      [
        ['初审', 'c1', 4],
        ['会审', 'c1', 5],
      ],
    );
    assert.equal(log[4]?.type, 'review');
  });
});

describe('filing', () => {
  it('is for what fits: one check that fails is enough', () => {
    for (const check of ['eligibility', 'content', 'format']) {
      const [refusal] = inLastStage().refuse('2026-01-15T01:00:00Z', committee, 'file', {
        ...filing(),
        [check]: false,
      });
      assert.deepEqual([refusal?.code, refusal?.path], ['NOT_FIT', check]);
    }
  });

  it('goes on with what does not fit only with a word on it', () => {
    const unfit = { ...checks, content: false };
    const story = registered(national);
    assert.deepEqual(
      codes(story.refuse('2026-01-13T01:00:00Z', committee, 'review', { ...unfit, opinion: '' })),
      ['OPINION_REQUIRED'],
    );
    story.do('2026-01-13T01:00:00Z', committee, 'review', { ...unfit, opinion: '一事一案，请拆分。' });
  });
});

describe('approval of key proposals', () => {
  it('is what the tier asks for, whatever its id', () => {
    const tiers = [
      {
        id: 'leading',
        label: '领衔提案',
        supervisedBy: '主席',
        approval: { roles: ['chairpersonsMeeting'], all: false },
      },
      { id: 'ordinary', label: '一般提案', supervisedBy: '专门委员会' },
    ];
    const story = filed(withRule(national, 'proposal.tiers', tiers), 'leading');
    assert.deepEqual(asked(story, chair), ['keyApproval']);
    assert.deepEqual(codes(story.refuse('2026-02-02T01:00:00Z', committee, 'assign', sole)), [
      'KEY_NOT_APPROVED',
    ]);
    story
      .do('2026-02-02T02:00:00Z', chair, 'approveKey', approval)
      .do('2026-02-02T03:00:00Z', committee, 'assign', sole);
  });

  it('is given by party and government in 商州, with the leader’s name (SZ-36)', () => {
    const { tiers } = shangzhou.proposal;
    const story = filed(withRule(national, 'proposal.tiers', tiers as unknown as Json), 'key');
    assert.deepEqual(codes(story.refuse('2026-01-16T01:00:00Z', chair, 'approveKey', approval)), [
      'NOT_ALLOWED',
    ]);
    assert.deepEqual(codes(story.refuse('2026-01-16T01:00:00Z', party, 'approveKey', { note: '同意。' })), [
      'REQUIRED',
    ]);
    story.do('2026-01-16T01:00:00Z', party, 'approveKey', approval);
    const [refusal] = story.refuse('2026-02-02T01:00:00Z', committee, 'assign', sole);
    assert.match(refusal?.message ?? '', /政府办公室/u);
    assert.deepEqual(codes(story.refuse('2026-01-16T02:00:00Z', party, 'approveKey', approval)), ['NO_TASK']);
    story
      .do('2026-01-16T02:00:00Z', government, 'approveKey', approval)
      .do('2026-02-02T01:00:00Z', committee, 'assign', sole);
    assert.deepEqual(
      (story.snapshot.data['keyApprovals'] as readonly JsonObject[]).map(({ role, leader }) => [
        role,
        leader,
      ]),
      [
        ['partyOffice', '主要负责同志'],
        ['governmentOffice', '主要负责同志'],
      ],
    );
  });

  it('is asked anew after another tier was chosen, also after hand-over, and kept with a new category', () => {
    const story = filed(national, 'key').do('2026-01-16T01:00:00Z', party, 'approveKey', approval);
    const classify = (at: string, tier: string, category = 'society') =>
      story.do(at, committee, 'classify', { tier, category });
    classify('2026-01-17T01:00:00Z', 'key', 'economy');
    assert.deepEqual(asked(story, chair), []);
    classify('2026-01-18T01:00:00Z', 'ordinary');
    classify('2026-01-19T01:00:00Z', 'key');
    assert.deepEqual(codes(story.refuse('2026-02-02T01:00:00Z', committee, 'assign', sole)), [
      'KEY_NOT_APPROVED',
    ]);
    classify('2026-02-02T01:00:00Z', 'ordinary');
    story.do('2026-02-02T02:00:00Z', committee, 'assign', sole);
    classify('2026-02-03T01:00:00Z', 'key');
    assert.equal(story.snapshot.state, 'assigned');
    story.do('2026-02-03T02:00:00Z', chair, 'approveKey', approval);
    assert.deepEqual(asked(story, party), []);
  });
});

describe('what several offices decide', () => {
  const offices = ['proposalCommittee', 'chairpersonsMeeting', 'partyOffice', 'governmentOffice'];
  const stages = (last: boolean): Json => [
    ...(last
      ? [{ id: 'firstReview', label: '初审', roles: ['proposalCommittee'], decisions: ['returnForRevision'] }]
      : []),
    {
      id: 'jointReview',
      label: '联审',
      roles: offices,
      jointly: true,
      decisions: last ? ['file', 'decline'] : ['returnForRevision'],
    },
    ...(last
      ? []
      : [{ id: 'finalReview', label: '复审', roles: ['proposalCommittee'], decisions: ['file', 'decline'] }]),
  ];

  it('is passed on by a joint review when all four have given their opinion (QK-20)', () => {
    const story = registered(withRule(national, 'proposal.reviewStages', stages(false)));
    for (const each of [committee, chair, party]) {
      assert.deepEqual(asked(story, each), ['stageOpinion']);
      story.do('2026-01-13T01:00:00Z', each, 'review', checks);
      assert.equal(story.snapshot.data['stage'], 0);
      assert.deepEqual(codes(story.refuse('2026-01-13T02:00:00Z', each, 'review', checks)), ['NO_TASK']);
    }
    const [refusal] = story.refuse('2026-01-13T02:00:00Z', committee, 'returnForRevision', {
      reason: '请补充。',
    });
    assert.equal(refusal?.code, 'OPINIONS_PENDING');
    assert.match(refusal.message, /政府办公室/u);
    story.do('2026-01-13T03:00:00Z', government, 'review', checks);
    assert.equal(story.snapshot.data['stage'], 1);
    story.do('2026-01-14T01:00:00Z', committee, 'file', filing());
  });

  it('is decided in a last joint review after the others, by whoever comes last or later', () => {
    const begin = () => {
      const story = registered(withRule(national, 'proposal.reviewStages', stages(true))).do(
        '2026-01-13T01:00:00Z',
        committee,
        'review',
        checks,
      );
      for (const each of [chair, party, government]) {
        assert.deepEqual(codes(story.refuse('2026-01-14T01:00:00Z', each, 'file', filing())), [
          'OPINIONS_PENDING',
        ]);
        story.do('2026-01-14T01:00:00Z', each, 'review', checks);
      }
      return story;
    };
    begin().do('2026-01-15T01:00:00Z', committee, 'file', filing());
    begin()
      .do('2026-01-15T01:00:00Z', committee, 'review', checks)
      .do('2026-01-15T02:00:00Z', party, 'file', filing());
  });

  it('is assigned by all of them again after an objection', () => {
    const profile = withRule(national, 'proposal.assigners', offices);
    const together = (story: Story, at: string, type: string, data: JsonObject, meanwhile: string) => {
      story.do(at, party, type, data);
      for (const each of [committee, chair, government]) {
        assert.equal(story.snapshot.state, meanwhile);
        story.do(at, each, 'approveAssignment', { note: '' });
      }
      assert.equal(story.snapshot.state, 'assigned');
    };
    const story = filed(profile);
    together(story, '2026-02-02T01:00:00Z', 'assign', sole, 'assigning');
    story.do('2026-02-03T01:00:00Z', education, 'object', objection);
    for (const each of [committee, chair, party, government])
      assert.deepEqual(asked(story, each), ['objectionDecision']);
    const anew = { mode: 'sole', lead: ['transport'], reason: '属交通部门职责。' };
    together(story, '2026-02-04T01:00:00Z', 'reassign', anew, 'objected');
    assert.deepEqual(story.snapshot.seats['leadUnit'], ['transport']);
  });
});

describe('a role that only the profile names', () => {
  it('sees what it has to review, secret or not', () => {
    const stages: Json = [
      { id: 'only', label: '审查', roles: ['specialCommittee'], decisions: ['file', 'decline'] },
    ];
    const profile = withRule(national, 'proposal.reviewStages', stages);
    for (const secret of [false, true]) {
      const story = registered(profile, proposalForm({ secret }));
      assert.equal(canSee(proposalProcess, story.snapshot, economy), true);
      story.do('2026-01-13T01:00:00Z', economy, 'file', filing());
    }
    assert.equal(canSee(proposalProcess, registered(national).snapshot, economy), false);
  });
});

describe('a decision of the committee on what its own clerk wrote', () => {
  const consulted = () =>
    inLastStage(national, ofCommittee, committee, colleague).do(
      '2026-01-15T01:00:00Z',
      colleague,
      'convert',
      { to: 'letter', reason: '宜转委员来信。' },
    );
  const reason = { reason: '另有安排。' };

  it('is not taken back by him, but by another of its people or the substitute', () => {
    assert.deepEqual(codes(consulted().refuse('2026-01-16T01:00:00Z', committee, 'reconsider', reason)), [
      'OWN_PROPOSAL',
    ]);
    for (const other of [colleague, chair])
      assert.equal(
        consulted().do('2026-01-16T01:00:00Z', other, 'reconsider', reason).snapshot.state,
        'underReview',
        other.id,
      );
  });
});

describe('a reply that no office may review', () => {
  const two = withRule(national, 'proposal.inspectors', ['inspectionOffice', 'partyOffice']);
  const author = staff('party-office', 'member', 'partyOffice');
  const own = { unit: 'inspection-office', reason: '本单位答复。' };
  const result = { unit: 'inspection-office', mark: 'A' };

  /** The first reviewing office answers, the only account of the second is the author. */
  function sent(profile = two): Story {
    const data = proposalForm({ proposer: { name: author.name, phone: '13800000001' } });
    const story = inLastStage(profile, data, author)
      .do('2026-01-15T01:00:00Z', committee, 'file', filing())
      .do('2026-02-02T01:00:00Z', committee, 'assign', { mode: 'sole', lead: ['inspection-office'] })
      .do('2026-02-03T01:00:00Z', inspection, 'acknowledge', contact)
      .do('2026-03-02T01:00:00Z', inspection, 'draftReply', replyLetter());
    return story
      .do('2026-03-02T02:00:00Z', inspectionHead, 'signReply', { version: story.snapshot.seq })
      .do('2026-03-02T03:00:00Z', inspection, 'submitReply')
      .do('2026-03-03T01:00:00Z', inspection, 'passReview', own);
  }

  it('is passed on to the substitute, who otherwise reviews none', () => {
    const story = sent();
    assert.deepEqual(codes(story.refuse('2026-03-04T01:00:00Z', chair, 'releaseReply', result)), [
      'NOT_ALLOWED',
    ]);
    story.do('2026-03-04T01:00:00Z', author, 'passReview', own);
    assert.deepEqual(asked(story, chair), ['replyReview']);
    const [refusal] = story.refuse('2026-03-05T01:00:00Z', government, 'releaseReply', result);
    assert.match(refusal!.message, /督查室、党委办公室、主席会议/u);
    story.do('2026-03-05T01:00:00Z', chair, 'releaseReply', result);
    assert.equal(story.snapshot.state, 'replied');
  });

  it('is not passed on to nobody, and the words say what can be done', () => {
    const story = sent(withRule(two, 'proposal.substitutes', ['partyOffice'], 'SZ-26'));
    const [refusal] = story.refuse('2026-03-04T01:00:00Z', author, 'passReview', own);
    assert.equal(refusal?.code, 'NOBODY_NEXT');
    assert.match(refusal.message, /本单位没有参与提出本提案的其他人员/u);
    assert.deepEqual(asked(story, author), ['replyReview']);
    story.do('2026-03-04T01:00:00Z', party, 'releaseReply', result);
  });
});

describe('a committee of one account, where different people decide together', () => {
  const stages = (roles: readonly string[]): Json => [
    { id: 'first', label: '初审', roles: ['proposalCommittee'], decisions: ['returnForRevision'] },
    { id: 'final', label: '联审', roles: [...roles], decisions: ['file', 'decline'], jointly: true },
  ];
  const joint = (...roles: readonly string[]): Profile =>
    withRule(withRule(national, 'proposal.reviewStages', stages(roles)), 'proposal.differentPeople', [
      ['first', 'final'],
    ]);
  const afterFirst = (profile: Profile) =>
    registered(profile).do('2026-01-13T01:00:00Z', committee, 'review', checks);

  it('is stood in for by the substitute in a joint stage', () => {
    const story = afterFirst(joint('proposalCommittee', 'partyOffice'));
    assert.deepEqual(asked(story, chair), ['stageOpinion']);
    story.do('2026-01-14T01:00:00Z', party, 'review', checks);
    const [refusal] = story.refuse('2026-01-14T02:00:00Z', committee, 'review', checks);
    assert.equal(refusal?.code, 'SAME_PERSON');
    assert.deepEqual(codes(story.refuse('2026-01-14T02:00:00Z', party, 'file', filing())), [
      'OPINIONS_PENDING',
    ]);
    story
      .do('2026-01-14T03:00:00Z', chair, 'review', checks)
      .do('2026-01-15T01:00:00Z', party, 'file', filing());
  });

  it('or another of its people speaks for it, and then nobody else has to', () => {
    afterFirst(joint('proposalCommittee', 'partyOffice'))
      .do('2026-01-14T01:00:00Z', colleague, 'review', checks)
      .do('2026-01-15T01:00:00Z', party, 'file', filing());
  });

  it('does not keep waiting those whose only substitute is asked already', () => {
    const story = afterFirst(joint('proposalCommittee', 'partyOffice', 'chairpersonsMeeting')).do(
      '2026-01-14T01:00:00Z',
      party,
      'review',
      checks,
    );
    assert.deepEqual(codes(story.refuse('2026-01-14T02:00:00Z', party, 'file', filing())), [
      'OPINIONS_PENDING',
    ]);
    story
      .do('2026-01-14T03:00:00Z', chair, 'review', checks)
      .do('2026-01-15T01:00:00Z', party, 'file', filing());
  });

  const assigning = withRule(
    withRule(national, 'proposal.assigners', ['proposalCommittee', 'partyOffice']),
    'proposal.differentPeople',
    [['finalReview', 'assignment']],
  );

  it('is stood in for by the substitute where offices assign together', () => {
    const story = filed(assigning).do('2026-02-02T01:00:00Z', party, 'assign', sole);
    assert.deepEqual(asked(story, chair), ['assignApproval']);
    assert.deepEqual(
      codes(story.refuse('2026-02-02T02:00:00Z', committee, 'approveAssignment', { note: '' })),
      ['SAME_PERSON'],
    );
    story.do('2026-02-02T02:00:00Z', chair, 'approveAssignment', { note: '' });
    assert.equal(story.snapshot.state, 'assigned');
  });

  it('is not asked again where the substitute has assigned in its place', () => {
    const story = filed(assigning).do('2026-02-02T01:00:00Z', chair, 'assign', sole);
    assert.deepEqual(asked(story, committee), []);
    story.do('2026-02-02T02:00:00Z', party, 'approveAssignment', { note: '' });
    assert.equal(story.snapshot.state, 'assigned');
  });

  it('gives the substitute no part where nobody is held back', () => {
    const story = registered(luzhou, proposalForm({ research }));
    assert.deepEqual(codes(story.refuse('2026-01-13T01:00:00Z', chair, 'review', checks)), ['NOT_ALLOWED']);
  });

  it('does not lose a key proposal to the approval of its only author, where all have to approve', () => {
    const tiers = [
      {
        id: 'key',
        label: '重点提案',
        supervisedBy: '领导督办',
        approval: { roles: ['chairpersonsMeeting', 'partyOffice'], all: true },
      },
      { id: 'ordinary', label: '一般提案', supervisedBy: '专门委员会' },
    ];
    const author = person('mp', 'member', 'partyOffice');
    const data = proposalForm({ proposer: { name: 'mp', phone: '13800000001' } });
    inLastStage(withRule(national, 'proposal.tiers', tiers), data, author)
      .do('2026-01-15T01:00:00Z', committee, 'file', filing('key'))
      .do('2026-01-16T01:00:00Z', chair, 'approveKey', approval)
      .do('2026-02-02T01:00:00Z', committee, 'assign', sole);
  });
});
