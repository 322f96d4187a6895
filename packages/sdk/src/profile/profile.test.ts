import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national, profiles } from '@cppcc-kit/profiles';
import { checkProfile } from '../checks.js';
import type { Process } from '../engine/process.js';
import type { Json } from '../engine/snapshot.js';
import type { CppccError } from '../errors.js';
import { proposalProcess } from '../proposal.js';
import { supervisionProcess } from '../supervision.js';
import { defineProfile, listProfileIssues, parseProfile } from './profile.js';

type Changes = Readonly<Record<string, unknown>>;
const define = (changes: Changes) =>
  defineProfile(national, {
    id: 'x',
    version: 1,
    name: '某县',
    committee: '某县委员会',
    overrides: Object.entries(changes).map(([path, value]) => ({ path, value: value as Json, basis: 'X' })),
  });

/** What is said of a profile, as lines `path：message`. */
function told(changes: Changes): readonly string[] {
  try {
    define(changes);
    return [];
  } catch (error) {
    const { code, message, details } = error as CppccError;
    assert.equal(code, 'CPPCC_INVALID');
    const lines = (details as readonly { readonly path: string; readonly message: string }[]).map(
      (each) => `${each.path}：${each.message}`,
    );
    assert.equal(message, `规则设置有${lines.length}处需要改正：\n${lines.join('\n')}`);
    for (const line of lines) assert.match(line, /[\u4e00-\u9fff]{2}.*。$/u);
    return lines;
  }
}

const stages = (decisions: readonly string[]) => [
  { id: 'a', label: '初审', roles: ['proposalCommittee'], decisions: [] },
  { id: 'b', label: '终审', roles: ['proposalCommittee'], decisions },
];
const session = { term: 1, session: 1, year: 2026, opens: '2025-12-01', cutOff: '2026-01-31T17:00:00+08:00' };
const months = { amount: 3, unit: 'months', basis: 'X' };
const date = { date: '06-30', basis: 'X' };

/** What is wrong, and the beginnings of what is said. */
const wrong: readonly (readonly [name: string, changes: Changes, ...says: string[]])[] = [
  ['a setting that there is not', { 'proposal.clock': 1 }, 'proposal.clock：没有这项设置'],
  [
    'an option that there is not',
    { 'proposal.research': 'maybe' },
    'proposal.research：只能是“required”、“optional”之一',
  ],
  ['a number for a text', { 'proposal.preReview': 1 }, 'proposal.preReview：应为 true 或 false'],
  [
    'a step of different people that there is not',
    { 'proposal.differentPeople': [['firstReview', 'secondReview']] },
    'proposal.differentPeople.0.1：没有“secondReview”这个环节',
  ],
  [
    'a step that differs from itself',
    { 'proposal.differentPeople': [['closing', 'closing']] },
    'proposal.differentPeople.0.1：“closing”在同一组中重复',
  ],
  [
    'a step of different people that a supervision does not have',
    { 'supervision.differentPeople': [['drafting', 'finalReview']] },
    'supervision.differentPeople.0.1：没有“finalReview”这个环节',
  ],
  [
    'a step of a supervision that differs from itself',
    { 'supervision.differentPeople': [['sending', 'drafting', 'sending']] },
    'supervision.differentPeople.0.2：“sending”在同一组中重复',
  ],
  [
    'two outcomes of one id',
    {
      'proposal.outcomes': ['refer', 'convert'].map((by) => ({
        id: 'up',
        label: '上级政协',
        by,
        destination: 'optional',
      })),
    },
    'proposal.outcomes.1.id：编号“up”重复',
  ],
  [
    'no months',
    { 'proposal.clocks.reply': { ...months, amount: 0 } },
    'proposal.clocks.reply.amount：不能小于1',
  ],
  [
    'a rule without a length',
    { 'proposal.clocks.reply': { unit: 'days', basis: 'X' } },
    'proposal.clocks.reply.amount：缺少',
  ],
  [
    'a day that there is not',
    {
      'proposal.clocks.reply': [
        { when: { timing: 'session' }, rule: { ...date, date: '06-31' } },
        { rule: months },
      ],
    },
    'proposal.clocks.reply.0.rule.date：日期无法识别',
  ],
  [
    'a cut-off before the opening',
    { session: { ...session, opens: '2026-02-01' } },
    'session.cutOff：截止时间早于',
  ],
  [
    'unreadable dates',
    { session: { ...session, opens: '2025-13-01', cutOff: '2026-02-30T17:00:00+08:00' } },
    'session.opens：日期无法识别',
    'session.cutOff：日期无法识别',
  ],
  ['a cut-off without a time', { session: { ...session, cutOff: '2026-01-31' } }, 'session.cutOff：时间写成'],
  [
    'one id twice',
    {
      'proposal.marks': [
        { id: 'A', label: '解决' },
        { id: 'A', label: '采纳' },
      ],
      'supervision.grades': [
        { id: 'x', label: '好' },
        { id: 'x', label: '差' },
      ],
      'supervision.rehandling': { rounds: 1, on: ['x'] },
    },
    'proposal.marks.1.id：编号“A”重复',
    'supervision.grades.1.id：编号“x”重复',
  ],
  [
    'one stage twice',
    { 'proposal.reviewStages': [...stages(['file']), stages(['file'])[0]] },
    'proposal.reviewStages.2.id：编号“a”重复',
    'proposal.reviewStages.2.decisions：最后一个审查环节',
  ],
  [
    'a last stage that decides nothing',
    { 'proposal.reviewStages': stages([]) },
    'proposal.reviewStages.1.decisions：最后一个审查环节必须能作出决定',
  ],
  [
    'a last stage that cannot file',
    { 'proposal.reviewStages': stages(['decline']) },
    'proposal.reviewStages.1.decisions：最后一个审查环节必须能立案',
  ],
  [
    'a total below its warning',
    { 'proposal.limits.total': 1000 },
    'proposal.limits.total：总字数上限不能小于提醒字数（1500）',
  ],
  [
    'a date in recess',
    { 'proposal.clocks.reply': date },
    'proposal.clocks.reply.date：固定日期只能用于会议期间提案',
  ],
  [
    'cases that leave some out',
    { 'proposal.clocks.reply': [{ when: { timing: 'session' }, rule: date }] },
    'proposal.clocks.reply.0.when：最后一条不能有条件',
  ],
  [
    'a case that is never reached',
    { 'proposal.replyLimit': [{ rule: months }, { rule: months }] },
    'proposal.replyLimit.0.when：没有条件的规定应放在最后',
  ],
  [
    'a proposer that there is not',
    { 'proposal.clocks.reply': [{ when: { kinds: ['partie'] }, rule: months }, { rule: months }] },
    'proposal.clocks.reply.0.when.kinds：没有“partie”这种提案者',
  ],
  [
    'stages by the ids of other steps, or of what every object has',
    {
      'proposal.reviewStages': [
        { ...stages([])[0], id: 'closing' },
        { ...stages([])[0], id: 'preReview' },
        stages(['file'])[1],
      ],
    },
    'proposal.reviewStages.0.id：“closing”是另一环节的编号',
    'proposal.reviewStages.1.id：“preReview”是另一环节的编号',
  ],
  ...['constructor', '__proto__', 'toString'].map(
    (id) =>
      [
        `${id} as an id`,
        {
          'proposal.reviewStages': [{ ...stages(['file'])[1], id }],
          'proposal.tiers': [{ id, label: '一般', supervisedBy: '专委会' }],
          'supervision.grades': [{ id, label: '好' }],
        },
        'proposal.reviewStages.0.id：这是程序的保留字',
        'proposal.tiers.0.id：这是程序的保留字',
        'supervision.grades.0.id：这是程序的保留字',
      ] as const,
  ),
  [
    'nothing to file by',
    { 'proposal.categories': [], 'proposal.tiers': [] },
    'proposal.categories：不能为空',
    'proposal.tiers：不能为空',
  ],
  [
    'decisions that lead nowhere',
    { 'proposal.outcomes': [], 'proposal.notFiledReasons': [] },
    'proposal.reviewStages.2.decisions.4：办理去向（proposal.outcomes）中没有可“refer”的一项',
    'proposal.reviewStages.2.decisions.3：办理去向（proposal.outcomes）中没有可“convert”的一项',
    'proposal.notFiledReasons：退回修改后不再提交的提案也要不予立案',
  ],
  [
    'a role twice',
    {
      'proposal.inspectors': ['inspectionOffice', 'inspectionOffice'],
      'proposal.assigners': ['proposalCommittee', 'partyOffice', 'proposalCommittee'],
      'supervision.approvers': ['chairpersonsMeeting', 'chairpersonsMeeting'],
      'proposal.reviewStages': [
        { ...stages(['file'])[1], roles: ['a', 'b', 'a'], decisions: ['file', 'decline', 'file'] },
      ],
    },
    'proposal.reviewStages.0.roles.2：“a”重复',
    'proposal.reviewStages.0.decisions.2：“file”重复',
    'proposal.assigners.2：“proposalCommittee”重复',
    'proposal.inspectors.1：“inspectionOffice”重复',
    'supervision.approvers.1：“chairpersonsMeeting”重复',
  ],
  [
    'a committee that stands in for itself',
    { 'proposal.substitutes': ['proposalCommittee'] },
    'proposal.substitutes：提案委员会不能代自己审查',
  ],
  [
    'a grade that there is not',
    { 'supervision.rehandling': { rounds: 1, on: ['bad'] } },
    'supervision.rehandling.on.0：评价等次中没有“bad”，请从“',
  ],
  [
    'a session of another year',
    { session: { ...session, year: 2062 } },
    'session.year：年度与受理开始日期、截止时间（2025、2026年）都不符',
  ],
  [
    'a limit shorter than the term',
    { 'proposal.replyLimit': { ...months, amount: 2 } },
    'proposal.replyLimit.amount：不能短于答复期限（3）',
  ],
  [
    'a limit shorter than the term of some',
    {
      'proposal.clocks.reply': [
        { when: { timing: 'session', kinds: ['party'] }, rule: { ...months, amount: 5 } },
        { rule: months },
      ],
      'proposal.replyLimit': [
        { when: { timing: 'session' }, rule: { ...months, amount: 4 } },
        { rule: { ...months, unit: 'days' } },
      ],
    },
    'proposal.replyLimit.0.rule.amount：不能短于答复期限（5）',
  ],
  [
    'labels that say nothing',
    { 'proposal.categories': [{ id: 'a', label: ' \u200b' }], name: '\u3164' },
    'name：不能为空',
    'proposal.categories.0.label：不能为空',
  ],
  [
    'terms of a hundred years and more',
    {
      'proposal.clocks.reply': { ...months, amount: 1201 },
      'supervision.clocks.reply': { ...months, unit: 'days', amount: 36_501 },
    },
    'proposal.clocks.reply.amount：期限过长',
    'supervision.clocks.reply.amount：期限过长',
  ],
  [
    'a mark that becomes one that there is not',
    { 'proposal.marks': [{ id: 'A', label: '解决', whenDone: 'Z' }] },
    'proposal.marks.0.whenDone：办理结果类别中没有“Z”，请从“A”中选用',
  ],
  [
    'a role in Chinese',
    { 'proposal.assigners': ['提案委'] },
    'proposal.assigners.0：编号只能用英文字母、数字',
  ],
];

describe('a profile is refused with all that is wrong, where and what to do', () => {
  for (const [name, changes, ...says] of wrong)
    it(name, () => {
      const lines = told(changes);
      assert.equal(lines.length, says.length, lines.join('\n'));
      says.forEach((each, index) => assert.ok(lines[index]!.startsWith(each), lines[index]));
    });

  it('at once', () => {
    const lines = told({
      'proposal.research': 'maybe',
      'proposal.limits.total': 1,
      session: { ...session, opens: '2027-01-01' },
    });
    assert.deepEqual(
      lines.map((line) => line.split('：')[0]),
      ['proposal.research', 'session.cutOff', 'proposal.limits.total'],
    );
  });

  it('and not for ids in Chinese', () => {
    const lines = told({
      'proposal.reviewStages': [{ ...stages(['file'])[1], id: '终审' }],
      'proposal.categories': [{ id: '教育', label: '教育' }],
      'proposal.tiers': [{ id: '一般', label: '一般', supervisedBy: '专委会' }],
      'proposal.differentPeople': [['终审', 'closing']],
      'proposal.collectiveKinds': [{ id: '党派', label: '党派', recess: true, submitters: ['member'] }],
      'proposal.clocks.reply': [{ when: { kinds: ['党派'] }, rule: months }, { rule: months }],
      'supervision.differentPeople': [
        ['topicApproval', 'opinionApproval'],
        ['drafting', 'sending', 'evaluation', 'verification', 'closing'],
      ],
      'supervision.grades': [{ id: '差', label: '差' }],
      'supervision.rehandling': { rounds: 1, on: ['差'] },
    });
    assert.deepEqual(lines, []);
  });

  it('and taken where nothing is', () => {
    assert.deepEqual(parseProfile(JSON.parse(JSON.stringify(national))), national);
    for (const nothing of [null, 3, 'x', []])
      assert.throws(() => parseProfile(nothing), { code: 'CPPCC_INVALID' });
  });
});

describe('a profile for certain processes', () => {
  const processes = [proposalProcess, supervisionProcess];

  it('names only roles that somebody can have', () => {
    for (const profile of profiles) assert.deepEqual(checkProfile(profile, processes), []);
    const misspelt = define({
      'proposal.assigners': ['partyOfice'],
      'proposal.reviewStages': stages(['file']).map((stage, index) =>
        index === 1 ? { ...stage, roles: ['nobody'] } : stage,
      ),
    });
    assert.deepEqual(
      checkProfile(misspelt, processes).map(({ path }) => path),
      ['proposal.reviewStages.1.roles.0', 'proposal.assigners.0'],
    );
    const elsewhere = define({
      'proposal.substitutes': ['nobody'],
      'proposal.inspectors': ['inspectionOffice', 'nobody'],
      'proposal.tiers': [
        { id: 'key', label: '重点', supervisedBy: '领导', approval: { roles: ['nobody'], all: false } },
      ],
      'proposal.collectiveKinds': [{ id: 'party', label: '党派', recess: true, submitters: ['nobody'] }],
    });
    assert.deepEqual(
      checkProfile(elsewhere, processes).map(({ path }) => path),
      [
        'proposal.substitutes.0',
        'proposal.inspectors.1',
        'proposal.tiers.0.approval.roles.0',
        'proposal.collectiveKinds.0.submitters.0',
      ],
    );
    assert.match(
      checkProfile(misspelt, processes)[1]!.message,
      /^没有“partyOfice”这个角色，请从.*partyOffice（党委办公室）.*中选用。$/u,
    );
  });
});

describe('settings that would leave a case with nobody', () => {
  it('are told with the processes they are for, and only for those', () => {
    const misspelt = define({ 'proposal.assigners': ['nobodyHasThis'], 'supervision.approvers': ['nobody'] });
    assert.deepEqual(listProfileIssues(misspelt), []);
    const paths = (...processes: readonly Process[]) =>
      listProfileIssues(misspelt, processes).map(({ path }) => path);
    assert.deepEqual(paths(proposalProcess), ['proposal.assigners.0']);
    assert.deepEqual(paths(supervisionProcess), ['supervision.approvers.0']);
    assert.deepEqual(paths(proposalProcess, supervisionProcess), [
      'proposal.assigners.0',
      'supervision.approvers.0',
    ]);
    assert.throws(() => parseProfile(misspelt, [proposalProcess]), {
      code: 'CPPCC_INVALID',
      path: 'proposal.assigners.0',
    });
  });

  it('have a ground for what is not filed, whichever stages may decide so', () => {
    const none = { ...national.proposal, notFiledReasons: [] };
    const reviewStages = none.reviewStages.map((stage) => ({
      ...stage,
      decisions: stage.decisions.filter((each) => each !== 'decline'),
    }));
    const issues = listProfileIssues({ ...national, proposal: { ...none, reviewStages } });
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['proposal.notFiledReasons'],
    );
  });
});
