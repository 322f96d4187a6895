import { createServer } from 'node:net';

/** `wanted`, or the next port after it that nobody listens on. 0 asks the system for any free port. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port++) {
    const free = await tryPort(port);
    if (free) return free;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 99}: set PORT to another one.`);
}

function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}
