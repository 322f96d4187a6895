import type { Calendar } from '../calendar/types.js';
import { getDeadlines, type Deadline } from '../engine/deadlines.js';
import { getNumbering } from '../engine/numbering.js';
import type { EngineContext, Process } from '../engine/process.js';
import type { Refusal } from '../engine/refusal.js';
import { replay } from '../engine/replay.js';
import type { Actor, CaseEvent, JsonObject, Snapshot } from '../engine/snapshot.js';
import { openCase, transition, type TransitionResult } from '../engine/transition.js';
import type { Profile } from '../profile/types.js';
import { freezeDeep } from './freeze.js';
import { findDifference } from './json.js';

/** A case told by hand: who did what and when. After each step the log is replayed and compared. */
export interface Story {
  readonly snapshot: Snapshot;
  readonly log: readonly CaseEvent[];
  /** Sends an event that must be accepted; throws with the refusals otherwise. */
  do(at: string, actor: Actor, type: string, data?: JsonObject): Story;
  /** Sends an event that must be refused; throws if it is not. The story stays where it is. */
  refuse(at: string, actor: Actor, type: string, data?: JsonObject): readonly Refusal[];
  deadlines(at: string): readonly Deadline[];
  context(at: string): EngineContext;
}

/** Begins a story. The process comes from outside, so that a copy with a defect can be told the same way. */
export function createStory(
  process: Process,
  profile: Profile,
  calendar: Calendar,
  id = `${process.definition.id}-1`,
): Story {
  const log: CaseEvent[] = [];
  let snapshot: Snapshot | undefined;
  const numbers = new Map<string, number>();
  const context = (now: string): EngineContext => ({ profile, calendar, now });

  const send = (at: string, actor: Actor, type: string, data: JsonObject): TransitionResult => {
    const input = freezeDeep({ type, actor, data });
    if (snapshot === undefined) return openCase(process, id, input, context(at));
    const numbering = getNumbering(process, snapshot, input, context(at));
    if (numbering === undefined || numbering.later === true)
      return transition(process, snapshot, input, context(at));
    const { series } = numbering;
    const number = (numbers.get(series) ?? 0) + 1;
    const result = transition(process, snapshot, { ...input, number }, context(at));
    if (result.ok) numbers.set(series, number);
    return result;
  };

  const current = (): Snapshot => {
    if (snapshot === undefined) throw new Error('The story has not begun.');
    return snapshot;
  };

  const story: Story = {
    get snapshot() {
      return current();
    },
    log,
    do(at, actor, type, data = {}) {
      const result = send(at, actor, type, data);
      if (!result.ok)
        throw new Error(`${type} by ${actor.id} is refused: ${JSON.stringify(result.refusals)}`);
      snapshot = freezeDeep(result.snapshot);
      log.push(freezeDeep(result.event));
      const replayed = replay(process, id, log, profile);
      const difference = findDifference(replayed, { snapshot, misfits: [] });
      if (difference !== undefined)
        throw new Error(`After ${type} the replayed case differs at "${difference}".`);
      return story;
    },
    refuse(at, actor, type, data = {}) {
      const result = send(at, actor, type, data);
      if (result.ok) throw new Error(`${type} by ${actor.id} is accepted in "${current().state}".`);
      return result.refusals;
    },
    deadlines: (at) => getDeadlines(process, current(), context(at)),
    context,
  };
  return story;
}
