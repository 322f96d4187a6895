import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import { getAvailableEvents } from '../engine/available.js';
import { listSteps } from '../checks/steps.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { getSearchTexts } from '../engine/search-texts.js';
import { summarize } from '../engine/summary.js';
import { redactEvent, redactSnapshot } from '../engine/visibility.js';
import {
  chair,
  committee,
  contact,
  education,
  educationHead,
  inspection,
  m1,
  m2,
  party,
  transport,
  visitor,
} from '../testing/people.js';
import { withProposal } from '../testing/profiles.js';
import {
  checks,
  filing,
  proposalForm,
  replyLetter,
  separate,
  sole,
  withCo,
} from '../testing/proposal-papers.js';
import { answer as answerAt, inLastStage, receivedBy, tellProposal } from '../testing/proposal-steps.js';
import { codes, codesAt } from '../testing/stories.js';
import { getWorstMark } from './marks.js';
import { proposalProcess } from './process.js';

/** Letters, marks, publication, handling again and the ways out: what a case says of how it stands and how it ended. */

const form = (more: JsonObject = {}): JsonObject =>
  proposalForm({
    proposer: { name: '委员一', phone: '13800000001', address: '城关镇一号' },
    suggestions: ['错峰放学。', '增设护学岗。'],
    ...more,
  });
const item = (adopted: boolean, done: boolean, more: JsonObject = {}) => ({
  adopted,
  done,
  text: '已研究。',
  ...more,
});
/** What answers both suggestions. */
const both = { suggestions: [item(true, true), item(true, true)] };
const letter = (more: JsonObject = {}): JsonObject => replyLetter({ ...both, ...more });

let minutes = 0;
/** Each step a little later than the one before. */
const next = (from = '2026-02-03T01:00:00Z') => new Date(Date.parse(from) + ++minutes * 60_000).toISOString();

const inReview = (profile = national, data = form()): Story => inLastStage(profile, data);

function handling(profile = national, data = form(), assignment: JsonObject = sole): Story {
  const story = inReview(profile, data)
    .do('2026-01-15T01:00:00Z', committee, 'file', filing())
    .do('2026-02-02T01:00:00Z', committee, 'assign', assignment);
  return receivedBy(story, next(), ...(assignment === sole ? [education] : [education, transport]));
}

const answer = (story: Story, more: JsonObject = {}, clerk = education): Story =>
  answerAt(story, next(), clerk, { ...both, ...more });
const planned = { mark: 'B', suggestions: [item(true, false), item(true, false)] };
const rate = (story: Story, overall = 'satisfied') =>
  story.do(next(), m1, 'rate', { overall, ...(overall === 'dissatisfied' ? { reason: '未落实。' } : {}) });
const closedWith = (more: JsonObject = {}, profile = national) =>
  rate(answer(handling(profile), more)).do(next(), committee, 'close', { note: '' });
const read = (story: Story, actor = visitor) => redactSnapshot(proposalProcess, story.snapshot, actor).data;

describe('the mark of a case', () => {
  const marks = [
    { id: 'solved', label: '已解决' },
    { id: 'planned', label: '列入计划' },
    { id: '留作参考', label: '留作参考' },
  ];
  it('is the one furthest down the profile’s list, whatever the ids are', () => {
    assert.equal(getWorstMark(marks, ['solved', 'planned']), 'planned');
    assert.equal(getWorstMark(marks, ['留作参考', 'solved', undefined]), '留作参考');
    assert.equal(getWorstMark(marks, [undefined]), null);
    assert.equal(getWorstMark([], []), null);
    const story = handling(withProposal({ marks }), form(), separate);
    answer(story, { mark: 'solved' });
    answer(story, { mark: 'planned' }, transport);
    assert.equal(story.snapshot.data['mark'], 'planned');
  });

  it('is none where the profile has no marks', () => {
    const story = handling(withProposal({ marks: [] }));
    assert.deepEqual(codesAt(story.refuse(next(), education, 'draftReply', letter())), [
      ['UNKNOWN_KEY', 'mark'],
    ]);
    const { mark: _, ...unmarked } = letter();
    story.do(next(), education, 'draftReply', unmarked);
    story.do(next(), educationHead, 'signReply', { version: story.snapshot.seq });
    story.do(next(), education, 'submitReply').do(next(), inspection, 'releaseReply', { unit: 'education' });
    assert.equal(story.snapshot.data['mark'], null);
    assert.equal(summarize(proposalProcess, story.snapshot).mark, undefined);
  });

  it('is no longer “planned” when all that was planned is done, and says since when', () => {
    const story = closedWith(planned);
    const record = (suggestion: number) =>
      story.do(next(), education, 'recordImplementation', { suggestion, done: true, text: '已落实。' });
    record(0);
    assert.equal(story.snapshot.data['mark'], 'B');
    record(1);
    assert.equal(story.snapshot.data['mark'], 'A');
    assert.deepEqual(
      (story.snapshot.data['markChanges'] as JsonObject[]).map(({ unit, from, to }) => [unit, from, to]),
      [['education', 'B', 'A']],
    );
    story.do(next(), committee, 'archive');
  });

  it('follows each suggestion where they have marks of their own', () => {
    const profile = withProposal({ reply: { ...national.proposal.reply, suggestionMark: 'required' } });
    const suggestions = [item(true, false, { mark: 'B' }), item(true, true, { mark: 'A' })];
    const story = closedWith({ mark: 'B', suggestions }, profile);
    story.do(next(), education, 'recordImplementation', { suggestion: 0, done: true, text: '已落实。' });
    const { education: answered } = story.snapshot.data['answers'] as Record<string, JsonObject>;
    assert.deepEqual(
      (answered!['suggestions'] as JsonObject[]).map(({ mark }) => mark),
      ['A', 'A'],
    );
    assert.equal(answered!['mark'], 'A');
  });
});

describe('a letter', () => {
  const refused = (more: JsonObject, profile = national) =>
    codesAt(handling(profile).refuse(next(), education, 'draftReply', letter(more)));

  it('does not contradict itself', () => {
    assert.deepEqual(refused({ suggestions: [item(false, true), item(true, true)] }), [
      ['INVALID', 'suggestions.0.done'],
    ]);
    assert.deepEqual(refused({ suggestions: [item(false, false), item(false, false)] }), [
      ['MARK_BELIED', 'mark'],
    ]);
    const story = handling();
    story.do(
      next(),
      education,
      'draftReply',
      letter({ mark: 'C', suggestions: [item(false, false), item(false, false)] }),
    );
    story.do(next(), educationHead, 'signReply', { version: story.snapshot.seq });
    story.do(next(), education, 'submitReply');
    const lifted = { unit: 'education', mark: 'A', note: '经审核。' };
    assert.deepEqual(codesAt(story.refuse(next(), inspection, 'releaseReply', lifted)), [
      ['MARK_BELIED', 'mark'],
    ]);
  });

  it('answers several suggestions in one, and none in none', () => {
    const shared = (answeredWith: number) => item(true, true, { text: '', answeredWith });
    handling().do(next(), education, 'draftReply', letter({ suggestions: [item(true, true), shared(0)] }));
    assert.deepEqual(refused({ suggestions: [item(true, true), item(true, true, { text: ' ' })] }), [
      ['INVALID', 'suggestions.1.text'],
    ]);
    for (const place of [1, 2])
      assert.deepEqual(refused({ suggestions: [item(true, true), shared(place)] }), [
        ['INVALID', 'suggestions.1.answeredWith'],
      ]);
    assert.deepEqual(refused({ suggestions: [shared(1), shared(0)] }), [
      ['INVALID', 'suggestions.0.answeredWith'],
      ['INVALID', 'suggestions.1.answeredWith'],
    ]);
  });

  it('has the parts that the profile wants', () => {
    const more = {
      addressee: '委员一',
      copies: '县政府督查室、县政协提案委员会',
      signatory: '李局长',
      date: '2026-03-02',
      printing: '县教育局办公室2026年3月2日印发',
    };
    handling().do(next(), education, 'draftReply', letter(more));
    const { title: _, letterNo: __, mark: ___, ...bare } = letter();
    const loose = {
      ...national.proposal.reply,
      title: 'optional',
      letterNo: 'optional',
      mark: 'optional',
    } as const;
    handling(withProposal({ reply: loose })).do(next(), education, 'draftReply', bare);
    assert.deepEqual(codesAt(handling().refuse(next(), education, 'draftReply', bare)), [
      ['REQUIRED', 'title'],
      ['REQUIRED', 'letterNo'],
      ['REQUIRED', 'mark'],
    ]);
    const strict = { ...national.proposal.reply, addressee: 'required', printing: 'unused' } as const;
    assert.deepEqual(refused({ printing: '办公室印发' }, withProposal({ reply: strict })), [
      ['REQUIRED', 'addressee'],
      ['UNKNOWN_KEY', 'printing'],
    ]);
  });

  it('of a co-handler is its own, with its number and its papers', () => {
    const story = inReview()
      .do('2026-01-15T01:00:00Z', committee, 'file', filing())
      .do('2026-02-02T01:00:00Z', committee, 'assign', withCo)
      .do(next(), education, 'acknowledge', contact)
      .do(next(), transport, 'acknowledge', contact);
    const attachments = [{ id: 'file-1', name: '会办意见.pdf', size: 20 }];
    story.do(next(), transport, 'giveOpinion', {
      text: '同意增设标线。',
      letterNo: '安交函〔2026〕3号',
      attachments,
    });
    const opinions = story.snapshot.data['coOpinions'] as Record<string, JsonObject>;
    assert.equal(opinions['transport']?.['letterNo'], '安交函〔2026〕3号');
    assert.deepEqual(opinions['transport']?.['attachments'], attachments);
  });
});

describe('what the public reads', () => {
  const withheld = { publishable: false, publishRefusal: '涉及内部数据', body: '第二次答复，内部掌握。' };
  const again = (story: Story) =>
    rate(story, 'dissatisfied').do(next(), committee, 'rehandle', { reason: '提案者不满意。' });

  it('is the letter that was published, never one that was written since', () => {
    const story = answer(handling()).do(next(), committee, 'publish', { reply: true });
    assert.match(JSON.stringify(read(story)), /现答复如下/);
    again(story);
    assert.match(JSON.stringify(read(story)), /现答复如下/);
    answer(story, { ...withheld, mark: 'B', suggestions: planned.suggestions });
    assert.doesNotMatch(JSON.stringify(read(story)), /内部掌握/);
    assert.equal(read(story)['mark'], 'A');
    assert.deepEqual(codesAt(story.refuse(next(), committee, 'publish', { reply: true })), [
      ['REPLY_WITHHELD', 'reply'],
    ]);
    story.do(next(), committee, 'publish', { reply: false });
    assert.equal(read(story)['answers'], undefined);
  });

  it('is signed once, and not again when it has gone out', () => {
    const offered = (story: Story) =>
      getAvailableEvents(proposalProcess, story.snapshot, educationHead, story.context(next()))
        .filter(({ type }) => type === 'signReply')
        .flatMap(({ refusals }) => codes(refusals));
    const story = handling(national, form(), separate);
    story.do(next(), education, 'draftReply', letter());
    assert.deepEqual(offered(story), []);
    const data = { version: story.snapshot.seq };
    story.do(next(), educationHead, 'signReply', data);
    assert.deepEqual(codesAt(story.refuse(next(), educationHead, 'signReply', data)), [
      ['ALREADY_SIGNED', ''],
    ]);
    story.do(next(), education, 'submitReply');
    assert.deepEqual(offered(story), ['ALREADY_SIGNED']);
    story.do(next(), inspection, 'releaseReply', { unit: 'education', mark: 'A' });
    assert.deepEqual(offered(story), ['ALREADY_REPLIED', 'ALREADY_SIGNED']);
  });

  it('is offered no more once everything is public that may be', () => {
    const offered = (story: Story) =>
      getAvailableEvents(proposalProcess, story.snapshot, committee, story.context(next()))
        .filter(({ type }) => type === 'publish')
        .flatMap(({ refusals }) => codes(refusals));
    const story = answer(handling()).do(next(), committee, 'publish', { reply: false });
    assert.deepEqual(offered(story), []);
    story.do(next(), committee, 'publish', { reply: true });
    assert.deepEqual(offered(story), ['ALREADY_PUBLIC']);
    assert.deepEqual(codesAt(story.refuse(next(), committee, 'publish', { reply: true })), [
      ['ALREADY_PUBLIC', ''],
    ]);
    answer(again(story), { body: '第二次答复。' });
    assert.deepEqual(offered(story), []);
    const kept = answer(handling(), withheld).do(next(), committee, 'publish', { reply: false });
    assert.deepEqual(offered(kept), ['ALREADY_PUBLIC']);
  });

  it('is not in the record either, whatever was written and released since', () => {
    const story = again(answer(handling()).do(next(), committee, 'publish', { reply: true }));
    answer(story, { ...withheld, mark: 'B', suggestions: planned.suggestions });
    const record = (actor: Actor) =>
      JSON.stringify(story.log.map((event) => redactEvent(proposalProcess, story.snapshot, event, actor)));
    for (const outsider of [visitor, m2])
      assert.doesNotMatch(record(outsider), /内部|不满意|2310000|13800000001|城关镇一号/);
    assert.match(record(education), /内部掌握/);
  });

  it('becomes the new letter when that is published in its turn', () => {
    const story = again(answer(handling()).do(next(), committee, 'publish', { reply: true }));
    answer(story, { body: '第二次答复。' });
    assert.doesNotMatch(JSON.stringify(read(story)), /第二次答复/);
    story.do(next(), committee, 'publish', { reply: true });
    assert.match(JSON.stringify(read(story)), /第二次答复/);
  });

  it('can be taken down while the case is handled again, and from the files', () => {
    const story = again(answer(handling()).do(next(), committee, 'publish', { reply: true }));
    story.do(next(), committee, 'unpublish', { reason: '内容有误。' });
    assert.equal(story.snapshot.state, 'rehandling');
    assert.equal(read(story)['answers'], undefined);
    const filed = closedWith();
    filed.do(next(), committee, 'publish', { reply: true }).do(next(), committee, 'archive');
    filed.do(next(), chair, 'unpublish', { reason: '内容有误。' });
    assert.deepEqual([filed.snapshot.state, read(filed)['answers']], ['archived', undefined]);
    assert.deepEqual(codesAt(filed.refuse(next(), chair, 'unpublish', { reason: '再撤。' })), [
      ['NOT_PUBLIC', ''],
    ]);
  });

  it('holds no telephone number and no mail address that a letter has in its text', () => {
    const body =
      '请拨打0914—2310000转801或13800000001，（0914）2310000，邮箱 a.b@example.org。2026年第12345678号文件投入1350000元。';
    const story = answer(handling(), { body }).do(next(), committee, 'publish', { reply: true });
    const shown = JSON.stringify(read(story));
    for (const hidden of ['2310000', '13800000001', 'example.org', '801'])
      assert.ok(!shown.includes(hidden), `${hidden} in ${shown}`);
    assert.match(shown, /第12345678号文件投入1350000元/);
    assert.match(JSON.stringify(read(story, m1)), /2310000/);
  });

  it('holds none that proposers wrote into their own text; whoever handles it reads them', () => {
    const story = answer(
      handling(
        national,
        form({
          subject: '关于学校周边交通的提案（详询13800000001）',
          situation: '拥堵严重，可与张三（０９１４－２３１０００１）核对，投资2345678万元。',
          suggestions: ['请拨打 (0914) 231-0000 或致函 a＠b.cn。', '增设护学岗。'],
        }),
      ),
    ).do(next(), committee, 'publish', { reply: false });
    const shown = JSON.stringify([
      read(story),
      read(story, m2),
      summarize(proposalProcess, redactSnapshot(proposalProcess, story.snapshot, visitor)),
      getSearchTexts(proposalProcess, story.snapshot).head,
      getSearchTexts(proposalProcess, story.snapshot).body,
    ]);
    assert.doesNotMatch(shown, /13800000001|２３１０００１|231-0000|b\.cn/);
    assert.match(shown, /投资2345678万元/);
    assert.match(JSON.stringify(read(story, education)), /13800000001.*２３１０００１/);
    assert.match(getSearchTexts(proposalProcess, story.snapshot).inside.join(), /13800000001/);
  });

  it('has the ratings, without names, where the profile publishes them', () => {
    const published = (ratings: boolean) =>
      rate(
        answer(handling(withProposal({ publication: { ratings } }))).do(next(), committee, 'publish', {
          reply: true,
        }),
      );
    assert.deepEqual(read(published(false))['ratings'], undefined);
    const shown = read(published(true));
    assert.deepEqual(
      [shown['ratings'], shown['satisfaction']],
      [[{ overall: 'satisfied', unit: 'education' }], 'satisfied'],
    );
    assert.doesNotMatch(JSON.stringify(shown), /m1/);
  });

  it('is cut from the log as from the case: an address, and what is said to one group only', () => {
    const story = inReview();
    const drafted = (actor: Actor) =>
      JSON.stringify(redactEvent(proposalProcess, story.snapshot, story.log[0]!, actor));
    assert.match(drafted(committee), /城关镇一号/);
    assert.match(drafted(party), /错峰放学/);
    assert.doesNotMatch(drafted(party), /城关镇一号/);
    // However often the form is handed in.
    const returned = inReview().do(next(), committee, 'returnForRevision', { reason: '请补充数据。' });
    returned.do(
      next(),
      m1,
      'revise',
      form({ proposer: { name: '委员一', phone: '13800000001', address: '城关镇二号' } }),
    );
    const revised = JSON.stringify(
      returned.log.map((line) => redactEvent(proposalProcess, returned.snapshot, line, party)),
    );
    assert.match(revised, /错峰放学/);
    assert.doesNotMatch(revised, /城关镇/);
    const joint = tellProposal()
      .do(
        '2026-01-10T02:00:00Z',
        m1,
        'draft',
        form({ proposerType: 'joint', invitees: [{ id: 'm2', name: 'm2' }] }),
      )
      .do('2026-01-10T03:00:00Z', m2, 'acceptCoSign', { opinion: '只对提案者说的话。' })
      .do('2026-01-10T04:00:00Z', m1, 'submit');
    const signed = (actor: Actor) => redactEvent(proposalProcess, joint.snapshot, joint.log[1]!, actor).data;
    assert.deepEqual(signed(m1), { opinion: '只对提案者说的话。' });
    assert.deepEqual(signed(committee), {});
  });
});

describe('handling again', () => {
  it('is not ordered by what was said of the round before', () => {
    const profile = withProposal({ rehandling: { ...national.proposal.rehandling, rounds: 2 } });
    const story = rate(answer(handling(profile)), 'dissatisfied');
    answer(story.do(next(), committee, 'rehandle', { reason: '提案者不满意。' }));
    assert.deepEqual(codesAt(story.refuse(next(), committee, 'rehandle', { reason: '再办。' })), [
      ['NOT_DISSATISFIED', ''],
    ]);
  });

  it('begins anew from a closed case', () => {
    const story = closedWith(planned);
    story.do(next(), committee, 'rehandle', { reason: '承诺的事项没有落实。' });
    assert.equal(story.snapshot.state, 'rehandling');
    rate(answer(story)).do(next(), committee, 'close', { note: '' });
    assert.deepEqual(codesAt(story.refuse(next(), committee, 'rehandle', { reason: '再办。' })), [
      ['NO_ROUNDS_LEFT', ''],
    ]);
  });

  it('is ordered by the Chairpersons’ Meeting although the proposer is satisfied (domain §2.1 双向评议)', () => {
    const order = { reason: '双向评议得分偏低。', score: 52 };
    for (const story of [answer(handling()), rate(answer(handling())), closedWith()]) {
      assert.deepEqual(codesAt(story.refuse(next(), chair, 'orderRehandling', { ...order, score: 60 })), [
        ['SCORE_NOT_LOW', 'score'],
      ]);
      assert.deepEqual(codesAt(story.refuse(next(), committee, 'orderRehandling', order)), [
        ['NOT_ALLOWED', ''],
      ]);
      assert.equal(story.do(next(), chair, 'orderRehandling', order).snapshot.state, 'rehandling');
      // It costs the proposer none of his rounds.
      rate(answer(story), 'dissatisfied').do(next(), committee, 'rehandle', { reason: '提案者不满意。' });
    }
    const { ordered: _, ...never } = national.proposal.rehandling;
    const story = closedWith({}, withProposal({ rehandling: never }));
    assert.deepEqual(codesAt(story.refuse(next(), chair, 'orderRehandling', order)), [
      ['NOT_ORDERED_HERE', ''],
    ]);
  });
});

describe('the ways out', () => {
  it('are the profile’s, each with destination, number and papers', () => {
    const attachments = [{ id: 'file-1', name: '转办单.pdf', size: 20 }];
    const story = inReview().do(next(), committee, 'refer', {
      to: 'upperCommittee',
      destination: '市政协提案委员会',
      reason: '超出本级权限。',
      attachments,
    });
    assert.equal(story.snapshot.state, 'referred');
    assert.equal(story.snapshot.numbers['outcome'], 1);
    assert.deepEqual((story.snapshot.data['outcome'] as JsonObject)['attachments'], attachments);
    assert.deepEqual(
      codesAt(
        inReview().refuse(next(), committee, 'refer', { to: 'upperCommittee', reason: '超出本级权限。' }),
      ),
      [['INVALID', 'destination']],
    );
    assert.deepEqual(
      codesAt(inReview().refuse(next(), committee, 'refer', { to: 'letter', reason: '信访。' })),
      [['INVALID', 'to']],
    );
  });

  it('have their numbers when they are taken, not when they are asked about', () => {
    const story = inReview().do(next(), committee, 'convert', { to: 'advice', reason: '宜作意见建议。' });
    assert.equal(story.snapshot.numbers['outcome'], undefined);
    story.do(next(), m1, 'consent');
    assert.deepEqual([story.snapshot.state, story.snapshot.numbers['outcome']], ['converted', 1]);
  });

  it('into another proposal lead only to one that is examined or worked on, and is not to be merged itself', () => {
    const { definition } = proposalProcess;
    const toneOf = (state: string) => definition.states[state]?.tone ?? '';
    const merging = listSteps(definition).flatMap(({ links }) =>
      links?.relation === 'mergedInto' ? [links.states ?? []] : [],
    );
    // At once, by the last consent, and over a silence or refusal: no way in has another rule.
    assert.equal(merging.length, 3);
    for (const mains of merging) {
      assert.deepEqual(
        mains.filter((state) => ['done', 'stopped', 'quiet'].includes(toneOf(state))),
        [],
      );
      assert.deepEqual(
        ['consulting', 'merged', 'drafting', 'returned'].filter((state) => mains.includes(state)),
        [],
      );
    }
  });

  it('lead back to review when the committee thinks better of it', () => {
    const story = inReview()
      .do(next(), committee, 'merge', { mainProposal: 'case-9', reason: '同一问题' })
      .do(next(), committee, 'reconsider', { reason: '主提案已撤回。' });
    assert.equal(story.snapshot.state, 'underReview');
    story.do(next(), committee, 'file', filing());
  });

  it('are still told after the case was laid to the files', () => {
    const ended = (story: Story) =>
      summarize(proposalProcess, story.do(next(), committee, 'archive').snapshot).endedAs;
    assert.equal(ended(closedWith()), 'closed');
    assert.equal(ended(inReview().do(next(), m1, 'withdraw', { reason: '已解决' })), 'withdrawn');
    assert.equal(
      ended(inReview().do(next(), committee, 'decline', { code: 'personal', reason: '属个人事项' })),
      'notFiled',
    );
  });

  it('take a number that is entered by hand as it is', () => {
    const filed = inReview().do(next(), committee, 'file', {
      ...filing(),
      number: 37,
    });
    assert.equal(filed.snapshot.numbers['filing'], 37);
  });
});

describe('a proposal that was declined', () => {
  const declined = () =>
    inReview()
      .do(next(), committee, 'decline', { code: 'personal', reason: '属个人事项' })
      .do(next(), committee, 'convert', { to: 'letter', reason: '转委员来信' });

  it('stays declined when its proposers want no conversion, or the committee none any more', () => {
    const refused = declined().do(next(), m1, 'refuseConsent', { reason: '不同意转为来信' });
    assert.equal(refused.snapshot.state, 'notFiled');
    refused.do(next(), committee, 'archive');
    const reconsidered = declined().do(next(), committee, 'reconsider', { reason: '不宜转为来信' });
    assert.equal(reconsidered.snapshot.state, 'notFiled');
    reconsidered
      .do(next(), committee, 'convert', { to: 'advice', reason: '宜作意见建议' })
      .do(next(), m1, 'consent');
    assert.equal(reconsidered.snapshot.state, 'converted');
  });

  it('leaves no request for its withdrawal behind', () => {
    const story = tellProposal()
      .do(
        '2026-01-10T02:00:00Z',
        m1,
        'draft',
        form({ proposerType: 'joint', invitees: [{ id: 'm2', name: '委员二' }] }),
      )
      .do('2026-01-10T02:30:00Z', m2, 'acceptCoSign')
      .do('2026-01-10T03:00:00Z', m1, 'submit')
      .do('2026-01-12T01:00:00Z', committee, 'receive')
      .do('2026-01-13T01:00:00Z', committee, 'review', checks)
      .do('2026-01-14T01:00:00Z', committee, 'review', checks)
      .do(next(), committee, 'decline', { code: 'personal', reason: '属个人事项' })
      .do(next(), committee, 'convert', { to: 'letter', reason: '转委员来信' })
      .do(next(), m1, 'requestWithdrawal', { reason: '不再提出' })
      .do(next(), m2, 'refuseConsent', { reason: '不同意转为来信' });
    assert.deepEqual(
      story.snapshot.tasks.filter(({ settled }) => settled === undefined).map(({ kind }) => kind),
      [],
    );
  });

  it('is counted among the letters it becomes', () => {
    const { snapshot } = declined();
    const consent = { type: 'consent', actor: m1, data: {} };
    assert.equal(
      proposalProcess.names.series['outcome']!(snapshot, consent, national),
      'proposal/outcome/letter/1/1',
    );
  });
});

describe('what a unit carried out under an earlier answer', () => {
  const record = { suggestion: 0, done: true, text: '已落实。' };
  const onePlanned = { mark: 'B', suggestions: [item(true, false), item(false, false)] };

  it('does not count for the answer after it: the case is followed until that is carried out', () => {
    const story = closedWith(onePlanned).do(next(), education, 'recordImplementation', record);
    story.do(next(), committee, 'rehandle', { reason: '经核实并未落实。' });
    rate(answer(story, onePlanned)).do(next(), committee, 'close', { note: '' });
    const open = () =>
      story.snapshot.tasks.flatMap(({ kind, settled }) => (settled === undefined ? [kind] : []));
    assert.deepEqual(open(), ['implementation']);
    assert.deepEqual(codesAt(story.refuse(next(), committee, 'archive')), [['STILL_TRACKED', '']]);
    story.do(next(), education, 'recordImplementation', record);
    assert.deepEqual([open(), story.snapshot.data['mark']], [[], 'A']);
    story.do(next(), committee, 'archive');
  });

  it('closes no case where nothing closes before it is carried out', () => {
    const story = rate(
      answer(handling(withProposal({ closeRule: 'implemented' })), onePlanned),
      'dissatisfied',
    );
    story.do(next(), education, 'recordImplementation', record);
    story.do(next(), committee, 'rehandle', { reason: '没有落实。' });
    rate(answer(story, onePlanned));
    assert.deepEqual(codesAt(story.refuse(next(), committee, 'close', { note: '' })), [
      ['NOT_IMPLEMENTED', ''],
    ]);
    story.do(next(), education, 'recordImplementation', record).do(next(), committee, 'close', { note: '' });
  });

  it('still counts where only another unit answered again', () => {
    const story = handling(national, form(), separate);
    answer(story, onePlanned);
    answer(story, onePlanned, transport);
    for (const unit of ['education', 'transport'])
      story.do(next(), m1, 'rate', { unit, overall: 'satisfied' });
    story.do(next(), education, 'recordImplementation', record).do(next(), committee, 'close', { note: '' });
    story.do(next(), committee, 'rehandle', { reason: '经核实并未落实。', units: ['transport'] });
    answer(story, onePlanned, transport);
    story.do(next(), m1, 'rate', { unit: 'transport', overall: 'satisfied' });
    story.do(next(), committee, 'close', { note: '' });
    story.do(next(), transport, 'recordImplementation', record);
    assert.deepEqual(
      story.snapshot.tasks.filter(({ settled }) => settled === undefined),
      [],
    );
  });
});
