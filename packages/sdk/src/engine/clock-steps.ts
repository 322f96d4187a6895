import { toIsoDate } from '../calendar/instants.js';
import type { IsoDate } from '../calendar/types.js';
import type { Clock, ClockUnit } from '../clocks/types.js';
import type { ClockStep } from './compile.js';
import type { CaseEvent } from './snapshot.js';

type Clocks = readonly Clock[];

/** Units whose clocks a step starts or stops, where it names them. */
export interface NamedUnits {
  readonly begin: readonly string[] | undefined;
  readonly end: readonly string[] | undefined;
}

/**
 * Takes an event to the clocks of a case. `getSubject` says which unit in a role the event is about: its own clock is
 * meant. An event about none of them means all: their clocks stop together, or one starts for each of `units`. A step
 * may name the units instead.
 */
export function stepClocks(
  clocks: Clocks,
  steps: readonly ClockStep[],
  event: CaseEvent,
  getSubject: (per: string) => string | undefined,
  units: Readonly<Record<string, readonly string[]>>,
  named: NamedUnits,
  getUnitOfTime: (kind: string) => ClockUnit,
): Clocks {
  const on = toIsoDate(event.at);
  let next = clocks;
  for (const { does, kind, per, seat } of steps) {
    const has = (unit: string) => seat === undefined || units[seat]?.includes(unit) === true;
    const own =
      per === undefined
        ? undefined
        : does === 'start'
          ? named.begin
          : does === 'stop'
            ? named.end
            : undefined;
    if (own !== undefined) {
      for (const unit of own)
        next =
          does === 'start'
            ? has(unit)
              ? startClock(next, kind, unit, event, on)
              : next
            : change(next, kind, unit, changes.stop, event, on);
      continue;
    }
    const subject = per === undefined ? undefined : getSubject(per);
    if (does === 'extend') next = change(next, kind, subject, extendBy(getUnitOfTime(kind)), event, on);
    else if (does !== 'start') next = change(next, kind, subject, changes[does], event, on);
    else if (per === undefined || subject !== undefined) next = startClock(next, kind, subject, event, on);
    else for (const unit of units[per] ?? []) if (has(unit)) next = startClock(next, kind, unit, event, on);
  }
  return next;
}

/** A clock of the same kind and subject that still runs is stopped first, so there is never a doubt which one counts. */
function startClock(
  clocks: Clocks,
  kind: string,
  subject: string | undefined,
  event: CaseEvent,
  from: IsoDate,
): Clocks {
  const { seq } = event;
  const started =
    subject === undefined
      ? { kind, seq, from, pauses: [], extensions: [] }
      : { kind, seq, from, subject, pauses: [], extensions: [] };
  const next = change(clocks, kind, subject, changes.stop, event, from).slice();
  next.push(started);
  return next;
}

type Change = (clock: Clock, on: IsoDate, event: CaseEvent) => Clock;

const changes: Readonly<Record<Exclude<ClockStep['does'], 'start' | 'extend'>, Change>> = {
  // Written out rather than spread: stopping is what most steps do, and a spread costs ten times as much.
  stop: ({ kind, seq, from, subject, pauses, extensions }, stopped, { seq: stoppedBy }) =>
    subject === undefined
      ? { kind, seq, from, stopped, stoppedBy, pauses, extensions }
      : { kind, seq, from, subject, stopped, stoppedBy, pauses, extensions },
  pause: (clock, from, { seq: pausedBy }) => ({ ...clock, pauses: [...clock.pauses, { from, pausedBy }] }),
  resume: (clock, to, { seq: resumedBy }) => ({
    ...clock,
    pauses: clock.pauses.map((pause) => (pause.to === undefined ? { ...pause, to, resumedBy } : pause)),
  }),
};

/** By the approved `data.amount`. */
const extendBy =
  (unit: ClockUnit): Change =>
  (clock, on, { seq, data }) => ({
    ...clock,
    extensions: [...clock.extensions, { seq, on, amount: Number(data['amount']), unit }],
  });

/** Changes the running clocks of a kind (and unit, if one is named). The same list comes back where none runs. */
function change(
  clocks: Clocks,
  kind: string,
  subject: string | undefined,
  to: Change,
  event: CaseEvent,
  on: IsoDate,
): Clocks {
  let changed: Clock[] | undefined;
  for (let i = 0; i < clocks.length; i++) {
    const clock = clocks[i]!;
    if (
      clock.stopped !== undefined ||
      clock.kind !== kind ||
      (subject !== undefined && clock.subject !== subject)
    )
      continue;
    changed ??= clocks.slice();
    changed[i] = to(clock, on, event);
  }
  return changed ?? clocks;
}
