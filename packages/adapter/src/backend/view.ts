import {
  getAvailableEvents,
  getDeadlines,
  getTasksOf,
  redactSnapshot,
  summarize,
  type Actor,
  type CppccError,
} from '@cppcc-kit/sdk';
import { toIsoDate } from '@cppcc-kit/sdk/calendar';
import { hideContacts } from '@cppcc-kit/sdk/text-tools';
import type { CaseView, ListedCase } from '../contract.js';
import type { LoadedCase } from './rules.js';
import type { IndexRow } from './store.js';

/** Only what a view or a log line needs to know of a person; a host's session objects carry more. */
export function pickActor({ id, name, roles, unit }: Actor): Actor {
  return { id, name, roles: [...roles], ...(unit === undefined ? {} : { unit }) };
}

/** The case as this person may see it. */
export function viewCase({ process, context, snapshot }: LoadedCase, actor: Actor): CaseView {
  const redacted = redactSnapshot(process, snapshot, actor);
  return {
    id: snapshot.id,
    version: snapshot.seq,
    snapshot: redacted,
    available: getAvailableEvents(process, snapshot, actor, context),
    // Judged on the whole case, shown where its clocks are.
    deadlines: getDeadlines(process, snapshot, context, redacted.clocks),
    actor: pickActor(actor),
    today: toIsoDate(context.now),
  };
}

/**
 * The row of a case whose definition or profile this installation has not loaded: what every reader of a case may know of
 * it, and what is missing. One such case must not take the list from everybody.
 */
export function viewUnreadable({ summary }: IndexRow, missing: CppccError): ListedCase {
  const { id, process, version, state, title, number, series, openedAt, updatedAt } = summary;
  return {
    id,
    process,
    version,
    state,
    // Without its rules nobody knows who its insiders are.
    title: hideContacts(title),
    ...(number === undefined || series === undefined ? {} : { number, series }),
    units: [],
    tasks: [],
    openedAt,
    updatedAt,
    deadlines: [],
    waiting: [],
    unreadable: missing.message,
  };
}

/** The row of a list. Made from the redacted case, so that a list never says more than the case itself. */
export function viewRow({ process, context, snapshot }: LoadedCase, actor: Actor): ListedCase {
  const redacted = redactSnapshot(process, snapshot, actor);
  const running = redacted.clocks.filter((clock) => clock.stopped === undefined);
  return {
    ...summarize(process, redacted),
    // Who handles a case is told to everybody who sees it; seats, which also name persons, are not.
    units: summarize(process, snapshot).units,
    deadlines: getDeadlines(process, snapshot, context, running),
    waiting: [...new Set(getTasksOf(actor, snapshot).map(({ kind }) => kind))],
  };
}
