import { foldText } from '@cppcc-kit/sdk/text-tools';
import { sql, type Kysely } from 'kysely';

interface Old {
  readonly cases: { readonly id: string; readonly search: string };
}

/**
 * What else a case is found by: the texts that everybody reads who sees it, and what only those read who work on it. Rows
 * that are there already get theirs with the next step of the case; title, name and number are folded at once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('cases')
    .addColumn('body', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('inside', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('insiders', sql`text[]`, (column) => column.notNull().defaultTo(sql`'{}'`))
    .execute();
  const cases = db as Kysely<Old>;
  for (const { id, search } of await cases.selectFrom('cases').select(['id', 'search']).execute()) {
    const folded = search.split('\n').map(foldText).join('\n');
    if (folded !== search)
      await cases.updateTable('cases').set({ search: folded }).where('id', '=', id).execute();
  }
}
