import { addDays, chinaCalendar, countDays, isWorkingDay, toIsoDate } from '@cppcc-kit/sdk/calendar';
import type { Move, Step } from './moves.js';

/** Days on which moves of a case happen for certain; the others are fitted between them. */
export type Pins = Readonly<Record<string, string>>;

export interface TimesOptions {
  readonly key: string;
  readonly process: string;
  readonly pins: Pins;
  /** ISO instant; nothing happens after it. */
  readonly now: string;
}

/**
 * Gives every move a time: pinned ones their day, those between two pins in proportion to their usual gaps, those before
 * the first and after the last by their gaps, pressed together where they would pass the present. Offices work on working
 * days; members also write at weekends.
 */
export function fitTimes(moves: readonly Move[], { key, process, pins, now }: TimesOptions): readonly Step[] {
  const today = toIsoDate(now);
  const days = spread(moves, pins, today);
  const times = moves.map((move, index) =>
    toInstant(move.name in pins ? days[index]! : toOfficeDay(move, days[index]!, today), `${key}/${index}`),
  );
  // Nobody answers before he was asked, and nothing happens tomorrow.
  for (let i = 1; i < times.length; i++) times[i] = Math.max(times[i]!, times[i - 1]! + 11 * 60_000);
  let latest = Date.parse(now) - 20 * 60_000;
  for (let i = times.length - 1; i >= 0; i--) {
    times[i] = Math.min(times[i]!, latest);
    latest = times[i]! - 6 * 60_000;
  }
  return moves.map((move, index) => ({ ...move, key, process, at: new Date(times[index]!).toISOString() }));
}

/** The day of each move. */
function spread(moves: readonly Move[], pins: Pins, today: string): readonly string[] {
  let sum = 0;
  const usual = moves.map(({ gap }) => (sum += gap));
  const pinned = moves.flatMap(({ name }, index) =>
    name in pins ? [{ index, day: countDays(today, pins[name]!) }] : [],
  );
  const [first] = pinned;
  const last = pinned[pinned.length - 1];
  if (first === undefined || last === undefined)
    throw new Error(`No pin is one of the moves: ${Object.keys(pins).join(', ')}.`);
  return moves.map((_, index) => {
    const before = [...pinned].reverse().find((pin) => pin.index <= index);
    const after = pinned.find((pin) => pin.index >= index);
    const from = before ?? first;
    const gone = usual[index]! - usual[from.index]!;
    if (before === undefined) return addDays(today, Math.round(from.day + gone));
    if (after === undefined)
      return addDays(
        today,
        Math.round(
          from.day +
            gone * Math.min(1, -from.day / Math.max(1, usual[usual.length - 1]! - usual[last.index]!)),
        ),
      );
    const whole = usual[after.index]! - usual[before.index]!;
    return addDays(
      today,
      Math.round(before.day + (whole === 0 ? 0 : (gone / whole) * (after.day - before.day))),
    );
  });
}

function toOfficeDay({ by }: Move, day: string, today: string): string {
  if (by.roles.includes('member')) return day;
  let next = day;
  while (!isWorkingDay(next, chinaCalendar)) next = addDays(next, 1);
  if (next <= today) return next;
  while (!isWorkingDay(next, chinaCalendar) || next > today) next = addDays(next, -1);
  return next;
}

/** Some time in office hours, the same in every run. */
function toInstant(day: string, salt: string): number {
  const minutes = 9 * 60 + (hash(salt) % (8 * 60));
  return Date.parse(`${day}T00:00:00+08:00`) + minutes * 60_000;
}

/** A number from a text, always the same: demonstration data does not change from run to run. */
export function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (Math.imul(value, 31) + character.codePointAt(0)!) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
