import type { IndexRow } from '@cppcc-kit/adapter';
import { sql, type Insertable, type RawBuilder } from 'kysely';
import type { Tables } from './tables.js';

/** The row itself, and beside it what conditions are asked of. */
export function toColumns(row: IndexRow): Omit<Insertable<Tables['cases']>, 'id'> {
  const { summary, readers, persons, text, body, inside, insiders, position } = row;
  return {
    process: summary.process,
    state: summary.state,
    version: summary.version,
    category: summary.category ?? null,
    tier: summary.tier ?? null,
    readers,
    waiting: summary.tasks.map(({ assignee }) => assignee),
    tasks: summary.tasks.flatMap(({ kind, assignee }) => getWaits([kind], [assignee])),
    persons,
    units: summary.units,
    search: text,
    body,
    inside,
    insiders,
    position,
    document: JSON.stringify(row),
  };
}

/** A kind of task and its assignee as one word, so that an index finds them together. A kind has no line break. */
export function getWaits(kinds: readonly string[], assignees: readonly string[]): readonly string[] {
  return kinds.flatMap((kind) => assignees.map((assignee) => `${kind}\n${assignee}`));
}

/** A list as one parameter, however long it is. */
export function asList(values: readonly string[]): RawBuilder<readonly string[]> {
  return sql`${values}::text[]`;
}
