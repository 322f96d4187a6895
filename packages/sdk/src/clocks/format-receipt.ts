import { countDays } from '../calendar/dates.js';
import { formatDate, formatWeekday } from '../calendar/wording.js';
import type { DeadlineChange } from './change.js';
import type { DeadlineFound, DeadlineReceipt } from './types.js';
import {
  createDateWriter,
  formatDueDate,
  formatOutcome,
  formatRule,
  formatSkippedDays,
  formatTerm,
} from './wording.js';

export interface ReceiptLabels {
  /** What happened on the first day, as a predicate: 收到监督意见. */
  readonly start?: string;
}

/** A receipt as plain Chinese lines, in the order in which a clerk would check it. */
export function formatReceipt(receipt: DeadlineReceipt, { start = '' }: ReceiptLabels = {}): string[] {
  const { from, rule } = receipt;
  const lines = [`自${formatDate(from)}${start}之次日起算，${formatRule(rule, from)}。`];
  if (receipt.late !== undefined) {
    const { on, label } = receipt.late;
    lines.push(
      `${label}至${formatDate(from)}届满，实际于${formatDate(on)}办理，自届满之日起算，不因迟办延后。`,
    );
  }
  lines.push(formatBasis(receipt));
  if (!receipt.ok) {
    lines.push(receipt.message);
    const { notBefore, notAfter } = receipt;
    if (notBefore !== undefined) {
      const latest = notAfter === undefined ? '' : `，不晚于${formatDate(notAfter)}`;
      lines.push(`到期日不早于${formatDate(notBefore)}${latest}。`);
    }
    return lines;
  }
  if (receipt.state === 'paused') {
    lines.push(
      `自${formatDate(receipt.pausedFrom)}起暂停计时，剩余${formatTerm(receipt.remaining)}，恢复后继续计算。`,
    );
    return lines;
  }
  return [...lines, ...formatCount(receipt), ...formatEnd(receipt)];
}

/** The source in words, with its number in the requirements catalogue where it has one; other keys mean nothing to a clerk. */
function formatBasis({ basis, source }: DeadlineReceipt): string {
  if (source === undefined) return `依据：${basis}`;
  return `依据：${source}${/^[A-Z]{2}-\d+$/.test(basis) ? `（${basis}）` : ''}`;
}

/** A deadline under an old and a new calendar: 原到期日 and 现到期日, or that nothing changed. */
export function formatChange({ old: before, new: after, changed }: DeadlineChange): string[] {
  if (!changed) return [`到期日未变：${formatOutcome(after)}`];
  return [`原到期日：${formatOutcome(before)}`, `现到期日：${formatOutcome(after)}`];
}

function formatCount({ from, rule, skipped, makeup, pauses, extensions }: DeadlineFound): string[] {
  const lines: string[] = [];
  if (skipped.length > 0) lines.push(formatSkippedDays(skipped, from));
  if (makeup.length > 0) {
    const writer = createDateWriter(from);
    const days = makeup.map(({ date }) => `${writer.day(date)}（${formatWeekday(date, 'short')}）`);
    lines.push(`${days.join('、')}为调休上班日，计入。`);
  }
  for (const { from: paused, to, amount, unit } of pauses) {
    const writer = createDateWriter(from);
    const effect =
      amount > 0
        ? `到期日顺延${formatTerm({ amount, unit })}`
        : 'date' in rule
          ? '固定日期不因暂停顺延'
          : '不影响到期日';
    lines.push(`${writer.range(paused, to)}暂停计时，${effect}。`);
  }
  for (const { seq, on, amount, unit, old, new: next } of extensions) {
    const writer = createDateWriter(from);
    const words = [
      `${writer.day(on)}批准延长${formatTerm({ amount, unit })}（第${seq}条记录）`,
      `到期日由${writer.day(old)}改为${writer.day(next)}`,
    ];
    lines.push(`${words.join('，')}。`);
  }
  return lines;
}

function formatEnd({ due, rolled, passed, provisional, stopped }: DeadlineFound): string[] {
  const lines: string[] = [];
  if (passed === true) lines.push('规定的日期在起算之日以前，期限已过；需要延期的，请按程序报批。');
  if (rolled !== undefined) {
    const why = rolled.why === 'holiday' ? `${rolled.name}假期（${rolled.notice}）` : '周末';
    lines.push(`期限最后一日${formatDueDate(rolled.from)}为${why}，顺延至其后第一个工作日。`);
  }
  lines.push(`到期日：${formatDueDate(due)}`);
  if (provisional !== undefined) {
    lines.push(
      `${provisional}年放假调休安排尚未公布，可能调整${provisional - 1}年12月末的工作日，公布后应重新核算。`,
    );
  }
  if (stopped !== undefined) {
    const late = countDays(due, stopped);
    lines.push(`已于${formatDate(stopped)}停止计时，${late > 0 ? `超期${late}日` : '未超期'}。`);
  }
  return lines;
}
