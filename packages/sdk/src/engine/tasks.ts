import type { EventInput } from './process.js';
import { getAddresses } from './roles.js';
import type { Actor, Snapshot, Task } from './snapshot.js';

export const isOpen = (task: Task): boolean => task.settled === undefined;

/** All tasks of a kind, settled or not. */
export function getTasks(snapshot: Snapshot, kind: string): readonly Task[] {
  return snapshot.tasks.filter((task) => task.kind === kind);
}

export function getOpenTasks(snapshot: Snapshot, kind?: string): readonly Task[] {
  return snapshot.tasks.filter((task) => isOpen(task) && (kind === undefined || task.kind === kind));
}

/** Open tasks that wait for this actor, his unit or one of his roles. */
export function getTasksOf(actor: Actor, snapshot: Snapshot): readonly Task[] {
  const addresses = getAddresses(actor);
  return snapshot.tasks.filter((task) => isOpen(task) && addresses.includes(task.assignee));
}

/**
 * The open task of a kind that this event settles: the actor's own; where an office acts on a unit's thing,
 * the one whose subject is `data.unit`; where it has only one, that one. Of several about the same unit, the one about
 * the thing that the data names; without data, any.
 */
export function findOwnTask(
  snapshot: Snapshot,
  kind: string,
  event: Pick<EventInput, 'actor'> & { readonly data?: EventInput['data'] },
): Task | undefined {
  const mine = getTasksOf(event.actor, snapshot).filter(
    (task) => task.kind === kind && isAbout(task, event.data),
  );
  const subject = event.data?.['unit'];
  return (
    mine.find((task) => task.subject !== undefined && task.subject === subject) ??
    (subject === undefined || mine.every((task) => task.subject === undefined) ? mine[0] : undefined)
  );
}

const isAbout = ({ about }: Task, data: EventInput['data'] | undefined): boolean =>
  about === undefined ||
  data === undefined ||
  Object.entries(about).every(([member, value]) => data[member] === value);

/** Is there exactly one open task of a kind, so that settling it ends the round? */
export const isLastOpen = (snapshot: Snapshot, kind: string): boolean =>
  getOpenTasks(snapshot, kind).length === 1;
