import type { FileRecord, FileStore } from '@cppcc-kit/adapter';
import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.js';

/**
 * Attachments in the same database.
 *
 * @param getConnection the transaction of the write in whose course it is called, else the database: what a write did to
 *   files is undone with it, and an embedded database has no second connection to wait for
 */
export function createFiles(getConnection: () => Kysely<Tables>): FileStore {
  return {
    async put({ id, owner, name, type, bytes }) {
      const content = new Uint8Array(await bytes.arrayBuffer());
      await getConnection().insertInto('files').values({ id, owner, name, type, bytes: content }).execute();
    },

    find: async (id) => findRecord(getConnection(), id),

    async get(id) {
      const db = getConnection();
      const record = await findRecord(db, id);
      if (record === undefined) return undefined;
      const { bytes } = await db
        .selectFrom('files')
        .select('bytes')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return { ...record, bytes: new Blob([bytes], { type: record.type }) };
    },

    async attach(id, caseId) {
      // Nobody else adds the same pair meanwhile: whoever writes to a case has locked it. Unknown files are let be.
      await sql`
        insert into ${sql.table('mentions')} (${sql.ref('file_id')}, ${sql.ref('case_id')})
        select ${sql.ref('id')}, ${caseId}::text from ${sql.table('files')} where ${sql.ref('id')} = ${id}
        and not exists (
          select 1 from ${sql.table('mentions')}
          where ${sql.ref('file_id')} = ${id} and ${sql.ref('case_id')} = ${caseId}
        )`.execute(getConnection());
    },
  };
}

async function findRecord(db: Kysely<Tables>, id: string): Promise<FileRecord | undefined> {
  const file = await db
    .selectFrom('files')
    .select(['id', 'owner', 'name', 'type', sql<number>`octet_length(${sql.ref('bytes')})`.as('size')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (file === undefined) return undefined;
  const mentions = await db
    .selectFrom('mentions')
    .select('case_id')
    .where('file_id', '=', id)
    .orderBy('case_id')
    .execute();
  return { ...file, cases: mentions.map(({ case_id }) => case_id) };
}
