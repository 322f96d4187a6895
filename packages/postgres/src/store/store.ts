import type { CaseStore } from '@cppcc-kit/adapter';
import type { Kysely } from 'kysely';
import { listRows } from './list.js';
import { readLog } from './log.js';
import type { Tables } from './tables.js';
import { createTransaction, lockWord } from './transaction.js';

/** A case store in tables that are up to date. */
export function createStore(db: Kysely<Tables>): CaseStore {
  return {
    write: ({ caseId, key }, work) =>
      // Said, not left to the server's default: after waiting for a lock, a write must see what the other one committed.
      db
        .transaction()
        .setIsolationLevel('read committed')
        .execute(async (transaction) => {
          await lockWord(transaction, `key ${key}`);
          if (caseId !== undefined)
            await transaction.selectFrom('cases').select('id').where('id', '=', caseId).forUpdate().execute();
          return work(createTransaction(transaction));
        }),
    log: (caseId) => readLog(db, caseId),
    list: (query) => listRows(db, query),
    close: () => db.destroy(),
  };
}
