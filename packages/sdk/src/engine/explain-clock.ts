import { explainDeadline } from '../clocks/explain.js';
import type { IsoDate } from '../calendar/types.js';
import type { Clock, ClockRule, DeadlineReceipt } from '../clocks/types.js';
import type { EngineContext, Process, ProcessNames } from './process.js';
import type { Snapshot } from './snapshot.js';

/** What a process says of its clocks. Guards have no more of it at hand: they are part of the process themselves. */
export interface Clocks {
  readonly definition: Pick<Process['definition'], 'clocks'>;
  readonly names: Pick<ProcessNames, 'clockRule' | 'clockStart'>;
}

/**
 * The receipt of a case's clock; undefined where the settings have no rule for it. A clock that waits for somebody
 * (签收) runs at the latest from the end of the clock that he was given for it: whoever is late gains no days
 * (domain §6 #3; 民法典 159: who keeps a condition from coming about is treated as if it had).
 */
export function explainClock(
  { definition, names }: Clocks,
  snapshot: Snapshot,
  clock: Clock,
  { profile, calendar }: Pick<EngineContext, 'profile' | 'calendar'>,
  rule = names.clockRule(clock.kind, snapshot, profile),
): DeadlineReceipt | undefined {
  if (rule === undefined) return undefined;
  const from = names.clockStart?.(clock.kind, snapshot, profile) ?? clock.from;
  const explain = (start: string, waited: Clock['pauses'] = []): DeadlineReceipt =>
    explainDeadline({ ...clock, from: start, pauses: [...waited, ...clock.pauses] }, rule, calendar);
  const { startsBy } = definition.clocks[clock.kind] ?? {};
  const first =
    startsBy === undefined ? undefined : findBefore(snapshot.clocks, definition.clocks, startsBy, clock);
  const firstRule = first && names.clockRule(first.kind, snapshot, profile);
  if (first === undefined || firstRule === undefined) return explain(from);
  const limit = explainDeadline(first, firstRule, calendar);
  const label = definition.clocks[first.kind]!.label;
  if (limit.ok)
    return limit.due === undefined || limit.due >= from
      ? explain(from)
      : { ...explain(limit.due, waitedAfter(first, limit.due)), late: { on: from, label } };
  const { notBefore = from, code, year, message } = limit;
  return notBefore >= from
    ? explain(from)
    : spread(
        explain(notBefore),
        explain(from),
        { ok: false, state: 'unknown', code, year, message, from },
        rule,
      );
}

/** Time in which the earlier clock stood still after its end is nobody's delay: an objection was being decided. */
const waitedAfter = ({ pauses }: Clock, end: IsoDate): Clock['pauses'] =>
  pauses
    .filter(({ to }) => to === undefined || to > end)
    .map((pause) => (pause.from < end ? { ...pause, from: end } : pause));

/**
 * The last run of a clock, of the case or of the same unit, that had begun when this one did. Only for the first that
 * waited for it, or those that began together with that: a second handling waited for nobody's receipt.
 */
function findBefore(
  clocks: readonly Clock[],
  definitions: Clocks['definition']['clocks'],
  kind: string,
  own: Clock,
): Clock | undefined {
  const isOurs = (each: Clock) => each.subject === undefined || each.subject === own.subject;
  const first = [...clocks]
    .reverse()
    .find((each) => each.kind === kind && each.seq <= own.seq && isOurs(each));
  const isBetween = (each: Clock) =>
    definitions[each.kind]?.startsBy === kind &&
    each.subject === own.subject &&
    each.seq < own.seq &&
    each.seq >= (first?.seq ?? 0);
  return clocks.some(isBetween) ? undefined : first;
}

type Unknown = DeadlineReceipt & { readonly ok: false };

/** Between the two: the start itself depends on a year that is missing. */
function spread(
  earliest: DeadlineReceipt,
  latest: DeadlineReceipt,
  head: Omit<Unknown, 'rule' | 'basis' | 'notBefore' | 'notAfter'>,
  rule: ClockRule,
): Unknown {
  const notBefore = earliest.due ?? (earliest.ok ? undefined : earliest.notBefore);
  const notAfter = latest.due ?? (latest.ok ? undefined : latest.notAfter);
  return {
    ...head,
    rule,
    basis: rule.basis,
    ...(rule.source === undefined ? {} : { source: rule.source }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(notAfter === undefined ? {} : { notAfter }),
  };
}
