import { proveOnPostgres } from './postgres-kit.js';
import { SKIP_SERVER, startServer, type TestServer } from './postgres-server.js';

let server: TestServer;

proveOnPostgres('a PostgreSQL server', {
  skip: SKIP_SERVER,
  async start() {
    server = await startServer();
    return server.url;
  },
  stop: () => server.remove(),
});
