import type { HistoryItem } from '@cppcc-kit/adapter';
import { formatDueDate, formatTerm, type ClockTurn, type Deadline } from '@cppcc-kit/sdk';
import { countDays, formatMonthDay, toIsoDate } from '@cppcc-kit/sdk/calendar';
import { words } from './words.js';

/** What an event did to the clocks of its case, in words: started, extended, paused, went on, stopped in or out of time. */
export function getClockMarks(
  { seq, at, clocks }: Pick<HistoryItem, 'seq' | 'at' | 'clocks'>,
  deadlines: readonly Deadline[],
  nameOfUnit: (id: string) => string,
): readonly string[] {
  return clocks.flatMap(({ does, kind, subject, clock }) => {
    const deadline = deadlines.find(
      (each) => each.seq === clock && each.kind === kind && each.subject === subject,
    );
    if (deadline === undefined) return [];
    const whose = subject === undefined ? '' : words().ofUnit(nameOfUnit(subject));
    const mark = tell[does](deadline.receipt, { seq, day: at === '' ? '' : toIsoDate(at) });
    return mark === '' ? [] : [words().clock(`${deadline.label}${whose}`, mark)];
  });
}

type Receipt = Deadline['receipt'];
type Tell = (receipt: Receipt, by: { readonly seq: number; readonly day: string }) => string;

const tell: Readonly<Record<ClockTurn['does'], Tell>> = {
  start: (receipt) => words().started(termOf(receipt), firstDue(receipt)),
  extend(receipt, { seq }) {
    const found = receipt.ok && receipt.state !== 'paused' ? receipt.extensions : [];
    const own = found.find((each) => each.seq === seq);
    return own === undefined ? '' : words().extended(formatTerm(own), formatDueDate(own.new));
  },
  pause: () => words().paused,
  resume: () => words().resumed,
  stop: ({ due }, { day }) =>
    words().stopped(due === undefined || day === '' ? undefined : countDays(due, day)),
};

/** The date as it stood then: later pauses have moved it in a way that only the receipt tells. */
function firstDue(receipt: Receipt): string {
  if (!receipt.ok || receipt.state === 'paused' || receipt.pauses.length > 0) return '';
  return formatDueDate(receipt.extensions[0]?.old ?? receipt.due);
}

function termOf({ rule }: Receipt): string {
  return 'date' in rule ? words().until(formatMonthDay(`2000-${rule.date}`)) : formatTerm(rule);
}
