import type { Transition } from './definition.js';
import type { Condition, Process } from './process.js';

/** A transition with its names looked up once and every field present: objects of one shape are what makes folding quick. */
export interface CompiledTransition extends Complete<Omit<Transition, 'when' | 'repins'>> {
  readonly conditions: readonly Condition[];
  readonly repins: Condition | undefined;
  /** Standing roles allowed: few, so a list is quicker than a set. */
  readonly standing: readonly string[];
  /** Allowed roles that must be looked up in the case. */
  readonly relative: readonly string[];
  /** Open to a unit of the case: its people act for it, and what they do is about it. */
  readonly byUnit: boolean;
  readonly clockSteps: readonly ClockStep[];
  /** True where folding does no more than state, version, counters and clocks. */
  readonly plain: boolean;
}

type Complete<T> = {
  readonly [Key in keyof Required<T>]: T[Key] | (object extends Pick<T, Key> ? undefined : never);
};

/** What a transition does to one kind of clock. */
export interface ClockStep {
  readonly does: 'stop' | 'start' | 'pause' | 'resume' | 'extend';
  readonly kind: string;
  /** Role whose units have a clock each. */
  readonly per: string | undefined;
  /** Of these only the units in this role have one. */
  readonly seat: string | undefined;
}

export interface CompiledProcess {
  readonly on: ReadonlyMap<string, ReadonlyMap<string, readonly CompiledTransition[]>>;
  readonly opening: readonly CompiledTransition[];
}

const compiled = new WeakMap<Process, CompiledProcess>();

/** The process's look-up tables, built on first use. */
export function compile(process: Process): CompiledProcess {
  let result = compiled.get(process);
  if (result === undefined) {
    const { definition } = process;
    const on = new Map(
      Object.entries(definition.states).map(([state, { on: events }]) => [
        state,
        new Map(
          Object.entries(events).map(([event, transitions]) => [
            event,
            asList(transitions).map((each) => compileTransition(process, each)),
          ]),
        ),
      ]),
    );
    result = { on, opening: definition.opening.steps.map((each) => compileTransition(process, each)) };
    compiled.set(process, result);
  }
  return result;
}

/** One or several, always as a list. */
export function asList<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

const changesMore = [
  'keeps',
  'keepsByUnit',
  'adds',
  'derives',
  'seats',
  'opens',
  'settles',
  'closes',
  'lapses',
  'numbers',
  'links',
] as const;

function compileTransition({ definition, names }: Process, step: Transition): CompiledTransition {
  const isStanding = (role: string) => definition.roles[role]?.kind === 'standing';
  const clockStep = (does: ClockStep['does']) => (kind: string) => ({
    does,
    kind,
    per: definition.clocks[kind]?.per,
    seat: definition.clocks[kind]?.seat,
  });
  return {
    to: step.to,
    by: step.by,
    onBehalf: step.onBehalf,
    guard: step.guard,
    needs: step.needs,
    keeps: step.keeps,
    keepsByUnit: step.keepsByUnit,
    adds: step.adds,
    derives: step.derives,
    counts: step.counts,
    seats: step.seats,
    opens: step.opens,
    settles: step.settles,
    closes: step.closes,
    lapses: step.lapses,
    starts: step.starts,
    stops: step.stops,
    pauses: step.pauses,
    resumes: step.resumes,
    extends: step.extends,
    repins: step.repins === undefined ? undefined : named(names.when, step.repins, 'when'),
    beginsFor: step.beginsFor,
    endsFor: step.endsFor,
    numbers: step.numbers,
    numbersFrom: step.numbersFrom,
    numbersLater: step.numbersLater,
    links: step.links,
    basis: step.basis,
    conditions: asList(step.when).map((name) => named(names.when, name, 'when')),
    standing: step.by.filter(isStanding),
    relative: step.by.filter((role) => !isStanding(role)),
    byUnit: step.by.some((role) => definition.roles[role]?.kind === 'unit'),
    // Stopping comes first: a step may end one run of a clock and begin the next.
    clockSteps: [
      ...asList(step.stops).map(clockStep('stop')),
      ...asList(step.starts).map(clockStep('start')),
      ...asList(step.pauses).map(clockStep('pause')),
      ...asList(step.resumes).map(clockStep('resume')),
      ...asList(step.extends).map(clockStep('extend')),
    ],
    plain: changesMore.every((key) => step[key] === undefined),
  };
}

/** Looks a name up; a missing one is a programming mistake and says so. */
export function named<T>(table: Readonly<Record<string, T>>, name: string, kind: string): T {
  const found = Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
  if (found === undefined)
    throw new TypeError(`Process definition names ${kind} "${name}", which its code does not provide.`);
  return found;
}
