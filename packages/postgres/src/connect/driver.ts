import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely';
import { toCppccError } from './errors.js';

/** Where connections come from: an embedded database has one, a server a pool of them. */
export interface Source {
  connect(): Promise<Connection>;
  close(): Promise<void>;
}

interface Connection {
  query(sql: string, parameters: readonly unknown[]): Promise<Result>;
  /** @param broken what state it is in is unknown, so nobody may use it again */
  release(broken: boolean): void;
}

interface Result {
  readonly rows: unknown[];
  readonly affected: number;
}

/**
 * One kysely dialect for embedded and server databases. Whatever a database throws passes through here, so errors are
 * given their codes here and nowhere else.
 */
export function createDialect(source: Source): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(source),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

interface HeldConnection extends DatabaseConnection {
  release(): void;
  /** A connection whose transaction did not end cleanly is closed: the server then undoes it. */
  discard(): void;
}

function createDriver(source: Source): Driver {
  return {
    init: async () => undefined,
    acquireConnection: async () => hold(await withCodes(() => source.connect())),
    async beginTransaction(connection, { isolationLevel }) {
      const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
      await connection.executeQuery(CompiledQuery.raw(`start transaction${level}`));
    },
    async commitTransaction(connection) {
      await connection.executeQuery(CompiledQuery.raw('commit'));
    },
    async rollbackTransaction(connection) {
      try {
        await connection.executeQuery(CompiledQuery.raw('rollback'));
      } catch {
        // Why the transaction failed matters, not that the dead connection could not say so.
        (connection as HeldConnection).discard();
      }
    },
    async releaseConnection(connection) {
      (connection as HeldConnection).release();
    },
    destroy: () => source.close(),
  };
}

function hold(connection: Connection): HeldConnection {
  let broken = false;
  return {
    async executeQuery({ sql, parameters }) {
      const { rows, affected } = await withCodes(() => connection.query(sql, parameters));
      return { rows: rows as never[], numAffectedRows: BigInt(affected) };
    },
    streamQuery() {
      throw new Error('Results are pages: nothing is streamed.');
    },
    release: () => connection.release(broken),
    discard() {
      broken = true;
    },
  };
}

async function withCodes<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toCppccError(error);
  }
}
