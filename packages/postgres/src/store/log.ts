import type { CaseEvent } from '@cppcc-kit/sdk';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

export async function readLog(db: Kysely<Tables>, caseId: string): Promise<readonly CaseEvent[] | undefined> {
  const rows = await db
    .selectFrom('events')
    .select('event')
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute();
  return rows.length === 0 ? undefined : rows.map(({ event }) => event);
}
