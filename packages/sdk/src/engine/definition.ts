/**
 * A process definition is serializable data: who may do what in which state, what it needs, which tasks it opens
 * and which clocks it starts. It names guards, schemas and assignees; their code stands beside it (see process.ts).
 * The type parameters make a misspelt state, event, role, task or clock fail to compile.
 */
export interface ProcessDefinition<
  S extends string = string,
  E extends string = string,
  R extends string = string,
  T extends string = string,
  C extends string = string,
> {
  /** English term of the glossary, e.g. `proposal`. */
  readonly id: string;
  /** Raised whenever a running case would behave differently. Cases keep the version they were opened with. */
  readonly version: number;
  /** Chinese name, e.g. 提案. */
  readonly label: string;
  readonly initial: NoInfer<S>;
  /** The event that opens a case, and its steps. */
  readonly opening: {
    readonly event: NoInfer<E>;
    readonly steps: readonly Transition<NoInfer<S>, NoInfer<R>, NoInfer<T>, NoInfer<C>>[];
  };
  /** States in the order of real life. */
  readonly states: Readonly<
    Record<S, StateDefinition<NoInfer<S>, NoInfer<E>, NoInfer<R>, NoInfer<T>, NoInfer<C>>>
  >;
  readonly events: Readonly<Record<E, EventDefinition>>;
  readonly roles: Readonly<Record<R, RoleDefinition<NoInfer<R>>>>;
  readonly tasks: Readonly<Record<T, TaskDefinition<NoInfer<R>, NoInfer<C>>>>;
  readonly clocks: Readonly<Record<C, ClockDefinition<NoInfer<R>, NoInfer<C>>>>;
  readonly visibility: VisibilityDefinition<NoInfer<R>>;
  /** Where a list finds what it shows: paths into the snapshot's data. */
  readonly summary: SummaryDefinition;
}

export interface StateDefinition<
  S extends string = string,
  E extends string = string,
  R extends string = string,
  T extends string = string,
  C extends string = string,
> {
  readonly label: string;
  /** Groups of `visibility.groups` that may see a case in this state. */
  readonly seenBy: readonly string[];
  /** How a badge speaks: nothing to do, work going on, someone is waiting, ended well, ended otherwise. */
  readonly tone: 'quiet' | 'active' | 'waiting' | 'done' | 'stopped';
  readonly final?: true;
  readonly on: Readonly<Partial<Record<E, Transition<S, R, T, C> | readonly Transition<S, R, T, C>[]>>>;
}

/** One step. Of several for the same event, the first whose `when` holds is taken. */
export interface Transition<
  S extends string = string,
  R extends string = string,
  T extends string = string,
  C extends string = string,
> {
  readonly to: S;
  readonly by: readonly R[];
  /** Of these, who may do it in another's name (代录), and in whose: the holder of the role `of`, or anybody's. Without it, nobody may. */
  readonly onBehalf?: { readonly by: readonly R[]; readonly of?: R };
  /**
   * Named conditions on case, actor, data and profile that choose the branch. Judged again on replay, so never on time;
   * judged with empty data where only availability is asked, so a branch by data comes before one without.
   */
  readonly when?: string | readonly string[];
  /** Named requirements, each with its refusal. Judged once, when the event is admitted. */
  readonly guard?: string | readonly string[];
  /** Named schema of the event's data. */
  readonly needs?: string;
  /** Data slot that the event's data replaces. */
  readonly keeps?: string;
  /** Data slot, by the unit the event is about, that the event's data replaces: `replies.<unit>`. */
  readonly keepsByUnit?: string;
  /** Data slot (a list) that the event's data is appended to, with seq, at and actor. */
  readonly adds?: string;
  /** Named function whose result is laid over the data slots. */
  readonly derives?: string;
  /** Counters raised by one. */
  readonly counts?: readonly string[];
  /** Roles relative to the case that are filled: role → named assignees. */
  readonly seats?: Readonly<Partial<Record<R, string>>>;
  /** Tasks opened: kind → named assignees. */
  readonly opens?: Readonly<Partial<Record<T, string>>>;
  /** The actor's own open task of this kind is settled with this outcome; without one the event is refused. */
  readonly settles?: Readonly<Partial<Record<T, string>>>;
  /** All open tasks of these kinds lapse. */
  readonly closes?: readonly T[];
  /** Of these kinds only the open tasks of some lapse: kind → named assignees. */
  readonly lapses?: Readonly<Partial<Record<T, string>>>;
  readonly starts?: readonly C[];
  readonly stops?: readonly C[];
  readonly pauses?: readonly C[];
  readonly resumes?: readonly C[];
  /**
   * Named assignees: the units that what is opened and started here is about, where each unit has its own. Without it
   * the one that the event is about, or all.
   */
  readonly beginsFor?: string;
  /** The same for what is closed and stopped here. */
  readonly endsFor?: string;
  /** Clock lengthened by `data.amount`/`data.unit` of the event. */
  readonly extends?: C;
  /**
   * Named condition; where it holds, the step is judged by the settings now in force and the case goes on under them: a
   * proposal belongs to the session in which it is submitted. The event's pin says so.
   */
  readonly repins?: string;
  /**
   * A running number is taken from this series (named) when the event is admitted, unless one was entered by hand:
   * `data.number`, with `data.numberOf` where it belongs to an earlier session.
   */
  readonly numbers?: string;
  /** Data slots, the first that is there: a number by hand was entered with the event that proposed this one. */
  readonly numbersFrom?: string | readonly string[];
  /** Series of the number that may be entered here by hand and is taken by the step that completes this one. */
  readonly numbersLater?: string;
  /** Other case that the case is now linked to: path into the case's data, and the relation. */
  readonly links?: {
    readonly at: string;
    readonly relation: string;
    /** The other case must be of this process and in one of these states, judged when the link is named and again when it is made. */
    readonly states?: readonly S[];
  };
  /** Catalogue ID or article the rule rests on. */
  readonly basis?: string;
}

export interface EventDefinition {
  /** Imperative, as on a button: 立案, 申请退回. */
  readonly label: string;
  /** Groups that may read the event's data, all insiders if none are named; whoever sees the case sees that it happened. */
  readonly seenBy?: readonly string[];
  /** A turn of the way that is told with a published case; whoever sees it only for that reason is told of no other. */
  readonly public?: true;
}

/** Standing roles come with the actor; the others are relative to the case. */
export type RoleDefinition<R extends string = string> =
  | { readonly label: string; readonly kind: 'standing' }
  | { readonly label: string; readonly kind: 'person' }
  /** `seat`: the role whose units are meant, if not its own; `with`: a standing role needed besides. */
  | { readonly label: string; readonly kind: 'unit'; readonly seat?: R; readonly with?: R }
  /** Standing roles that a setting names, as they are for this case at this moment. */
  | { readonly label: string; readonly kind: 'setting'; readonly roles: string }
  /** Standing roles that a step has seated in this case: whom a profile names can be found without asking it again. */
  | { readonly label: string; readonly kind: 'office' };

export interface TaskDefinition<R extends string = string, C extends string = string> {
  /** What the assignee is asked to do: 请您联名. */
  readonly label: string;
  /** Clock whose due date is the task's, if any. */
  readonly clock?: C;
  /** One for each unit in this role: a step by or about another of them leaves it alone. */
  readonly per?: R;
  /** Member of the opening event's data that is told with it: the words of a reminder. */
  readonly tells?: string;
  /** Member of the opening event's data that says which of several things it is about; whoever settles it names the same. */
  readonly about?: string;
}

export interface ClockDefinition<R extends string = string, C extends string = string> {
  readonly label: string;
  /** One for each unit in this role; else one for the case. */
  readonly per?: R;
  /** Of these only the units in this role. */
  readonly seat?: R;
  /** It starts at the latest on the last day of this other clock. */
  readonly startsBy?: C;
}

export interface VisibilityDefinition<R extends string = string> {
  /** Group → roles in it. `everyone` needs no role. */
  readonly groups: Readonly<Record<string, readonly R[]>>;
  /** Path into data: while true, only these groups see the case, whatever its state. */
  readonly confidential?: { readonly when: string; readonly seenBy: readonly string[] };
  /** Path into data: while true, everybody sees the case. */
  readonly publicWhen?: string;
  /** Groups that work on the case; the others who see it get only the `open` paths. */
  readonly insiders: readonly string[];
  /** Paths into data that anybody gets who sees the case, some only while another path is true. */
  readonly open: readonly {
    readonly path: string;
    readonly when?: string;
    /** Slot that holds a copy to be read in the place of what stands at `path` now: what was published, not what came since. */
    readonly of?: string;
    /** What its texts are read without: telephone numbers and mail addresses that people write into them. */
    readonly without?: 'contacts';
  }[];
  /** Paths into data that, among insiders, only these groups get. */
  readonly redacted: readonly { readonly path: string; readonly seenBy: readonly string[] }[];
  /** Seats of which, among insiders, only these groups are told who has them. */
  readonly seats?: readonly { readonly role: NoInfer<R>; readonly seenBy: readonly string[] }[];
}

export interface SummaryDefinition {
  readonly title: string;
  readonly by?: string;
  readonly category?: string;
  readonly tier?: string;
  readonly mark?: string;
  /** What a case can be found by beside title and `by`; `*` for every member of a list or record. Each reader finds it by what he may read. */
  readonly texts?: readonly string[];
  /** Of a case that was laid to the files: the state in which it ended. */
  readonly endedAs?: string;
  /** Role whose units handle the case. */
  readonly units?: readonly string[];
  /** Named numbers shown as the case's reference, best first. */
  readonly numbers?: readonly string[];
}

/** Types a definition; data comes back unchanged, so it stays JSON. */
export function defineDefinition<
  S extends string,
  E extends string,
  R extends string,
  T extends string,
  C extends string,
>(definition: ProcessDefinition<S, E, R, T, C>): ProcessDefinition<S, E, R, T, C> {
  return definition;
}

/** `proposal@1`: the pin that every event and snapshot carries. */
export function getDefinitionPin(definition: { readonly id: string; readonly version: number }): string {
  return `${definition.id}@${definition.version}`;
}
