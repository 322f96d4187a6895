import type { GenericSchema } from 'valibot';
import type { Calendar, IsoDate } from '../calendar/types.js';
import type { ClockRule } from '../clocks/types.js';
import type { Profile } from '../profile/types.js';
import type { ProcessDefinition } from './definition.js';
import type { Refusal } from './refusal.js';
import type { Actor, JsonObject, Snapshot } from './snapshot.js';

/** What an event is judged against besides the case: arguments, so that nothing reads a clock or a file. */
export interface EngineContext {
  /** Settings that the case is pinned to. */
  readonly profile: Profile;
  /** Settings now in force, for the steps that take a case to them; without it the pinned ones are. */
  readonly present?: Profile;
  readonly calendar: Calendar;
  /** ISO instant of the event. */
  readonly now: string;
}

/** An event as somebody wants to send it. */
export interface EventInput {
  readonly type: string;
  readonly actor: Actor;
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
  readonly data: JsonObject;
  readonly number?: number;
}

export type Condition = (snapshot: Snapshot, event: EventInput, profile: Profile) => boolean;
/** `event.data` is undefined when only availability is asked; then judge what can be judged without it. */
export type Guard = (
  snapshot: Snapshot,
  event: Omit<EventInput, 'data'> & { readonly data?: JsonObject },
  context: EngineContext,
) => Refusal | undefined;
/** Person, unit or role addresses (`person:m1`). */
export type Assignees = (snapshot: Snapshot, event: EventInput, profile: Profile) => readonly string[];
export type Derivation = (
  snapshot: Snapshot,
  event: EventInput & { readonly at: string },
  profile: Profile,
) => JsonObject;

/** The code behind the names that a definition uses. */
export interface ProcessNames {
  readonly when: Readonly<Record<string, Condition>>;
  readonly guards: Readonly<Record<string, Guard>>;
  readonly schemas: Readonly<Record<string, (profile: Profile) => GenericSchema>>;
  readonly assignees: Readonly<Record<string, Assignees>>;
  readonly derivations: Readonly<Record<string, Derivation>>;
  /** Standing roles that a `setting` role stands for in this case. */
  readonly settings: Readonly<Record<string, (snapshot: Snapshot, profile: Profile) => readonly string[]>>;
  /** Series a running number is taken from: `proposal/14/3`. */
  readonly series: Readonly<
    Record<string, (snapshot: Snapshot, event: EventInput, profile: Profile) => string>
  >;
  /** The rule of a clock in this case, from the profile. */
  readonly clockRule: (kind: string, snapshot: Snapshot, profile: Profile) => ClockRule | undefined;
  /** Day from which a clock counts, where that is another than the day of the event that started it. */
  readonly clockStart?: (kind: string, snapshot: Snapshot, profile: Profile) => IsoDate | undefined;
  /** Does a step of this event start that clock under these settings? A step names every clock that it may start. */
  readonly startsClock?: (kind: string, type: string, profile: Profile) => boolean;
}

/** Where the data of an event names people or units: what a directory is asked about (never code that knows a process). */
export interface Mention {
  /** Path into the event's data, to an id, to `{id, name}`, or to a list of these; of `nameOf` to a name. */
  readonly at: string;
  readonly of: 'person' | 'unit' | 'nameOf' | 'ownName' | 'unitName';
  /**
   * Standing roles of which the person must have one. Default: any. With `unitName`: the roles that must write the name of
   * their own unit, where the directory knows it.
   */
  readonly roles?: readonly string[];
  /** Kind of unit that is meant, as the directory has it. Default: one that handles. */
  readonly kind?: string;
  /** With `ownName`, a name that may be written freely but not be another unit's: roles that may write that too … */
  readonly except?: readonly string[];
  /** … and roles that may write no name but their account's or their unit's. */
  readonly only?: readonly string[];
  /** With `nameOf`: the role whose seated person is named. */
  readonly seat?: string;
  /** Says something only where the event's data has this value … */
  readonly when?: Readonly<Record<string, string>>;
  /** … and nothing where it has this one: `{ proposerType: 'collective' }`. */
  readonly unless?: Readonly<Record<string, string>>;
}

export interface Mentions {
  /** Standing roles of which somebody must have one for whom staff enter something (代录). */
  readonly onBehalfOf?: readonly string[];
  /** By the schema that a step `needs`. */
  readonly in: Readonly<Record<string, readonly Mention[]>>;
}

/** A definition (data) together with the code of its names, and what it says of people and units. */
export interface Process {
  readonly definition: ProcessDefinition;
  readonly names: ProcessNames;
  readonly mentions?: Mentions;
}

/** Joins a definition with its names. Completeness is proved by `checkProcess` in `@cppcc-kit/sdk/checks`. */
export function defineProcess(
  definition: ProcessDefinition,
  names: ProcessNames,
  mentions?: Mentions,
): Process {
  return { definition, names, ...(mentions && { mentions }) };
}
