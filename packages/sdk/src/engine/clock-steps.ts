import type { IsoDate } from '../calendar/types.js';
import type { Clock } from '../clocks/types.js';
import type { CaseEvent } from './snapshot.js';

type Clocks = readonly Clock[];

const runs = (clock: Clock, kind: string, subject: string | undefined) =>
  clock.kind === kind && clock.stopped === undefined && (subject === undefined || clock.subject === subject);

const change = (clocks: Clocks, kind: string, subject: string | undefined, to: (clock: Clock) => Clock): Clocks =>
  clocks.map((clock) => (runs(clock, kind, subject) ? to(clock) : clock));

/** Starts a clock; one of the same kind and subject that still runs is stopped first, so there is never a doubt which counts. */
export function startClock(clocks: Clocks, kind: string, subject: string | undefined, seq: number, on: IsoDate): Clocks {
  const started: Clock = { kind, seq, from: on, pauses: [], extensions: [], ...(subject === undefined ? {} : { subject }) };
  return [...stopClock(clocks, kind, subject, on), started];
}

export function stopClock(clocks: Clocks, kind: string, subject: string | undefined, on: IsoDate): Clocks {
  return change(clocks, kind, subject, (clock) => ({ ...clock, stopped: on }));
}

export function pauseClock(clocks: Clocks, kind: string, subject: string | undefined, on: IsoDate): Clocks {
  return change(clocks, kind, subject, (clock) => ({ ...clock, pauses: [...clock.pauses, { from: on }] }));
}

export function resumeClock(clocks: Clocks, kind: string, subject: string | undefined, on: IsoDate): Clocks {
  return change(clocks, kind, subject, (clock) => ({
    ...clock,
    pauses: clock.pauses.map((pause) => (pause.to === undefined ? { ...pause, to: on } : pause)),
  }));
}

/** Lengthens a running clock by the approved `data.amount` and `data.unitOfTime` (months unless said otherwise). */
export function extendClock(clocks: Clocks, kind: string, subject: string | undefined, { seq, data }: CaseEvent, on: IsoDate): Clocks {
  const amount = Number(data['amount']);
  const unit = data['unitOfTime'] === 'workingDays' || data['unitOfTime'] === 'days' ? data['unitOfTime'] : 'months';
  return change(clocks, kind, subject, (clock) => ({ ...clock, extensions: [...clock.extensions, { seq, on, amount, unit }] }));
}
