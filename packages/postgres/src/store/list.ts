import type { IndexRow, StoreQuery } from '@cppcc-kit/adapter';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { getWaits } from './columns.js';
import type { Tables } from './tables.js';

export async function listRows(db: Kysely<Tables>, query: StoreQuery): Promise<readonly IndexRow[]> {
  return (await selectRows(db, query).execute()).map(({ document }) => document);
}

/** Pages by position, never by offset: the hundredth page costs what the first one does. */
export function selectRows(db: Kysely<Tables>, query: StoreQuery) {
  const {
    addresses,
    above,
    below,
    process,
    states,
    waiting,
    taskKinds,
    unit,
    category,
    tier,
    person,
    words,
  } = query;
  let select = db
    .selectFrom('cases')
    .select('document')
    .where('readers', '&&', asList(addresses))
    .orderBy('position', 'desc')
    .limit(query.limit);
  if (above !== undefined) select = select.where('position', '>', above);
  if (below !== undefined) select = select.where('position', '<', below);
  if (process !== undefined) select = select.where('process', '=', process);
  // One parameter, however many: the statement stays the same.
  if (states !== undefined) select = select.where(sql<boolean>`${sql.ref('state')} = any(${asList(states)})`);
  if (waiting === true) {
    select =
      taskKinds === undefined
        ? select.where('waiting', '&&', asList(addresses))
        : select.where('tasks', '&&', asList(getWaits(taskKinds, addresses)));
  }
  if (unit !== undefined) select = select.where('units', '@>', asList([unit]));
  if (category !== undefined) select = select.where('category', '=', category);
  if (tier !== undefined) select = select.where('tier', '=', tier);
  if (person !== undefined) select = select.where('persons', '@>', asList([person]));
  for (const word of words ?? []) select = select.where('search', 'like', `%${escapeLike(word)}%`);
  return select;
}

function asList(values: readonly string[]): RawBuilder<readonly string[]> {
  return sql`${values}::text[]`;
}

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&');
