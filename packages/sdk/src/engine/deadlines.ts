import { toIsoDate } from '../calendar/instants.js';
import { explainDeadline } from '../clocks/explain.js';
import { getDeadlineLevel } from '../clocks/level.js';
import type { DeadlineLevel, DeadlineReceipt } from '../clocks/types.js';
import type { EngineContext, Process } from './process.js';
import type { Snapshot } from './snapshot.js';

/** One clock of a case as people see it: its name, its receipt and how urgent it is today. */
export interface Deadline {
  readonly kind: string;
  readonly label: string;
  /** Unit it runs for, where each unit has its own. */
  readonly subject?: string;
  readonly level: DeadlineLevel;
  readonly receipt: DeadlineReceipt;
}

/** All clocks of a case, oldest first, stopped ones included. Computed from the log and the calendar at hand, so a calendar published later moves them. */
export function getDeadlines(
  { definition, names }: Process,
  snapshot: Snapshot,
  { profile, calendar, now }: EngineContext,
): readonly Deadline[] {
  const today = toIsoDate(now);
  return snapshot.clocks.flatMap((clock) => {
    const rule = names.clockRule(clock.kind, snapshot, profile);
    if (rule === undefined) return [];
    const receipt = explainDeadline(clock, rule, calendar);
    const paused = receipt.state === 'paused';
    const { due } = receipt;
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
        kind: clock.kind,
        label: definition.clocks[clock.kind]?.label ?? clock.kind,
        ...(clock.subject === undefined ? {} : { subject: clock.subject }),
        level,
        receipt,
      },
    ];
  });
}
