import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeParse } from 'valibot';
import { national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import { summarize } from '../engine/summary.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { redactSnapshot } from '../engine/visibility.js';
import { economy, government, m1, otherChair, party, person, staff } from '../testing/people.js';
import { codes, day } from '../testing/stories.js';
import {
  activity,
  answerLetter,
  answerTo,
  approval as approvalBy,
  opinionLetter,
  supervisionPlan,
  topic as anyTopic,
} from '../testing/supervision-papers.js';
import { tellSupervision } from '../testing/supervision-steps.js';
import { supervisionProcess } from './process.js';
import { supervisionSchemas } from './schemas.js';

/** Nobody decides on what is his own, and no word that was given is lost by asking again. */

/** A chairperson who is a member, too. */
const chair = person('v1', 'chairpersonsMeeting', 'member');
const topic: JsonObject = { ...anyTopic, suggestedUnits: ['edu', 'pol'] };
const approval = approvalBy(economy.unit, otherChair.id);
const begin = () => tellSupervision(national);
const says = (story: Story, date: string, office: Actor, agrees: boolean) =>
  story.do(day(date), office, 'giveOpinion', { agrees, opinion: agrees ? '' : '时机不成熟。' });

const asked = (agrees: boolean, by: Actor = economy) => {
  const story = begin().do(day('02-02'), by, 'propose', topic).do(day('02-03'), economy, 'askOpinions');
  return says(says(story, '02-04', party, agrees), '02-04', government, agrees);
};

describe('an opinion about a topic', () => {
  it('stands until the text is another or they agree, whoever is silent when asked again', () => {
    const story = asked(false).do(day('02-05'), economy, 'askOpinions');
    story.do(day('04-05'), economy, 'endConsultation');
    assert.deepEqual(codes(story.refuse(day('04-06'), economy, 'submit')), ['ALL_DISAGREE']);
    // Nor is it lost by a change that is taken back.
    story
      .do(day('04-06'), economy, 'revise', { ...topic, title: '校车' })
      .do(day('04-06'), economy, 'askOpinions');
    story.do(day('06-05'), economy, 'endConsultation').do(day('06-05'), economy, 'revise', topic);
    story.do(day('06-06'), economy, 'askOpinions').do(day('08-06'), economy, 'endConsultation');
    assert.deepEqual(codes(story.refuse(day('08-07'), economy, 'submit')), ['ALL_DISAGREE']);
    story.do(day('08-07'), economy, 'askOpinions');
    says(says(story, '08-08', party, true), '08-08', government, false).do(day('08-09'), economy, 'submit');
  });

  it('is the last word of each office: agreement that was taken back counts no more', () => {
    const story = asked(true).do(day('02-05'), economy, 'askOpinions');
    says(says(story, '02-06', party, false), '02-06', government, false);
    assert.deepEqual(codes(story.refuse(day('02-07'), economy, 'submit')), ['ALL_DISAGREE']);
  });

  it('is about the suggested units too, in whatever order', () => {
    const story = asked(true).do(day('02-05'), economy, 'revise', {
      ...topic,
      suggestedUnits: ['pol', 'edu'],
    });
    story.do(day('02-06'), economy, 'submit').do(day('02-07'), chair, 'returnTopic', { reason: '请完善。' });
    story.do(day('02-08'), economy, 'revise', { ...topic, suggestedUnits: ['health'] });
    assert.deepEqual(codes(story.refuse(day('02-09'), economy, 'submit')), ['TOPIC_CHANGED']);
  });

  it('is not its author’s own', () => {
    const story = begin().do(day('02-02'), party, 'propose', topic).do(day('02-03'), party, 'askOpinions');
    says(says(story, '02-04', party, true), '02-04', government, false);
    assert.deepEqual(codes(story.refuse(day('02-05'), party, 'submit')), ['ALL_DISAGREE']);
  });
});

describe('nobody judges his own', () => {
  it('topic: neither who suggested it nor who wrote it again approves it', () => {
    const story = begin().do(day('02-01'), person('v1', 'member'), 'propose', {
      title: '护学岗',
      reason: '危险。',
    });
    story.do(day('02-02'), economy, 'adopt', topic).do(day('02-03'), economy, 'askOpinions');
    says(says(story, '02-04', party, true), '02-04', government, true);
    const both = { ...staff('economy', 'specialCommittee', 'chairpersonsMeeting'), id: 'v3' };
    story.do(day('02-05'), both, 'revise', topic).do(day('02-06'), economy, 'submit');
    for (const own of [chair, both])
      assert.deepEqual(codes(story.refuse(day('02-07'), own, 'approve', approval)), ['OWN_TOPIC']);
    story.do(day('02-07'), otherChair, 'approve', approval);
  });

  const team = { leader: { id: 'v1', name: 'v1' }, members: [{ id: 'm1', name: 'm1' }] };
  const plan = (...units: string[]) => ({ ...supervisionPlan(...units), team });
  const underway = () =>
    asked(true)
      .do(day('02-05'), economy, 'submit')
      .do(day('02-06'), otherChair, 'approve', approval)
      .do(day('03-01'), economy, 'organise', plan('edu'))
      .do(day('03-02'), economy, 'logActivity', activity('2026-03-02'));

  it('handling: a committee supervises others', () => {
    const refusals = underway().refuse(day('03-03'), economy, 'organise', plan('edu', economy.unit));
    assert.deepEqual(codes(refusals), ['OWN_UNIT']);
  });

  it('letter: whoever saved it after him, its author does not approve it', () => {
    const story = underway().do(day('03-03'), chair, 'draftOpinion', opinionLetter(true));
    story.do(day('03-04'), m1, 'draftOpinion', opinionLetter(true));
    story.do(day('03-05'), economy, 'submitOpinion');
    assert.deepEqual(codes(story.refuse(day('03-06'), chair, 'approveOpinion', {})), ['OWN_DRAFT']);
    story.do(day('03-06'), otherChair, 'approveOpinion', {});
  });

  it('receipt: an inspector records no silence of his own unit', () => {
    const story = underway()
      .do(day('03-03'), economy, 'draftOpinion', opinionLetter(false))
      .do(day('03-04'), economy, 'send');
    const silent = { unit: 'edu', reason: '已催签。' };
    const own = staff('edu', 'inspectionOffice');
    assert.deepEqual(codes(story.refuse(day('04-04'), own, 'deemReceived', silent)), ['OWN_UNIT']);
    story.do(day('04-04'), person('o3', 'inspectionOffice'), 'deemReceived', silent);
  });
});

describe('what is written down', () => {
  it('tells how it ended after it was laid to the files', () => {
    const story = begin()
      .do(day('02-02'), economy, 'propose', topic)
      .do(day('02-03'), economy, 'withdraw', { reason: '撤回。' });
    story.do(day('02-04'), economy, 'archive');
    assert.equal(summarize(supervisionProcess, story.snapshot).endedAs, 'withdrawn');
    assert.equal(
      redactSnapshot(supervisionProcess, story.snapshot, person('x', 'member')).data['endedAs'],
      'withdrawn',
    );
  });

  it('is not carried out and yet unhandled', () => {
    const says = (handled: boolean) => answerLetter({ ...answerTo(0, true), handled });
    const schema = supervisionSchemas.reply(national);
    assert.deepEqual(
      [true, false].map((handled) => safeParse(schema, says(handled)).success),
      [true, false],
    );
  });
});
