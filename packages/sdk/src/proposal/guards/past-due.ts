import { proposalClocks } from '../clock-rules.js';
import type { Guard } from '../../engine/process.js';
import { hasRunOut } from '../../engine/run-out.js';

/** Is the clock of this kind past its due date? A refusal where a missing calendar year keeps it open. */
export const pastDue = (kind: string, ...[snapshot, , context]: Parameters<Guard>) =>
  hasRunOut(proposalClocks, kind, snapshot, context);

/** The same of one unit's own clock. */
export const pastDueOf = (
  kind: string,
  unit: string | undefined,
  ...[snapshot, , context]: Parameters<Guard>
) => hasRunOut(proposalClocks, kind, snapshot, context, unit);
