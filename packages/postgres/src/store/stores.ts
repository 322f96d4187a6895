import { AsyncLocalStorage } from 'node:async_hooks';
import type { CaseStore, FileStore } from '@cppcc-kit/adapter';
import type { Kysely, Transaction } from 'kysely';
import { createFiles } from './files.js';
import { listRows } from './list.js';
import { readLog } from './log.js';
import type { Tables } from './tables.js';
import { createTransaction, lockWord } from './transaction.js';

export interface Stores {
  readonly store: CaseStore;
  readonly files: FileStore;
}

/** Cases and files in tables that are up to date. */
export function createStores(db: Kysely<Tables>): Stores {
  const running = new AsyncLocalStorage<Transaction<Tables>>();
  return {
    store: {
      write: ({ caseId, linked = [], key }, work) =>
        // Said, not left to the server's default: after waiting for a lock, a write must see what the other one committed.
        db
          .transaction()
          .setIsolationLevel('read committed')
          .execute(async (transaction) => {
            await lockWord(transaction, `key ${key}`);
            if (caseId !== undefined)
              await transaction
                .selectFrom('cases')
                .select('id')
                .where('id', 'in', [caseId, ...linked])
                .orderBy('id')
                .forUpdate()
                .execute();
            return running.run(transaction, () => work(createTransaction(transaction)));
          }),
      log: (caseId) => readLog(db, caseId),
      list: (query) => listRows(db, query),
      close: () => db.destroy(),
    },
    files: createFiles(() => running.getStore() ?? db),
  };
}
