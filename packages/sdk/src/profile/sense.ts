import { toIsoDate } from '../calendar/instants.js';
import type { ClockRule } from '../clocks/types.js';
import type { ClockCase } from './schema.js';
import type { Profile } from './types.js';

type Report = (path: string, message: string) => void;
type Rules = ClockRule | readonly ClockCase[];

/** What each setting may be by itself and still makes no sense together. Each is asked where its part could be read. */
export const senses: Readonly<Record<string, (profile: Profile, report: Report) => void>> = {
  session: ({ session: { opens, cutOff } }, report) => {
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
    const last = reviewStages.length - 1;
    const decides = reviewStages[last]?.decisions ?? [];
    if (decides.length === 0)
      report(`proposal.reviewStages.${last}.decisions`, '最后一个审查环节必须能作出决定，否则提案停在这里。');
    else if (!decides.includes('file'))
      report(`proposal.reviewStages.${last}.decisions`, '最后一个审查环节必须能立案（file）。');
  },
  'proposal.differentPeople': ({ proposal: { differentPeople, reviewStages } }, report) => {
    const known = ['preReview', ...reviewStages.map(({ id }) => id), 'assignment', 'closing'];
    differentPeople.forEach((group, index) =>
      group.forEach((step, place) => {
        const at = `proposal.differentPeople.${index}.${place}`;
        if (!known.includes(step))
          report(at, `没有“${step}”这个环节，请从${known.map((each) => `“${each}”`).join('、')}中选用。`);
        else if (group.indexOf(step) < place) report(at, `“${step}”在同一组中重复，请删去一个。`);
      }),
    );
  },
  'proposal.collectiveKinds': ({ proposal: { collectiveKinds } }, report) => {
    unique('proposal.collectiveKinds', collectiveKinds, report);
    collectiveKinds.forEach(({ id }, index) => {
      if (id === 'individual' || id === 'joint')
        report(`proposal.collectiveKinds.${index}.id`, `“${id}”已用于个人、联名提案，请换一个编号。`);
    });
  },
  'proposal.clocks': ({ proposal }, report) => {
    const kinds = ['individual', 'joint', ...proposal.collectiveKinds.map(({ id }) => id)];
    for (const [name, rules] of Object.entries(proposal.clocks))
      checkRules(`proposal.clocks.${name}`, rules, kinds, report);
  },
  'proposal.replyLimit': ({ proposal }, report) => {
    const kinds = ['individual', 'joint', ...proposal.collectiveKinds.map(({ id }) => id)];
    checkRules('proposal.replyLimit', proposal.replyLimit, kinds, report);
  },
};

const LISTS = {
  proposal: ['notFiledReasons', 'categories', 'tiers', 'marks', 'outcomes'],
  supervision: ['sources', 'forms', 'scopes', 'partners', 'cooperation', 'briefings', 'grades'],
} as const;

/** Two entries of one id: a case could not say which it means. */
export function checkLists(profile: Profile, report: Report): void {
  for (const part of ['proposal', 'supervision'] as const)
    for (const name of LISTS[part]) {
      const list = (profile[part] as Readonly<Record<string, unknown>> | undefined)?.[name];
      if (Array.isArray(list))
        unique(`${part}.${name}`, list as readonly { readonly id?: unknown }[], report);
    }
}

function unique(path: string, list: readonly { readonly id?: unknown }[], report: Report): void {
  const seen = new Set<unknown>();
  list.forEach((each, index) => {
    const id = each?.id;
    if (typeof id === 'string' && seen.has(id))
      report(`${path}.${index}.id`, `编号“${id}”重复，每项的编号应不同。`);
    seen.add(id);
  });
}

/**
 * Every proposal has a rule: the last case has no condition. A fixed date is for session proposals, which are all made
 * before it; in recess they come all year, and after the date there would be no time at all (domain §2.1).
 */
function checkRules(path: string, rules: Rules, kinds: readonly string[], report: Report): void {
  const isList = (each: Rules): each is readonly ClockCase[] => Array.isArray(each);
  const cases: readonly ClockCase[] = isList(rules) ? rules : [{ rule: rules }];
  const last = cases.length - 1;
  cases.forEach(({ when, rule }, index) => {
    const at = isList(rules) ? `${path}.${index}` : path;
    if (index === last && when !== undefined)
      report(
        `${at}.when`,
        '最后一条不能有条件（when），否则有的提案没有期限：请补一条适用于其余提案的规定。',
      );
    if (index < last && (when === undefined || Object.keys(when).length === 0))
      report(`${at}.when`, '没有条件的规定应放在最后，其后的规定永远用不到。');
    for (const kind of when?.kinds ?? [])
      if (!kinds.includes(kind))
        report(
          `${at}.when.kinds`,
          `没有“${kind}”这种提案者，请从${kinds.map((each) => `“${each}”`).join('、')}中选用。`,
        );
    if ('date' in rule && when?.timing !== 'session')
      report(
        isList(rules) ? `${at}.rule.date` : `${path}.date`,
        '固定日期只能用于会议期间提案（when.timing 为 session）：闭会期间提案随时提出，可能晚于该日，请另定以月或工作日计的期限。',
      );
  });
}
