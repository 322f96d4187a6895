import type { Process } from './process.js';
import type { CaseEvent, Snapshot, Task } from './snapshot.js';

/** What the world outside should do after an event. The engine names it and does nothing. */
export type Effect =
  | { readonly type: 'notify'; readonly to: string; readonly task: string; readonly message: string }
  | { readonly type: 'openTask'; readonly task: Task }
  | { readonly type: 'settleTask'; readonly task: Task }
  | { readonly type: 'startClock' | 'stopClock'; readonly kind: string; readonly subject?: string }
  | { readonly type: 'link'; readonly relation: string; readonly caseId: string };

/** Compares before and after: effects cannot say anything that the log does not. */
export function getEffects(
  { definition }: Process,
  before: Snapshot,
  after: Snapshot,
  event: CaseEvent,
): readonly Effect[] {
  const effects: Effect[] = [];
  if (before.tasks !== after.tasks) {
    const was = new Map(before.tasks.map((task) => [task.id, task]));
    for (const task of after.tasks) {
      if (task.opened === event.seq) {
        const { label = task.kind, tells } = definition.tasks[task.kind] ?? {};
        const told = tells === undefined ? undefined : event.data[tells];
        const message = typeof told === 'string' ? `${label}：${told}` : label;
        effects.push(
          { type: 'openTask', task },
          { type: 'notify', to: task.assignee, task: task.id, message },
        );
      } else if (task.settled === event.seq && was.get(task.id)?.settled === undefined) {
        effects.push({ type: 'settleTask', task });
      }
    }
  }
  if (before.clocks !== after.clocks) {
    const ran = new Set(
      before.clocks
        .filter((clock) => clock.stopped === undefined)
        .map((clock) => `${clock.seq} ${clock.kind} ${clock.subject ?? ''}`),
    );
    for (const { kind, seq, subject, stopped } of after.clocks) {
      const about = subject === undefined ? {} : { subject };
      if (seq === event.seq) effects.push({ type: 'startClock', kind, ...about });
      else if (stopped !== undefined && ran.has(`${seq} ${kind} ${subject ?? ''}`))
        effects.push({ type: 'stopClock', kind, ...about });
    }
  }
  for (const { relation, caseId, seq } of after.links)
    if (seq === event.seq) effects.push({ type: 'link', relation, caseId });
  return effects;
}
