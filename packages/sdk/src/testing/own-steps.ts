import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listSteps, type Step } from '../checks/steps.js';
import { asList } from '../engine/compile.js';
import type { Process } from '../engine/process.js';

/** What keeps people from judging their own, for every event of a process. */
export interface OwnSteps {
  /**
   * Events by which somebody decides, judges, closes, waives or publishes → the guards that keep him from doing so with
   * what is his own. `<state>.<event>` where a state has others.
   */
  readonly judging: Readonly<Record<string, readonly string[]>>;
  /** The other events, by why nobody judges anything with them. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** A new event belongs to one of the two lists, and a new step of a judging one has its guards: else these tests fail. */
export function describeOwnSteps({ definition, names }: Process, { judging, others }: OwnSteps): void {
  const steps = listSteps(definition);
  const guardsOf = ({ from, event }: Step) => judging[`${from ?? ''}.${event}`] ?? judging[event];
  const eventOf = (key: string) => key.split('.').at(-1)!;

  describe(`nobody judges his own in ${definition.label}`, () => {
    it('is said of every event, once', () => {
      const told = [...new Set(Object.keys(judging).map(eventOf)), ...Object.values(others).flat()];
      assert.deepEqual(told.sort(), Object.keys(definition.events).sort());
    });

    it('names states, events and guards that there are', () => {
      for (const [key, guards] of Object.entries(judging)) {
        const isMeant = ({ from, event }: Step) => key === event || key === `${from ?? ''}.${event}`;
        assert.ok(steps.some(isMeant), key);
        assert.ok(guards.length > 0, key);
        for (const guard of guards) assert.ok(guard in names.guards, guard);
      }
    });

    for (const step of steps) {
      const guards = guardsOf(step);
      if (guards === undefined) continue;
      it(`holds for ${step.at} by ${guards.join(', ')}`, () =>
        assert.deepEqual(
          guards.filter((guard) => !asList(step.guard).includes(guard)),
          [],
        ));
    }
  });
}
