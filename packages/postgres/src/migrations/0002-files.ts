import { sql, type Kysely } from 'kysely';

/** Attachments, beside the cases: one copy of a database is a copy of everything. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const bytes = sql`text collate "C"`;

  await db.schema
    .createTable('files')
    .addColumn('id', bytes, (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .execute();

  // A case may mention a file in the very event that opens it, so it need not be there yet.
  await db.schema
    .createTable('mentions')
    .addColumn('file_id', bytes, (column) => column.notNull().references('files.id'))
    .addColumn('case_id', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('mentions_pkey', ['file_id', 'case_id'])
    .execute();
}
