import pg from 'pg';
import type { Source } from './driver.js';

const MAX_CONNECTIONS = 10;
/** Longer than a server needs to restart its network, shorter than people wait. */
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * A server, as a pool of connections. None is made before the first is needed.
 *
 * @throws what the driver throws at an address it cannot parse; it may hold the password
 */
export function openServer(connectionString: string): Source {
  // The pool would parse it only then.
  new pg.Client({ connectionString });
  const pool = new pg.Pool({
    connectionString,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // Numbers of changes stay far below 2^53; as text they would compare wrongly. Set here, not for the whole process.
    types: { getTypeParser },
  });
  // A server that restarts drops its connections. Whoever needs one next is told; unheard, these events end the process.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return {
    async connect() {
      const client = await pool.connect();
      return {
        async query(sql, parameters) {
          const { rows, rowCount } = await client.query(sql, [...parameters]);
          return { rows, affected: rowCount ?? 0 };
        },
        release: (broken) => client.release(broken),
      };
    },
    close: () => pool.end(),
  };
}

function getTypeParser(
  ...[oid, format]: Parameters<typeof pg.types.getTypeParser>
): ReturnType<typeof pg.types.getTypeParser> {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format);
}

function ignore(): void {
  // Heard is enough: the pool has taken the connection out already.
}
