import { toIsoDate } from '../calendar/instants.js';
import type { IsoDate } from '../calendar/types.js';
import type { ClockRule } from '../clocks/types.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { Clocks } from '../engine/explain-clock.js';
import type { ClockCase } from '../profile/schema.js';
import type { Profile } from '../profile/types.js';
import { proposalDefinition } from './definition.js';

type Rules = ClockRule | readonly ClockCase[];

/** The profile's rule for a clock of this case; timing and kind of proposer may each have their own (domain §6 #3). */
export function getProposalClockRule(
  kind: string,
  snapshot: Snapshot,
  { proposal, session }: Profile,
): ClockRule | undefined {
  const rules = (proposal.clocks as Readonly<Record<string, Rules | null | undefined>>)[kind];
  return rules === undefined || rules === null ? undefined : chooseRule(rules, snapshot, session.year);
}

/** The longest that this case's reply may take (SZ: none; Sichuan: six months, whatever the timing). */
export function getReplyLimit(snapshot: Snapshot, { proposal, session }: Profile): ClockRule | undefined {
  return chooseRule(proposal.replyLimit, snapshot, session.year);
}

/** The first case that fits. A fixed date is one of the session's year: the proposals were made for it. */
function chooseRule(rules: Rules, { data }: Snapshot, year: number): ClockRule | undefined {
  const rule = isList(rules) ? rules.find(({ when = {} }) => fits(when, data))?.rule : rules;
  return rule !== undefined && 'date' in rule ? { ...rule, year } : rule;
}

const isList = (rules: Rules): rules is readonly ClockCase[] => Array.isArray(rules);

function fits({ timing, kinds }: NonNullable<ClockCase['when']>, data: Snapshot['data']): boolean {
  const { proposerType, collective } = (data['form'] ?? {}) as {
    readonly proposerType?: string;
    readonly collective?: { readonly kind?: string };
  };
  return (
    (timing === undefined || timing === (data['timing'] === 'session' ? 'session' : 'recess')) &&
    (kinds === undefined || kinds.includes(collective?.kind ?? proposerType ?? ''))
  );
}

/** The hand-over meeting is due so long after the closing of submissions (domain §2.1 [S24]); recess proposals from filing. */
export function getProposalClockStart(
  kind: string,
  { data }: Snapshot,
  { session }: Profile,
): IsoDate | undefined {
  return kind === 'handOver' && data['timing'] === 'session' ? toIsoDate(session.cutOff) : undefined;
}

/** A unit's own clocks start with the assignment or with its receipt, as the place has it; one for which it has no rule never does. */
export function startsProposalClock(kind: string, type: string, { proposal }: Profile): boolean {
  if (kind === 'revision') return proposal.clocks.revision !== null;
  if (kind !== 'reply' && kind !== 'coOpinion' && kind !== 'rehandle') return true;
  const byAssignment = type === 'assign' || type === 'approveAssignment' || type === 'reassign';
  const byReceipt = type === 'acknowledge' || type === 'recordReceipt';
  return proposal.clocksFrom === 'assignment' ? !byReceipt : !byAssignment;
}

/** For guards, which judge by the receipts that people are shown. */
export const proposalClocks: Clocks = {
  definition: proposalDefinition,
  names: { clockRule: getProposalClockRule, clockStart: getProposalClockStart },
};
