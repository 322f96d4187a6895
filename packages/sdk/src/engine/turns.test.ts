import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clock } from '../clocks/types.js';
import { getClockTurns, toTurn } from './turns.js';

const clock = (kind: string, seq: number, more: Partial<Clock> = {}): Clock => ({
  kind,
  seq,
  from: '2026-03-02',
  pauses: [],
  extensions: [],
  ...more,
});
const tell = (clocks: readonly Clock[], seq: number): readonly string[] =>
  getClockTurns({ clocks }, seq).map(({ does, kind, subject, clock: run }) =>
    [does, kind, subject, run].filter((part) => part !== undefined).join(' '),
  );

describe('what an event did to the clocks', () => {
  it('is told of each unit for itself, and by the event, not by the day', () => {
    const receipts = [
      clock('receipt', 8, { subject: 'housing', stopped: '2026-03-02', stoppedBy: 9 }),
      clock('receipt', 8, { subject: 'fire', stopped: '2026-03-02', stoppedBy: 10 }),
    ];
    assert.deepEqual(tell(receipts, 8), ['start receipt housing 8', 'start receipt fire 8']);
    assert.deepEqual(tell(receipts, 9), ['stop receipt housing 8']);
    assert.deepEqual(tell(receipts, 10), ['stop receipt fire 8']);
  });

  it('tells pauses, and more time', () => {
    const all = [
      clock('reply', 3, {
        pauses: [{ from: '2026-03-04', pausedBy: 5, to: '2026-03-06', resumedBy: 7 }],
        extensions: [{ seq: 11, on: '2026-04-01', amount: 1, unit: 'months' }],
      }),
    ];
    assert.deepEqual(
      [5, 6, 7, 11].map((seq) => tell(all, seq)),
      [['pause reply 3'], [], ['resume reply 3'], ['extend reply 3']],
    );
  });

  it('says of a new run only that it begins', () => {
    const runs = [clock('receipt', 8, { stopped: '2026-03-06', stoppedBy: 10 }), clock('receipt', 10)];
    assert.deepEqual(tell(runs, 10), ['start receipt 10']);
  });
});

describe('what an event led to', () => {
  const event = { seq: 1, type: 'receive', at: '', actor: { id: '', name: '', roles: [] }, data: {} };
  const pins = { definition: 'proposal@2', profile: 'x@1' };

  it('has a series only with a number', () => {
    assert.deepEqual(toTurn({ to: 'filed', numbers: 'filing' }, { ...event, ...pins, number: 31 }), {
      state: 'filed',
      series: 'filing',
    });
    assert.deepEqual(toTurn({ to: 'filed', numbers: 'filing' }, { ...event, ...pins }), { state: 'filed' });
  });
});
