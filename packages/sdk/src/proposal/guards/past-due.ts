import { toIsoDate } from '../../calendar/instants.js';
import { isOver } from '../../clocks/past-due.js';
import { explainClock } from '../../engine/explain-clock.js';
import type { Guard } from '../../engine/process.js';
import { hasRunOut } from '../../engine/run-out.js';
import { proposalClocks } from '../clock-rules.js';

/** Is the clock of this kind past its due date? A refusal where a missing calendar year keeps it open. */
export const pastDue = (kind: string, ...[snapshot, , context]: Parameters<Guard>) =>
  hasRunOut(proposalClocks, kind, snapshot, context);

/** Is the time past that this event gave, whether its clock still runs or was stopped by something else? */
export function pastDueSince(
  kind: string,
  seq: number | undefined,
  ...[snapshot, , context]: Parameters<Guard>
) {
  const clock = snapshot.clocks.find((each) => each.kind === kind && each.seq === seq);
  const receipt = clock && explainClock(proposalClocks, snapshot, clock, context);
  return receipt === undefined ? false : isOver(receipt, toIsoDate(context.now));
}

/** The same of one unit's own clock. */
export const pastDueOf = (
  kind: string,
  unit: string | undefined,
  ...[snapshot, , context]: Parameters<Guard>
) => hasRunOut(proposalClocks, kind, snapshot, context, unit);
