import { toIsoDate } from '../../calendar/instants.js';
import { isPastDue } from '../../clocks/past-due.js';
import { getProposalClockRule } from '../clock-rules.js';
import type { Guard } from '../../engine/process.js';
import { hasRunOut } from '../../engine/run-out.js';

/** Is the clock of this kind past its due date? A refusal where a missing calendar year keeps it open. */
export const pastDue = (kind: string, ...[snapshot, , context]: Parameters<Guard>) =>
  hasRunOut(getProposalClockRule, kind, snapshot, context);

/** Is the time past that this event gave, whether its clock still runs or was stopped by something else? */
export function pastDueSince(
  kind: string,
  seq: number | undefined,
  ...[{ clocks, ...rest }, , { profile, calendar, now }]: Parameters<Guard>
) {
  const clock = clocks.find((each) => each.kind === kind && each.seq === seq);
  const rule = getProposalClockRule(kind, { clocks, ...rest }, profile);
  return clock === undefined || rule === undefined ? false : isPastDue(clock, rule, toIsoDate(now), calendar);
}

/** The same of one unit's own clock. */
export const pastDueOf = (
  kind: string,
  unit: string | undefined,
  ...[snapshot, , context]: Parameters<Guard>
) => hasRunOut(getProposalClockRule, kind, snapshot, context, unit);
