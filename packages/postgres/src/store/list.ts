import type { FoundRow, StoreQuery } from '@cppcc-kit/adapter';
import { sql, type Kysely } from 'kysely';
import { asList, getWaits } from './columns.js';
import { rankRows } from './rank.js';
import type { Tables } from './tables.js';

export async function listRows(db: Kysely<Tables>, query: StoreQuery): Promise<readonly FoundRow[]> {
  const { words } = query;
  if (words === undefined)
    return (await selectRows(db, query).execute()).map(({ document }) => ({ ...document, rank: 0 }));
  const rows = await rankRows(db, filterRows(db, query), { ...query, words }).execute();
  return rows.map(({ document, rank }) => ({ ...document, rank }));
}

/** Pages by position, never by offset: the hundredth page costs what the first one does. */
export function selectRows(db: Kysely<Tables>, query: StoreQuery) {
  const select = filterRows(db, query).select('document').orderBy('position', 'desc').limit(query.limit);
  return query.below === undefined ? select : select.where('position', '<', query.below);
}

/** All that is asked of the columns, without the words of a search. */
function filterRows(db: Kysely<Tables>, query: StoreQuery) {
  const { addresses, above, process, states, waiting, taskKinds, unit, category, tier, person } = query;
  let select = db.selectFrom('cases').where('readers', '&&', asList(addresses));
  if (above !== undefined) select = select.where('position', '>', above);
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
  return select;
}
