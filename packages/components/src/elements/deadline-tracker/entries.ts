import type { ListedCase } from '@cppcc-kit/adapter';
import {
  asList,
  type Deadline,
  type DeadlineLevel,
  type ProcessDefinition,
  type Transition,
} from '@cppcc-kit/sdk';
import { getDefinition, getProcesses, labelOfRole } from '../../labels.js';
import { compareUrgency, getUrgency, levels, words, type Urgency, type UrgencyContext } from './urgency.js';

/** One running deadline of one case. */
export interface Entry extends Urgency {
  /** The same for the same run of the same clock, wherever its date moves to. */
  readonly key: string;
  readonly item: ListedCase;
  readonly deadline: Deadline;
  /** Who has to act before it ends, as addresses: `unit:…`, `role:…`, `person:…`. */
  readonly whose: readonly string[];
}

export type Grouping = 'level' | 'clock' | 'unit';

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** All running deadlines of some cases, the most urgent first. */
export function toEntries(items: readonly ListedCase[], context: UrgencyContext): readonly Entry[] {
  const entries = items.flatMap((item) =>
    item.deadlines.map((deadline) => ({
      key: [item.id, deadline.kind, deadline.subject ?? '', deadline.receipt.from].join('.'),
      item,
      deadline,
      whose: getWhose(item, deadline),
      ...getUrgency(deadline, context),
    })),
  );
  return entries.filter(({ level }) => level !== 'stopped').sort(compareUrgency);
}

/** A clock runs for its unit, or for those whose open task it is about. */
function getWhose({ process, tasks, deadlines }: ListedCase, { kind, subject }: Deadline): readonly string[] {
  if (subject !== undefined) return [`unit:${subject}`];
  const definition = getDefinition(process);
  if (definition === undefined) return [];
  const running = deadlines.map((deadline) => deadline.kind);
  const begun = getTasksBegunWith(definition, kind);
  const isAbout = (task: string): boolean => {
    const own = definition.tasks[task]?.clock;
    // Work that is given again runs on the clock of its round (二次办理), not on the one it is usually done by.
    return own === kind || (begun.includes(task) && (own === undefined || !running.includes(own)));
  };
  return [...new Set(tasks.filter((task) => isAbout(task.kind)).map(({ assignee }) => assignee))];
}

const begun = new WeakMap<ProcessDefinition, Map<string, readonly string[]>>();

/** Kinds of tasks that are opened where this clock is started. The same for every row of a list, so found once. */
function getTasksBegunWith(definition: ProcessDefinition, kind: string): readonly string[] {
  const known = begun.get(definition) ?? new Map<string, readonly string[]>();
  begun.set(definition, known);
  const tasks = known.get(kind) ?? findTasksBegunWith(definition, kind);
  known.set(kind, tasks);
  return tasks;
}

function findTasksBegunWith({ states }: ProcessDefinition, kind: string): readonly string[] {
  const steps = Object.values(states).flatMap(({ on }) =>
    Object.values(on).flatMap((each) => asList<Transition>(each)),
  );
  return steps
    .filter(({ starts = [] }) => starts.includes(kind))
    .flatMap(({ opens = {} }) => Object.keys(opens));
}

export function countLevels(entries: readonly Entry[]): ReadonlyMap<DeadlineLevel, number> {
  return new Map(levels.map((level) => [level, entries.filter((entry) => entry.level === level).length]));
}

/** Names of those whose deadline it is; persons are not in the directory of units, so they are counted. */
export function nameWhose({ whose, item }: Entry, nameOfUnit: (id: string) => string): string {
  const persons = whose.filter((address) => address.startsWith('person:')).length;
  const names = whose
    .filter((address) => !address.startsWith('person:'))
    .map((address) => nameAddress(address, item.process, nameOfUnit));
  return [...names, ...(persons > 0 ? [words().persons(persons)] : [])].join('、');
}

function nameAddress(address: string, process: string, nameOfUnit: (id: string) => string): string {
  const [kind, id] = [address.slice(0, address.indexOf(':')), address.slice(address.indexOf(':') + 1)];
  return kind === 'unit' ? nameOfUnit(id) : labelOfRole(process, id);
}

/** Groups in the order of their most urgent entry, what is nobody's last. What several units have to do stands under each of them. */
export function groupEntries(
  entries: readonly Entry[],
  grouping: Grouping,
  nameOfUnit: (id: string) => string,
): readonly Group[] {
  const groups = new Map<string, { label: string; entries: Entry[] }>();
  for (const entry of entries) {
    for (const [id, label] of getPlaces(entry, grouping, nameOfUnit)) {
      const group = groups.get(id) ?? { label, entries: [] };
      group.entries.push(entry);
      groups.set(id, group);
    }
  }
  const rest = groups.get('');
  groups.delete('');
  if (rest !== undefined) groups.set('', rest);
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

function getPlaces(
  { item: { process }, deadline: { kind, label }, level, whose }: Entry,
  grouping: Grouping,
  nameOfUnit: (id: string) => string,
): ReadonlyMap<string, string> {
  if (grouping === 'level') return new Map([[level, words().levels[level]]]);
  if (grouping === 'clock') return new Map([[`${process}.${kind}`, nameClock(process, label)]]);
  if (whose.length === 0) return new Map([['', words().nobody]]);
  return new Map(
    whose.map((address) =>
      address.startsWith('person:')
        ? ['person', words().someone]
        : [address, nameAddress(address, process, nameOfUnit)],
    ),
  );
}

/** 提案答复期限: clocks of two processes may share a word. */
function nameClock(process: string, label: string): string {
  return getProcesses().length > 1 ? `${getDefinition(process)?.label ?? ''}${label}` : label;
}
