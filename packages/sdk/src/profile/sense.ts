import { toIsoDate } from '../calendar/instants.js';
import { checkReplyLimit, checkRules } from './sense-clocks.js';
import { tell, unique, type Report } from './sense-lists.js';
import type { Profile } from './types.js';

/** Steps that different people may have to take, beside the stages of review. */
const OTHER_STEPS: readonly string[] = ['preReview', 'assignment', 'closing'];

/** The same of a supervision, which has no stages that places name themselves. */
const SUPERVISION_STEPS: readonly string[] = [
  'topicApproval',
  'drafting',
  'opinionApproval',
  'sending',
  'evaluation',
  'verification',
  'closing',
];

/** Groups of steps that there are, each step once in a group. */
function checkGroups(
  path: string,
  groups: readonly (readonly string[])[],
  known: readonly string[],
  report: Report,
): void {
  groups.forEach((group, index) =>
    group.forEach((step, place) => {
      const at = `${path}.${index}.${place}`;
      if (!known.includes(step)) report(at, `没有“${step}”这个环节，请从${tell(known)}中选用。`);
      else if (group.indexOf(step) < place) report(at, `“${step}”在同一组中重复，请删去一个。`);
    }),
  );
}

/** What each setting may be by itself and still makes no sense together. Each is asked where its part could be read. */
export const senses: Readonly<Record<string, (profile: Profile, report: Report) => void>> = {
  session: ({ session: { year, opens, cutOff } }, report) => {
    const years = [opens, toIsoDate(cutOff)].map((day) => Number(day.slice(0, 4)));
    if (!years.includes(year))
      report(
        'session.year',
        `年度与受理开始日期、截止时间（${[...new Set(years)].join('、')}年）都不符，请核对。`,
      );
    if (toIsoDate(cutOff) < opens)
      report('session.cutOff', `截止时间早于受理开始日期（${opens}），请核对两个日期。`);
  },
  'proposal.limits': ({ proposal: { limits } }, report) => {
    const { total, totalWarn, section, subject, coSigners, suggestions, opinion } = limits;
    if (total < totalWarn)
      report('proposal.limits.total', `总字数上限不能小于提醒字数（${totalWarn}），请调整其一。`);
    for (const [name, value] of Object.entries({ total, section, subject, suggestions, opinion, coSigners }))
      if (value === 0 && name !== 'coSigners')
        report(`proposal.limits.${name}`, '为0则什么都不能填写，请填写上限。');
  },
  'proposal.reviewStages': ({ proposal: { reviewStages } }, report) => {
    unique('proposal.reviewStages', reviewStages, report);
    reviewStages.forEach(({ id }, index) => {
      if (OTHER_STEPS.includes(id))
        report(`proposal.reviewStages.${index}.id`, `“${id}”是另一环节的编号，请换一个。`);
    });
    const last = reviewStages.length - 1;
    const decides = reviewStages[last]?.decisions ?? [];
    if (decides.length === 0)
      report(`proposal.reviewStages.${last}.decisions`, '最后一个审查环节必须能作出决定，否则提案停在这里。');
    else if (!decides.includes('file'))
      report(`proposal.reviewStages.${last}.decisions`, '最后一个审查环节必须能立案（file）。');
  },
  'proposal.differentPeople': ({ proposal: { differentPeople, reviewStages } }, report) => {
    const known = ['preReview', ...reviewStages.map(({ id }) => id), 'assignment', 'closing'];
    checkGroups('proposal.differentPeople', differentPeople, known, report);
  },
  'supervision.differentPeople': ({ supervision: { differentPeople } }, report) =>
    checkGroups('supervision.differentPeople', differentPeople, SUPERVISION_STEPS, report),
  'proposal.collectiveKinds': ({ proposal: { collectiveKinds } }, report) => {
    unique('proposal.collectiveKinds', collectiveKinds, report);
    collectiveKinds.forEach(({ id }, index) => {
      if (id === 'individual' || id === 'joint')
        report(`proposal.collectiveKinds.${index}.id`, `“${id}”已用于个人、联名提案，请换一个编号。`);
    });
  },
  'proposal.substitutes': ({ proposal: { substitutes } }, report) => {
    if (substitutes.every((role) => role === 'proposalCommittee'))
      report(
        'proposal.substitutes',
        '提案委员会不能代自己审查本委提出的提案，请另列一个角色，如“chairpersonsMeeting”。',
      );
  },
  'proposal.outcomes': ({ proposal: { outcomes, reviewStages } }, report) => {
    for (const by of ['refer', 'convert'] as const)
      if (!outcomes.some((each) => each.by === by))
        forDeciding(by, reviewStages, (path) =>
          report(path, `办理去向（proposal.outcomes）中没有可“${by}”的一项，请补一项，或删去这个决定。`),
        );
  },
  /** Whatever the stages may decide: one that is returned and never comes back is not filed either. */
  'proposal.notFiledReasons': ({ proposal: { notFiledReasons } }, report) => {
    if (notFiledReasons.length === 0)
      report(
        'proposal.notFiledReasons',
        '退回修改后不再提交的提案也要不予立案，请至少列出一种不予立案的情形。',
      );
  },
  'proposal.marks': ({ proposal: { marks } }, report) =>
    marks.forEach(({ whenDone }, index) => {
      if (whenDone !== undefined && !marks.some(({ id }) => id === whenDone))
        report(
          `proposal.marks.${index}.whenDone`,
          `办理结果类别中没有“${whenDone}”，请从${tell(marks.map(({ id }) => id))}中选用。`,
        );
    }),
  'supervision.rehandling': ({ supervision: { rehandling, grades } }, report) =>
    rehandling.on.forEach((grade, index) => {
      if (!grades.some(({ id }) => id === grade))
        report(
          `supervision.rehandling.on.${index}`,
          `评价等次中没有“${grade}”，请从${tell(grades.map(({ id }) => id))}中选用。`,
        );
    }),
  'proposal.clocks': ({ proposal }, report) => {
    const kinds = ['individual', 'joint', ...proposal.collectiveKinds.map(({ id }) => id)];
    for (const [name, rules] of Object.entries(proposal.clocks))
      if (rules !== null) checkRules(`proposal.clocks.${name}`, rules, kinds, report);
  },
  'proposal.replyLimit': ({ proposal }, report) => {
    const kinds = ['individual', 'joint', ...proposal.collectiveKinds.map(({ id }) => id)];
    checkRules('proposal.replyLimit', proposal.replyLimit, kinds, report);
    checkReplyLimit(proposal, kinds, report);
  },
};

/** The first place where a stage may decide so. */
function forDeciding(
  decision: 'refer' | 'convert',
  stages: Profile['proposal']['reviewStages'],
  found: (path: string) => void,
): void {
  const stage = stages.findIndex(({ decisions }) => decisions.includes(decision));
  if (stage >= 0)
    found(`proposal.reviewStages.${stage}.decisions.${stages[stage]!.decisions.indexOf(decision)}`);
}
