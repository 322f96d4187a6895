import { readPath } from '../engine/snapshot.js';
import { canSee, isInGroup, redactEvent, redactSnapshot } from '../engine/visibility.js';
import type { Report, Stage } from './invariants.js';

/** Keys under which people leave their addresses; nobody outside the case gets them. */
const PRIVATE = /^(phone|email|address|postcode|contact)$/;

/** Whoever sees a case without working on it reads what the definition opens, and no telephone number wherever it hides. */
export function checkSecrets({ process, snapshot, log, cast }: Stage, report: Report): void {
  const outsiders = cast.filter(
    (actor) =>
      canSee(process, snapshot, actor) &&
      !isInGroup(process, snapshot, actor, process.definition.visibility.insiders),
  );
  // Who reads earlier lines changes with the state; within one, only the last line is new.
  const lines = snapshot.since === snapshot.updatedAt ? log : log.slice(-1);
  for (const actor of outsiders) {
    const seen = redactSnapshot(process, snapshot, actor);
    for (const [part, value] of Object.entries({
      counters: seen.counters,
      tasks: seen.tasks,
      clocks: seen.clocks,
      links: seen.links,
      seats: seen.seats,
    })) {
      if (Object.keys(value).length > 0) report('LEAKS', `"${actor.id}" reads the ${part}.`);
    }
    const { open } = process.definition.visibility;
    const closed = findClosed(
      seen.data,
      open
        .filter(({ when }) => when === undefined || readPath(snapshot.data, when) === true)
        .map(({ path }) => path.split('.')),
    );
    if (closed !== undefined) report('LEAKS', `"${actor.id}" reads "${closed}".`);
    const shown = [
      seen,
      ...lines
        .filter((event) => event.actor.id !== actor.id)
        .map((event) => redactEvent(process, snapshot, event, actor).data),
    ];
    for (const each of shown)
      for (const path of findKeys(each)) report('LEAKS', `"${actor.id}" reads "${path}".`);
  }
}

/** What is cut from a paper for some of those who work on a case is cut from every line that hands the paper in. */
export function checkRedaction({ process, snapshot, log, cast }: Stage, report: Report): void {
  const cuts = process.definition.visibility.redacted.flatMap(({ path, seenBy }) => {
    const value = path.includes('.') ? readPath(snapshot.data, path) : undefined;
    return typeof value === 'string' && value !== '' ? [{ key: path.split('.').pop()!, value, seenBy }] : [];
  });
  for (const { key, value, seenBy } of cuts)
    for (const actor of cast) {
      if (!canSee(process, snapshot, actor) || isInGroup(process, snapshot, actor, seenBy)) continue;
      const said = `"${key}":${JSON.stringify(value)}`;
      const shown = [
        redactSnapshot(process, snapshot, actor).data,
        ...log
          .filter((event) => event.actor.id !== actor.id)
          .map((event) => redactEvent(process, snapshot, event, actor).data),
      ];
      if (shown.some((each) => JSON.stringify(each).includes(said)))
        report('LEAKS', `"${actor.id}" reads the ${key}.`);
    }
}

/** Path of the first value that none of the open paths leads to. */
function findClosed(value: unknown, open: readonly (readonly string[])[], path = ''): string | undefined {
  if (open.some(({ length }) => length === 0)) return undefined;
  if (open.length === 0 || typeof value !== 'object' || value === null) return path;
  for (const [key, each] of Object.entries(value)) {
    const inside = open.filter(([first]) => first === key || first === '*').map(([, ...rest]) => rest);
    const closed = findClosed(each, inside, path === '' ? key : `${path}.${key}`);
    if (closed !== undefined) return closed;
  }
  return undefined;
}

function findKeys(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    PRIVATE.test(key) ? [`${path}${key}`] : findKeys(each, `${path}${key}.`),
  );
}
