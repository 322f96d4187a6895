import { sql, type Kysely } from 'kysely';

/**
 * Logs, and one row for each case with what lists are made of.
 *
 * One SQL for PostgreSQL 15 and later and for the domestic databases that grew out of older ones (openGauss 9.2,
 * KingbaseES 12): no extensions, no `on conflict`, `merge`, `generated` columns, `jsonb` paths or `returning` from
 * `with`; a lock and a plain statement do instead. Names are always quoted, because some fold them to upper case.
 *
 * - `json`, not `jsonb`: a log line is kept byte for byte, with its order of keys and with escapes that `jsonb` refuses.
 * - Ids and keys are compared byte by byte (`collate "C"`): an index stays right when the system's collation changes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const bytes = sql`text collate "C"`;
  const list = sql`text[]`;

  await db.schema
    .createTable('cases')
    .addColumn('id', bytes, (column) => column.primaryKey())
    .addColumn('process', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('category', 'text')
    .addColumn('tier', 'text')
    .addColumn('readers', list, (column) => column.notNull())
    .addColumn('waiting', list, (column) => column.notNull())
    .addColumn('tasks', list, (column) => column.notNull())
    .addColumn('persons', list, (column) => column.notNull())
    .addColumn('units', list, (column) => column.notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('document', 'json', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('cases_position').unique().on('cases').column('position').execute();
  // One index for whichever of the five is asked. Entered at once: a list of entries to come would be searched from end
  // to end by every read, and nothing clears it away in an embedded database.
  const people = ['readers', 'waiting', 'tasks', 'persons', 'units'].map((column) => sql.id(column));
  await sql`create index ${sql.id('cases_people')} on ${sql.table('cases')} using gin (${sql.join(people)}) with (fastupdate = off)`.execute(
    db,
  );

  await db.schema
    .createTable('events')
    .addColumn('case_id', bytes, (column) => column.notNull().references('cases.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('event', 'json', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_pkey', ['case_id', 'seq'])
    .execute();

  await db.schema
    .createTable('series')
    .addColumn('name', bytes, (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('answers')
    .addColumn('key', bytes, (column) => column.primaryKey())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('outcome', 'json', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .execute();
}
