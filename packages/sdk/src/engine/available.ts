import { asList, compile, named } from './compile.js';
import type { EngineContext, Process } from './process.js';
import type { Refusal } from './refusal.js';
import { mayTake } from './roles.js';
import { chooseFrom, getSettings, judge } from './transition.js';
import { canSee } from './visibility.js';
import type { Actor, Snapshot } from './snapshot.js';

/** Something this actor may do now, or could if the refusals were cleared. */
export interface AvailableEvent {
  readonly type: string;
  readonly label: string;
  /** Name of the schema that the event's data must satisfy. */
  readonly needs?: string;
  readonly basis?: string;
  /** Why not yet: shown beside the disabled button. Empty when the event can be sent. */
  readonly refusals: readonly Refusal[];
}

/**
 * What can happen now, by this actor: the one answer that screens, server and permission checks share. Events that the
 * actor's roles or tasks rule out are left out; those that only a requirement holds back carry its refusal.
 */
export function getAvailableEvents(
  process: Process,
  snapshot: Snapshot,
  actor: Actor,
  context: EngineContext,
): readonly AvailableEvent[] {
  const { definition, names } = process;
  const events: AvailableEvent[] = [];
  if (!canSee(process, snapshot, actor)) return events;
  for (const [type, transitions] of compile(process).on.get(snapshot.state) ?? []) {
    // Roles are quicker to ask than conditions, and rule out most of what most people might do.
    if (!transitions.some((each) => mayTake(process, each, actor, snapshot, context.profile))) continue;
    const probe = { type, actor };
    const open = chooseFrom(transitions, snapshot, { ...probe, data: {} }, context.profile);
    if (open === undefined) continue;
    const { profile } = getSettings(snapshot, open, { ...probe, data: {} }, context);
    const judged = { ...context, profile };
    if (judge(process, snapshot, open, probe, judged).length > 0) continue;
    events.push({
      type,
      label: definition.events[type]?.label ?? type,
      ...(open.needs === undefined ? {} : { needs: open.needs }),
      ...(open.basis === undefined ? {} : { basis: open.basis }),
      refusals: asList(open.guard).flatMap(
        (name) => named(names.guards, name, 'guard')(snapshot, probe, judged) ?? [],
      ),
    });
  }
  return events;
}
