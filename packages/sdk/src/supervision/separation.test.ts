import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national, shangzhou } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import { getOpenTasks } from '../engine/tasks.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { redactSnapshot } from '../engine/visibility.js';
import type { Profile } from '../profile/types.js';
import {
  chair,
  contact,
  economy,
  education,
  government,
  inspection,
  m1,
  otherChair,
  party,
  staff,
} from '../testing/people.js';
import { withRule } from '../testing/profiles.js';
import { asked, codes, day } from '../testing/stories.js';
import {
  activity,
  answerTo,
  approval,
  evaluation,
  explanation,
  opinionLetter,
  supervisionPlan,
} from '../testing/supervision-papers.js';
import { proposed, replied } from '../testing/supervision-steps.js';
import { supervisionProcess } from './process.js';

/** Another clerk of the committee that carries it out. */
const colleague: Actor = { ...economy, id: 'economy-2' };

const topicOf = (units: readonly string[]): JsonObject => ({
  title: '护学岗',
  reason: '危险。',
  scope: 'livelihood',
  proposedBy: '党委办',
  suggestedUnits: [...units],
});
const planned = (profile: Profile = shangzhou): Story =>
  proposed(profile, party)
    .do(day('02-03'), party, 'submit')
    .do(day('02-04'), chair, 'approve', approval())
    .do(day('03-01'), economy, 'organise', supervisionPlan('education'));
const drafted = (isKey: boolean, profile?: Profile): Story =>
  planned(profile)
    .do(day('03-10'), m1, 'logActivity', activity())
    .do(day('03-12'), economy, 'draftOpinion', opinionLetter(isKey));
const sent = (profile?: Profile, by: Actor = economy): Story =>
  drafted(false, profile).do(day('03-16'), by, 'send');
const received = (profile?: Profile, by?: Actor): Story =>
  sent(profile, by).do(day('03-17'), education, 'acknowledge', contact);
const answers = (story: Story): Story => replied(story, day('03-20'), answerTo(0, false), answerTo(1, true));

const wants = (...groups: readonly (readonly string[])[]): Profile =>
  withRule(
    shangzhou,
    'supervision.differentPeople',
    groups.map((group) => [...group]),
    '本县办法',
  );

describe('different people', () => {
  it('take the steps of a supervision that the profile says, and one may where it says nothing', () => {
    answers(received()).do(day('03-23'), economy, 'evaluate', evaluation('education', 'satisfied'));
    const apart = wants(['drafting', 'sending'], ['sending', 'evaluation', 'verification', 'closing']);
    const [refusal] = drafted(false, apart).refuse(day('03-16'), economy, 'send');
    assert.deepEqual(
      [refusal?.code, refusal?.message],
      ['SAME_PERSON', '本件的“拟写监督意见”由您办理，“报送监督意见”须由本单位的其他人员办理。'],
    );
    const story = answers(received(apart, colleague));
    const judgement = evaluation('education', 'satisfied');
    assert.deepEqual(codes(story.refuse(day('03-23'), colleague, 'evaluate', judgement)), ['SAME_PERSON']);
    story
      .do(day('03-23'), economy, 'evaluate', judgement)
      .do(day('03-24'), education, 'recordImplementation', { opinion: 0, done: true, text: '已设岗。' });
    const verified = { unit: 'education', opinion: 0, confirmed: true, text: '已到现场核实。' };
    const third: Actor = { ...economy, id: 'economy-3' };
    for (const taken of [economy, colleague])
      assert.deepEqual(codes(story.refuse(day('03-25'), taken, 'verify', verified)), ['SAME_PERSON']);
    story.do(day('03-25'), third, 'verify', verified);
    for (const taken of [economy, colleague, third])
      assert.deepEqual(codes(story.refuse(day('03-26'), taken, 'close', {})), ['SAME_PERSON']);
    story.do(day('03-26'), { ...economy, id: 'economy-4' }, 'close', {});
  });

  it('decide the topic and the key opinion', () => {
    const story = drafted(true, wants(['topicApproval', 'opinionApproval'])).do(
      day('03-13'),
      economy,
      'submitOpinion',
    );
    for (const [type, data] of [
      ['approveOpinion', {}],
      ['returnOpinion', { reason: '请修改。' }],
    ] as const)
      assert.deepEqual(codes(story.refuse(day('03-14'), chair, type, data)), ['SAME_PERSON'], type);
    story.do(day('03-14'), otherChair, 'approveOpinion', {});
  });

  it('are named to nobody outside', () => {
    const { snapshot } = received();
    const read = (actor: Actor) => redactSnapshot(supervisionProcess, snapshot, actor).data['doneBy'];
    assert.equal(read(education), undefined);
    assert.deepEqual(Object.keys(read(economy) as JsonObject), ['topicApproval', 'drafting', 'sending']);
  });
});

describe('whoever works for a supervised unit', () => {
  const both = withRule(national, 'supervision.approvers', ['chairpersonsMeeting', 'governmentOffice']);
  const office: Actor = { ...government, unit: 'government-office' };

  it('decides on no topic that suggests it', () => {
    const story = proposed(both, party, topicOf(['government-office'])).do(day('02-03'), party, 'submit');
    for (const [type, data] of [
      ['approve', approval()],
      ['returnTopic', { reason: '请完善。' }],
      ['decline', { reason: '不列入。' }],
    ] as const)
      assert.deepEqual(codes(story.refuse(day('02-04'), office, type, data)), ['OWN_UNIT'], type);
    story.do(day('02-04'), chair, 'approve', approval());
  });

  it('neither decides on the opinion about it nor ends the supervision', () => {
    const story = proposed(both, party)
      .do(day('02-03'), party, 'submit')
      .do(day('02-04'), chair, 'approve', approval())
      .do(day('03-01'), economy, 'organise', supervisionPlan('government-office'))
      .do(day('03-10'), m1, 'logActivity', activity());
    const member: Actor = { ...m1, unit: 'government-office' };
    assert.deepEqual(codes(story.refuse(day('03-11'), member, 'logActivity', activity())), ['OWN_UNIT']);
    assert.deepEqual(codes(story.refuse(day('03-12'), member, 'draftOpinion', opinionLetter(true))), [
      'OWN_UNIT',
    ]);
    story
      .do(day('03-12'), economy, 'draftOpinion', opinionLetter(true))
      .do(day('03-13'), economy, 'submitOpinion');
    for (const [type, data] of [
      ['approveOpinion', {}],
      ['returnOpinion', { reason: '请修改。' }],
      ['cancel', { reason: '不再需要。' }],
    ] as const)
      assert.deepEqual(codes(story.refuse(day('03-14'), office, type, data)), ['OWN_UNIT'], type);
    story.do(day('03-14'), chair, 'approveOpinion', {});
  });

  it('does not judge from a new desk what it answered, explained or reported there', () => {
    const moved: Actor = { ...economy, id: education.id };
    const story = received().do(day('03-18'), education, 'explain', explanation(0));
    answers(story);
    assert.deepEqual(
      codes(story.refuse(day('03-23'), moved, 'evaluate', evaluation('education', 'satisfied'))),
      ['OWN_REPORT'],
    );
    story.do(day('03-23'), economy, 'evaluate', evaluation('education', 'dissatisfied'));
    assert.deepEqual(
      codes(story.refuse(day('03-24'), moved, 'rehandle', { unit: 'education', reason: '请再办。' })),
      ['OWN_REPORT'],
    );
    const done = { opinion: 0, done: true, text: '已设岗。' };
    story.do(day('03-24'), education, 'recordImplementation', done);
    const verified = { unit: 'education', opinion: 0, confirmed: true, text: '已核实。' };
    assert.deepEqual(codes(story.refuse(day('03-25'), moved, 'verify', verified)), ['OWN_REPORT']);
    story.do(day('03-25'), economy, 'verify', verified);
    const closer: Actor = { ...chair, id: education.id };
    assert.ok(codes(story.refuse(day('03-26'), closer, 'close', { note: '研究。' })).includes('OWN_REPORT'));
  });
});

describe('whoever brought a topic', () => {
  it('does not end by himself what others decided', () => {
    const story = proposed(national, chair)
      .do(day('02-03'), chair, 'askOpinions')
      .do(day('02-04'), party, 'giveOpinion', { agrees: true, opinion: '' })
      .do(day('02-04'), government, 'giveOpinion', { agrees: true, opinion: '' })
      .do(day('02-05'), chair, 'submit');
    for (const type of ['returnTopic', 'decline'])
      assert.deepEqual(codes(story.refuse(day('02-06'), chair, type, { reason: '再议。' })), ['OWN_TOPIC']);
    story.do(day('02-06'), otherChair, 'approve', approval());
    assert.deepEqual(codes(story.refuse(day('02-07'), chair, 'cancel', { reason: '不再需要。' })), [
      'OWN_TOPIC',
    ]);
    story.do(day('02-07'), otherChair, 'cancel', { reason: '不再需要。' });
  });
});

describe('a unit that is months late', () => {
  const order = { unit: 'education', supervisor: '县政协副主席', text: '请于七日内反馈并说明原因。' };
  const open = ({ snapshot }: Story) => getOpenTasks(snapshot, 'followUp').map(({ assignee }) => assignee);

  it('is followed up by the leader, the committee and the office that inspects, and says where it stands', () => {
    for (const by of [chair, economy, inspection]) {
      const story = received().do(day('09-01'), by, 'followUp', order);
      assert.deepEqual(open(story), ['unit:education'], by.id);
      assert.ok(asked(story, education).includes('followUp'));
      assert.equal((story.snapshot.data['followUps'] as readonly JsonObject[])[0]!['text'], order.text);
      story.do(day('09-02'), education, 'reportProgress', { text: '已列入局党组会议。' });
      assert.deepEqual(open(story), []);
    }
  });

  it('is followed up before it has received, and later while it carries out', () => {
    assert.deepEqual(open(sent().do(day('06-01'), economy, 'followUp', order)), ['unit:education']);
    const story = answers(received()).do(day('09-01'), inspection, 'followUp', order);
    story.do(day('09-02'), economy, 'followUp', { ...order, text: '请即反馈。' });
    assert.deepEqual(open(story), ['unit:education']);
  });

  it('settles it with its reply, or leaves it behind where its silence is put down', () => {
    assert.deepEqual(open(answers(received().do(day('03-18'), chair, 'followUp', order))), []);
    for (const by of [economy, inspection]) {
      const story = received().do(day('06-01'), inspection, 'followUp', order);
      story.do(day('06-02'), by, 'recordNoReply', { unit: 'education', reason: '已两次催办。' });
      assert.deepEqual([story.snapshot.state, open(story)], ['evaluated', []], by.id);
    }
  });

  it('is left to those who inspect here: other offices read, and nobody follows up himself', () => {
    // 商州: 区委督查办 alone (SZ-26); elsewhere both offices as well (domain §6 #22).
    assert.deepEqual(codes(received().refuse(day('09-01'), party, 'followUp', order)), ['NOT_ALLOWED']);
    received(national).do(day('09-01'), party, 'followUp', order);
    const own = staff('education', 'inspectionOffice');
    for (const [type, data] of [
      ['followUp', order],
      ['urge', { unit: 'education', text: '请抓紧。' }],
      ['recordNoReply', { unit: 'education', reason: '已催办。' }],
    ] as const)
      assert.deepEqual(codes(received().refuse(day('09-01'), own, type, data)), ['OWN_UNIT'], type);
  });
});
