import { createMachine, guard, interpret, reduce, state, transition as edge } from 'robot3';
import { replay, type CaseEvent } from '@cppcc-kit/sdk';
import { assign, createActor, setup } from 'xstate';
import { LIMIT, noProfile, ROLES, STATES, STEPS, yardstick, type Line } from './model.js';

/** `prepare` turns logs into what the engine reads (not timed); `fold` replays one and says where it ended (timed). */
export interface Contestant<Log = unknown> {
  prepare(log: readonly Line[]): Log;
  fold(log: Log): string;
}

interface Counters {
  readonly objections: number;
  readonly reworks: number;
}
const view = (at: string, counters: Counters) => `${at}|${counters.objections}|${counters.reworks}`;
const allowed = (role: string, by: readonly string[]) => by.includes(role);
const raised = (counters: Counters, counter: keyof Counters) => ({
  ...counters,
  [counter]: counters[counter] + 1,
});

const kit: Contestant<readonly CaseEvent[]> = {
  prepare(log) {
    const pins = { definition: 'yardstick@1', profile: 'yardstick@1', data: {} };
    const actors = Object.fromEntries(ROLES.map((role) => [role, { id: role, name: role, roles: [role] }]));
    const line = (type: string, role: string, index: number): CaseEvent => ({
      seq: index + 1,
      type,
      at: `2026-03-${String(1 + (index % 28)).padStart(2, '0')}T01:00:00Z`,
      actor: actors[role] as CaseEvent['actor'],
      ...pins,
    });
    return [line('open', 'member', 0), ...log.map(({ event, role }, index) => line(event, role, index + 1))];
  },
  fold(log) {
    const { snapshot } = replay(yardstick, 'case', log, noProfile);
    return view(snapshot.state, {
      objections: snapshot.counters['objections'] ?? 0,
      reworks: snapshot.counters['reworks'] ?? 0,
    });
  },
};

/** What one would write by hand for exactly this table: no history, no clocks, no report of what was refused. */
const table: Contestant<readonly Line[]> = (() => {
  const steps = new Map(STEPS.map((each) => [`${each.from} ${each.event}`, each]));
  const byState = Object.fromEntries(
    STATES.map((at) => [
      at,
      Object.fromEntries(
        STEPS.filter(({ from }) => from === at).map((each) => [each.event, steps.get(`${at} ${each.event}`)]),
      ),
    ]),
  );
  return {
    prepare: (log) => log,
    fold(log) {
      let now = { at: 'draft', objections: 0, reworks: 0 };
      for (const { event, role } of log) {
        const step = byState[now.at]?.[event];
        if (
          step === undefined ||
          !allowed(role, step.by) ||
          (step.counter !== undefined && now[step.counter] >= LIMIT)
        )
          continue;
        now = {
          at: step.to,
          objections: now.objections + (step.counter === 'objections' ? 1 : 0),
          reworks: now.reworks + (step.counter === 'reworks' ? 1 : 0),
        };
      }
      return view(now.at, now);
    },
  };
})();

const robot3: Contestant<readonly Line[]> = (() => {
  const states = Object.fromEntries(
    STATES.map((at) => [
      at,
      state(
        ...STEPS.filter(({ from }) => from === at).map(({ event, to, by, counter }) =>
          edge(
            event,
            to,
            guard(
              (counters: Counters, line: { role: string }) =>
                allowed(line.role, by) && (counter === undefined || counters[counter] < LIMIT),
            ),
            reduce((counters: Counters) => (counter === undefined ? counters : raised(counters, counter))),
          ),
        ),
      ),
    ]),
  );
  const machine = createMachine(
    'draft' as never,
    states as never,
    () => ({ objections: 0, reworks: 0 }) as never,
  );
  return {
    prepare: (log) => log,
    fold(log) {
      const service = interpret(machine as never, () => undefined) as unknown as {
        send(line: object): void;
        machine: { current: string };
        context: Counters;
      };
      for (const { event, role } of log) service.send({ type: event, role });
      return view(service.machine.current, service.context);
    },
  };
})();

const xstate: Contestant<readonly Line[]> = (() => {
  interface Event {
    type: string;
    role: string;
  }
  const machine = setup({ types: {} as unknown as { context: Counters; events: Event } }).createMachine({
    initial: 'draft',
    context: { objections: 0, reworks: 0 },
    states: Object.fromEntries(
      STATES.map((at) => [
        at,
        {
          on: Object.fromEntries(
            STEPS.filter(({ from }) => from === at).map(({ event, to, by, counter }) => [
              event,
              {
                target: to,
                guard: ({ context, event: line }: { context: Counters; event: Event }) =>
                  allowed(line.role, by) && (counter === undefined || context[counter] < LIMIT),
                ...(counter === undefined
                  ? {}
                  : { actions: assign(({ context }) => raised(context, counter)) }),
              },
            ]),
          ),
        },
      ]),
    ),
  });
  return {
    prepare: (log) => log,
    fold(log) {
      const actor = createActor(machine).start();
      for (const { event, role } of log) actor.send({ type: event, role });
      const { value, context } = actor.getSnapshot();
      return view(value as string, context);
    },
  };
})();

export const contestants = { kit, table, robot3, xstate } as Readonly<Record<string, Contestant>>;
