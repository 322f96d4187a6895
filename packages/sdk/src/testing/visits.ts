import type { Visit } from '../checks.js';
import { getStepsAhead } from '../checks/steps.js';
import type { ProcessDefinition } from '../engine/definition.js';
import type { Snapshot } from '../engine/snapshot.js';
import { getOpenTasks } from '../engine/tasks.js';

interface Cell {
  readonly state: string;
  visit: Visit;
  picked: number;
}

/**
 * Cases that walks came by, to go on from. What is rare lies far from the opening and asks for much before it, and most
 * walks turn off sooner. Cases that differ in nothing a step could ask for are one cell; the shortest log stands for it.
 */
export class Visits {
  readonly #cells = new Map<string, Cell>();
  readonly #definition: ProcessDefinition;

  constructor(definition: ProcessDefinition) {
    this.#definition = definition;
  }

  add(visits: readonly Visit[]): void {
    for (const visit of visits) {
      const key = describe(visit.snapshot);
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, { state: visit.snapshot.state, visit, picked: 0 });
      else if (cell.visit.log.length > visit.log.length) cell.visit = visit;
    }
  }

  /** The cell picked least that stands a few steps before one of the wanted; the first walks, and some of the later ones, open cases of their own. */
  pick(wanted: ReadonlySet<string>, seed: number): Visit | undefined {
    if (wanted.size === 0) return undefined;
    if (seed < 80 ? seed % 2 === 0 : seed % 8 === 0) return undefined;
    const at = [...wanted][seed % wanted.size]!;
    const reach = [0, 0, 1, 1, 2][Math.floor(seed / wanted.size) % 5]!;
    const ahead = getStepsAhead(this.#definition);
    const isNear = (state: string) =>
      ahead.get(state)?.some(({ step, distance }) => step.at === at && distance <= reach) === true;
    const near = [...this.#cells.values()].filter(({ state }) => isNear(state));
    const [first, ...rest] = near;
    if (first === undefined) return undefined;
    const cell = rest.reduce((least, each) => (each.picked < least.picked ? each : least), first);
    cell.picked++;
    return cell.visit;
  }
}

/** What a guard or a condition could look at: where the case stands, what is on record, who sits, what is open. */
function describe(snapshot: Snapshot): string {
  const { state, data, seats } = snapshot;
  const slots = Object.entries(data).flatMap(([slot, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    const members = typeof value === 'object' ? Object.entries(value) : [];
    return [
      slot,
      ...members.flatMap(([name, each]) => (typeof each === 'boolean' ? `${slot}.${name}.${each}` : [])),
    ];
  });
  const several = Object.entries(seats).flatMap(([role, { length }]) => (length > 1 ? role : []));
  const kinds = getOpenTasks(snapshot).map(({ kind }) => kind);
  const open = [...new Set(kinds.map((kind, index) => (kinds.indexOf(kind) < index ? `${kind}+` : kind)))];
  return [state, slots.sort(), several.sort(), open.sort()].join('|');
}
