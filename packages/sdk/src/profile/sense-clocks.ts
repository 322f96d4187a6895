import type { ClockRule } from '../clocks/types.js';
import type { ClockCase } from './schema.js';
import { tell, type Report } from './sense-lists.js';
import type { Profile } from './types.js';

type Rules = ClockRule | readonly ClockCase[];

const isList = (rules: Rules): rules is readonly ClockCase[] => Array.isArray(rules);

/**
 * Every proposal has a rule: the last case has no condition. A fixed date is for session proposals, which are all made
 * before it; in recess they come all year, and after the date there would be no time at all (domain §2.1).
 */
export function checkRules(path: string, rules: Rules, kinds: readonly string[], report: Report): void {
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
        report(`${at}.when.kinds`, `没有“${kind}”这种提案者，请从${tell(kinds)}中选用。`);
    if ('date' in rule && when?.timing !== 'session')
      report(
        isList(rules) ? `${at}.rule.date` : `${path}.date`,
        '固定日期只能用于会议期间提案（when.timing 为 session）：闭会期间提案随时提出，可能晚于该日，请另定以月或工作日计的期限。',
      );
  });
}

/** No reply could use its whole term where the longest that it may take with every extension is shorter. */
export function checkReplyLimit(
  { clocks, replyLimit }: Profile['proposal'],
  kinds: readonly string[],
  report: Report,
): void {
  const told = new Set<string>();
  for (const timing of ['session', 'recess'] as const)
    for (const kind of kinds) {
      const [term, limit] = [clocks.reply, replyLimit].map((rules) => find(rules, timing, kind));
      if (term === undefined || limit === undefined || 'date' in term.rule || 'date' in limit.rule) continue;
      if (term.rule.unit !== limit.rule.unit || limit.rule.amount >= term.rule.amount) continue;
      const at = `proposal.replyLimit${limit.at}.amount`;
      if (!told.has(at)) report(at, `不能短于答复期限（${term.rule.amount}），请调整其一。`);
      told.add(at);
    }
}

/** The rule for such a proposal, and where it stands. */
function find(
  rules: Rules,
  timing: string,
  kind: string,
): { readonly at: string; readonly rule: ClockRule } | undefined {
  if (!isList(rules)) return { at: '', rule: rules };
  const index = rules.findIndex(
    ({ when = {} }) =>
      (when.timing === undefined || when.timing === timing) && (when.kinds?.includes(kind) ?? true),
  );
  return index < 0 ? undefined : { at: `.${index}.rule`, rule: rules[index]!.rule };
}
