import type { Transition } from './definition.js';
import type { Condition, Process } from './process.js';

/** A transition with its names looked up once, so that folding a log costs table reads only. */
export interface CompiledTransition extends Transition {
  readonly conditions: readonly Condition[];
  /** Standing roles allowed, as a set. */
  readonly standing: ReadonlySet<string>;
  /** Allowed roles that must be looked up in the case. */
  readonly relative: readonly string[];
  /** True where folding does no more than state, version and counters. */
  readonly plain: boolean;
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
            asList(transitions as Transition | readonly Transition[]).map((each) => compileTransition(process, each)),
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

const changesMore = ['keeps', 'keepsByUnit', 'adds', 'derives', 'seats', 'opens', 'settles', 'closes', 'starts', 'stops', 'pauses', 'resumes', 'extends', 'numbers', 'links'] as const;

function compileTransition({ definition, names }: Process, transition: Transition): CompiledTransition {
  const isStanding = (role: string) => definition.roles[role]?.kind === 'standing';
  return {
    ...transition,
    conditions: asList(transition.when).map((name) => named(names.when, name, 'when')),
    standing: new Set(transition.by.filter(isStanding)),
    relative: transition.by.filter((role) => !isStanding(role)),
    plain: changesMore.every((key) => transition[key] === undefined),
  };
}

/** Looks a name up; a missing one is a programming mistake and says so. */
export function named<T>(table: Readonly<Record<string, T>>, name: string, kind: string): T {
  const found = Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
  if (found === undefined) throw new TypeError(`Process definition names ${kind} "${name}", which its code does not provide.`);
  return found;
}
