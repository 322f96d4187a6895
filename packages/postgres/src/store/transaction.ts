import { createHash } from 'node:crypto';
import { nameClaim, type StoreTransaction } from '@cppcc-kit/adapter';
import { sql, type Transaction } from 'kysely';
import { toColumns } from './columns.js';
import { readLog } from './log.js';
import type { Tables } from './tables.js';

/** What one write may do. Everything runs on the one connection that holds its locks. */
export function createTransaction(db: Transaction<Tables>): StoreTransaction {
  return {
    log: (caseId) => readLog(db, caseId),

    async append(caseId, events, row) {
      const first = events[0]?.seq;
      const columns = toColumns(row);
      if (first === 1) {
        await db
          .insertInto('cases')
          .values({ id: caseId, ...columns })
          .execute();
      } else {
        const { numUpdatedRows } = await db
          .updateTable('cases')
          .set(columns)
          .where('id', '=', caseId)
          .where('version', '=', (first ?? 0) - 1)
          .executeTakeFirst();
        // The lock rules it out; if a caller did not take it, the log still gets no gap and no second line of a number.
        if (numUpdatedRows !== 1n) throw new Error('The events do not continue the log of the case.');
      }
      const lines = events.map((event) => ({
        case_id: caseId,
        seq: event.seq,
        event: JSON.stringify(event),
      }));
      await db.insertInto('events').values(lines).execute();
    },

    next: async (series) => (await increase(db, series)) ?? (await begin(db, series)),

    isTaken: (series, number) => isTaken(db, series, number),

    isClaimed: (series, number) => isClaimed(db, series, number),

    async claim(series, number) {
      // Held as `next` holds it: whoever counts on meanwhile sees the claim, or is seen by it.
      await lockWord(db, `series ${series}`);
      await db.selectFrom('series').select('name').where('name', '=', series).forUpdate().execute();
      if (await isTaken(db, series, number)) return false;
      await db
        .insertInto('series')
        .values({ name: nameClaim(series, number), value: 1 })
        .execute();
      return true;
    },

    recall: (key) =>
      db.selectFrom('answers').select(['digest', 'outcome']).where('key', '=', key).executeTakeFirst(),

    async remember(key, { digest, outcome }) {
      await db
        .insertInto('answers')
        .values({ key, digest, outcome: JSON.stringify(outcome) })
        .execute();
    },
  };
}

/** Holds a word until the transaction ends. Two words that share 64 bits of a digest wait for each other in vain, no more. */
export async function lockWord(db: Transaction<Tables>, word: string): Promise<void> {
  const number = createHash('sha256').update(word).digest().readBigInt64BE();
  await sql`select pg_advisory_xact_lock(${String(number)}::bigint)`.execute(db);
}

/** The row is locked until the transaction ends: numbers are committed in their order. */
async function increase(db: Transaction<Tables>, name: string): Promise<number | undefined> {
  const row = await db
    .updateTable('series')
    .set(({ eb }) => ({ value: eb('value', '+', 1) }))
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirst();
  return row?.value;
}

async function isTaken(db: Transaction<Tables>, series: string, number: number): Promise<boolean> {
  const row = await db.selectFrom('series').select('value').where('name', '=', series).executeTakeFirst();
  return number <= (row?.value ?? 0) || (await isClaimed(db, series, number));
}

async function isClaimed(db: Transaction<Tables>, series: string, number: number): Promise<boolean> {
  const claim = await db
    .selectFrom('series')
    .select('name')
    .where('name', '=', nameClaim(series, number))
    .executeTakeFirst();
  return claim !== undefined;
}

async function begin(db: Transaction<Tables>, name: string): Promise<number> {
  await lockWord(db, `series ${name}`);
  // Somebody else may have begun it while we waited.
  const number = await increase(db, name);
  if (number !== undefined) return number;
  await db.insertInto('series').values({ name, value: 1 }).execute();
  return 1;
}
