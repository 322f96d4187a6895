import type { CompiledTransition } from './compile.js';
import type { CaseEvent, Snapshot } from './snapshot.js';

/** What an event did to a clock of its case. */
export interface ClockTurn {
  readonly does: 'start' | 'extend' | 'pause' | 'resume' | 'stop';
  readonly kind: string;
  /** Unit it runs for, where each unit has its own. */
  readonly subject?: string;
  /** `seq` of the clock: the event that started it. */
  readonly clock: number;
}

/** What an event led to: facts that the log holds only for whoever replays it with the rules of the case. */
export interface Turn {
  /** State of the case after it. */
  readonly state: string;
  /** Series from which its number was taken. */
  readonly series?: string;
}

export const toTurn = (
  { to, numbers }: Pick<CompiledTransition, 'to' | 'numbers'>,
  { number }: CaseEvent,
): Turn => ({
  state: to,
  ...(numbers === undefined || number === undefined ? {} : { series: numbers }),
});

/** What an event did to the clocks that are told of. A new run that ends the one before it begins, and stops nothing. */
export function getClockTurns({ clocks }: Pick<Snapshot, 'clocks'>, seq: number): readonly ClockTurn[] {
  const begins = ({ kind, subject }: Snapshot['clocks'][number]): boolean =>
    clocks.some((each) => each.seq === seq && each.kind === kind && each.subject === subject);
  return clocks.flatMap((clock) => {
    const { kind, subject, pauses, extensions, stoppedBy } = clock;
    const does: readonly (readonly [ClockTurn['does'], boolean])[] = [
      ['start', clock.seq === seq],
      ['extend', extensions.some((each) => each.seq === seq)],
      ['pause', pauses.some(({ pausedBy }) => pausedBy === seq)],
      ['resume', pauses.some(({ resumedBy }) => resumedBy === seq)],
      ['stop', stoppedBy === seq && !begins(clock)],
    ];
    return does
      .filter(([, did]) => did)
      .map(([each]) => ({
        does: each,
        kind,
        ...(subject === undefined ? {} : { subject }),
        clock: clock.seq,
      }));
  });
}
