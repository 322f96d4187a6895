import { addDays, addMonths, getDaysInMonth } from '../calendar/dates.js';
import type { IsoDate } from '../calendar/types.js';
import { CppccError } from '../errors.js';
import type { Days } from './days.js';
import type { ClockRule, ClockTerm, ClockUnit, FixedDate } from './types.js';

/** One stretch of the way from the start to the last day: after `from` up to and including `to`. */
export interface Stretch {
  readonly unit: ClockUnit | 'fixed';
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A rule and the terms laid on top of it: approved extensions, time lost in pauses. */
export interface Course {
  readonly rule: ClockRule;
  readonly added: readonly ClockTerm[];
}

/** Adds a term. Terms of one unit that follow each other are one term: 3 months and 1 month are 4 months from the start. */
export function lengthen({ rule, added }: Course, { amount, unit }: ClockTerm): Course {
  requireAmount(amount);
  const last = added[added.length - 1];
  if (last?.unit !== unit) return { rule, added: [...added, { amount, unit }] };
  return { rule, added: [...added.slice(0, -1), { amount: last.amount + amount, unit }] };
}

/**
 * Walks a course, stretch by stretch, each from where the one before ended.
 * @throws {CalendarMissingError}
 */
export function walk(from: IsoDate, { rule, added }: Course, days: Days): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const go = (unit: Stretch['unit'], to: (start: IsoDate) => IsoDate): void => {
    const start = stretches[stretches.length - 1]?.to ?? from;
    stretches.push({ unit, from: start, to: to(start) });
  };
  let terms = added;
  if ('date' in rule) {
    go('fixed', (start) => getFixedDate(rule, Number(start.slice(0, 4))));
  } else {
    requireAmount(rule.amount);
    const [first, ...rest] = added;
    const merges = first?.unit === rule.unit;
    if (merges) terms = rest;
    const amount = rule.amount + (merges ? first.amount : 0);
    go(rule.unit, (start) => addTerm(start, { amount, unit: rule.unit }, days));
  }
  for (const term of terms) go(term.unit, (start) => addTerm(start, term, days));
  return stretches;
}

/** Asked of each term by itself: the sum of two may look right when neither is. */
function requireAmount(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new CppccError('CPPCC_INVALID', '期限应为不小于零的整数。', { path: 'amount' });
}

function addTerm(from: IsoDate, { amount, unit }: ClockTerm, days: Days): IsoDate {
  if (unit === 'workingDays') return days.add(from, amount);
  return unit === 'days' ? addDays(from, amount) : addMonths(from, amount);
}

function getFixedDate({ date, year: of }: FixedDate, startYear: number): IsoDate {
  const month = Number(date.slice(0, 2));
  const day = Number(date.slice(3, 5));
  if (!/^\d{2}-\d{2}$/.test(date) || day < 1 || day > getDaysInMonth(2000, month)) {
    throw new CppccError('CPPCC_INVALID', '期限规则中的日期无效，应为月和日，格式为08-31。', {
      path: 'date',
    });
  }
  const year = of ?? startYear;
  const last = Math.min(day, getDaysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${date.slice(0, 3)}${String(last).padStart(2, '0')}`;
}
