import { toIsoDate } from '../calendar/instants.js';
import { getDeadlineLevel } from '../clocks/level.js';
import type { DeadlineLevel, DeadlineReceipt } from '../clocks/types.js';
import { explainClock } from './explain-clock.js';
import type { EngineContext, Process } from './process.js';
import type { Snapshot } from './snapshot.js';

/** One clock of a case as people see it: its name, its receipt and how urgent it is today. */
export interface Deadline {
  /** Event that started the clock. */
  readonly seq: number;
  readonly kind: string;
  readonly label: string;
  /** Unit it runs for, where each unit has its own. */
  readonly subject?: string;
  readonly level: DeadlineLevel;
  readonly receipt: DeadlineReceipt;
}

/**
 * All clocks of a case, oldest first, stopped ones included. Computed from the log and the calendar at hand, so a calendar
 * published later moves them. `clocks` are those that are told of; they are judged beside all of the case's.
 */
export function getDeadlines(
  process: Process,
  snapshot: Snapshot,
  { profile, calendar, now }: EngineContext,
  clocks = snapshot.clocks,
): readonly Deadline[] {
  const today = toIsoDate(now);
  return clocks.flatMap((clock) => {
    const receipt = explainClock(process, snapshot, clock, { profile, calendar });
    if (receipt === undefined) return [];
    const paused = receipt.state === 'paused';
    // Where a year is missing, a clock may still have run out whatever that year brings.
    const due = receipt.ok || (receipt.notAfter ?? today) >= today ? receipt.due : receipt.notAfter;
    const level = getDeadlineLevel(
      {
        today,
        paused,
        dueSoonDays: profile.countdown.dueSoonDays,
        ...(due === undefined ? {} : { due }),
        ...(clock.stopped === undefined ? {} : { stopped: clock.stopped }),
      },
      calendar,
    );
    return [
      {
        seq: clock.seq,
        kind: clock.kind,
        label: process.definition.clocks[clock.kind]?.label ?? clock.kind,
        ...(clock.subject === undefined ? {} : { subject: clock.subject }),
        level,
        receipt,
      },
    ];
  });
}
