import {
  formatReceipt,
  getDeadlineLevel,
  type Deadline,
  type DeadlineLevel,
  type Profile,
} from '@cppcc-kit/sdk';
import { countDays, type Calendar, type IsoDate } from '@cppcc-kit/sdk/calendar';
import type { Tone } from '../../parts/badge.js';
import { wordsOf } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';

/** What the urgency of a deadline depends on besides the deadline. */
export interface UrgencyContext {
  readonly today: IsoDate;
  /** The day on which the back end judged: as long as it is today, its word stands. */
  readonly judgedOn?: IsoDate | undefined;
  readonly calendar: Calendar;
  /** Says from when on a deadline is due soon; without it the back end's own judgement stands. */
  readonly profile?: Profile | undefined;
}

/** How urgent a deadline is, in words and in colour. */
export interface Urgency {
  readonly level: DeadlineLevel;
  readonly tone: Tone;
  /** 逾期 3 天, 今日到期, 还有 12 天. */
  readonly label: string;
}

/** Most urgent first. A date that cannot be told lies beyond the calendar, so it is far off. */
export const levels: readonly DeadlineLevel[] = [
  'overdue',
  'dueToday',
  'dueSoon',
  'normal',
  'unknown',
  'paused',
  'stopped',
];

const tones: Readonly<Record<DeadlineLevel, Tone>> = {
  overdue: 'danger',
  dueToday: 'warning',
  dueSoon: 'warning',
  unknown: 'info',
  normal: 'neutral',
  paused: 'neutral',
  stopped: 'neutral',
};

export const words = () => wordsOf('deadlines', zh.deadlines);
export const toneOfLevel = (level: DeadlineLevel): Tone => tones[level];

/** As the back end says; judged anew on another day, because a page stays open over midnight. */
export function getUrgency(
  { level: told, receipt }: Deadline,
  { today, judgedOn, calendar, profile }: UrgencyContext,
): Urgency {
  const { due, state } = receipt;
  const judge = (): DeadlineLevel =>
    getDeadlineLevel(
      {
        today,
        paused: state === 'paused',
        dueSoonDays: profile?.countdown.dueSoonDays ?? (told === 'dueSoon' ? Infinity : 0),
        ...(due === undefined ? {} : { due }),
        ...(receipt.ok && receipt.state === 'stopped' ? { stopped: receipt.stopped ?? today } : {}),
      },
      calendar,
    );
  const level = judgedOn === today && levels.includes(told) ? told : judge();
  const label = due === undefined ? words().levels[level] : labelOf(level, countDays(today, due));
  return { level, tone: tones[level], label };
}

function labelOf(level: DeadlineLevel, days: number): string {
  if (level === 'overdue') return words().late(-days);
  return level === 'dueSoon' || level === 'normal' ? words().left(days) : words().levels[level];
}

/** The receipt in lines; none where the back end left out what they tell. */
export function tellReceipt({ receipt }: Deadline): readonly string[] {
  try {
    return formatReceipt(receipt);
  } catch {
    return [];
  }
}

/** The running deadline that presses most, with its urgency. */
export function getMostUrgent(
  deadlines: readonly Deadline[],
  context: UrgencyContext,
): (Urgency & { readonly deadline: Deadline }) | undefined {
  const judged = deadlines.map((deadline) => ({ deadline, ...getUrgency(deadline, context) }));
  return judged.filter(({ level }) => level !== 'stopped').sort(compareUrgency)[0];
}

/** For sorting: by level, then by date. */
export function compareUrgency(
  a: { readonly level: DeadlineLevel; readonly deadline: Deadline },
  b: { readonly level: DeadlineLevel; readonly deadline: Deadline },
): number {
  const byLevel = levels.indexOf(a.level) - levels.indexOf(b.level);
  const [one, other] = [a.deadline.receipt.due ?? '', b.deadline.receipt.due ?? ''];
  return byLevel !== 0 ? byLevel : one < other ? -1 : one > other ? 1 : 0;
}
