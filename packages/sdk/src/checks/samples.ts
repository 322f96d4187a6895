import type { Actor, JsonObject, Snapshot } from '../engine/snapshot.js';
import type { EventInput } from '../engine/process.js';
import type { Calendar } from '../calendar/types.js';
import type { Profile } from '../profile/types.js';
import type { Random } from './random.js';

/** What a sample may look at: it must fit the case as it stands, not only the schema. */
export interface SampleContext {
  readonly random: Random;
  readonly snapshot: Snapshot;
  readonly actor: Actor;
  readonly event: string;
  readonly profile: Profile;
  readonly cast: readonly Actor[];
  /** In whose name, if not his own. */
  readonly onBehalfOf?: EventInput['onBehalfOf'];
  readonly calendar: Calendar;
  /** ISO date of the event. */
  readonly today: string;
}

/** Name of a schema (`needs`) → valid data for it, now and by this actor. */
export type Samples = Readonly<Record<string, (context: SampleContext) => JsonObject>>;

/** Subjects of the actor's, or with an office anybody's, open tasks of a kind: the units an event can be about. */
export function getSubjects(snapshot: Snapshot, kind: string): readonly string[] {
  return snapshot.tasks.flatMap((task) =>
    task.kind === kind && task.settled === undefined && task.subject !== undefined ? [task.subject] : [],
  );
}

/** Sometimes a number by hand, and sometimes one of the session or year before. */
export function sampleNumber({ random, profile }: SampleContext, part: 'session' | 'year'): JsonObject {
  if (!random.chance(0.2)) return {};
  const number = 1 + random.int(900);
  const { term } = profile.session;
  if (random.chance(0.5)) return { number };
  return {
    number,
    numberOf: { term: Math.max(1, term - 1), [part]: part === 'year' ? profile.session.year - 1 : 1 },
  };
}
