import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Actor } from '@cppcc-kit/sdk';
import type { CaseBackend } from '@cppcc-kit/adapter';
import { createHandler, type HandlerOptions } from '@cppcc-kit/adapter/handler';
import { createFaultyFetch, kitActors, type BackendUnderTest } from '@cppcc-kit/adapter/kit';
import { restAdapter } from '@cppcc-kit/adapter/rest';

export interface Served extends BackendUnderTest {
  /** `http://127.0.0.1:40123/api` */
  readonly url: string;
  /** A token with which this person signs in. */
  signIn(actor: Actor): string;
  /** Errors that the handler answered with 500: there must be none. */
  readonly errors: readonly unknown[];
  close(): Promise<void>;
}

/**
 * Puts a back end behind a real HTTP server on a free port and gives it back as seen through the REST adapter: client
 * and server prove each other. Each person signs in with a token of his own.
 */
export async function serveBackend(
  backend: CaseBackend,
  options: Partial<HandlerOptions> = {},
): Promise<Served> {
  const sessions = new Map<string, Actor>();
  const errors: unknown[] = [];
  const handle = createHandler({
    backend,
    basePath: '/api',
    authenticate: ({ headers }) => sessions.get(headers.get('authorization') ?? ''),
    onError: (error) => errors.push(error),
    ...options,
  });
  const listener = getRequestListener(handle);
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;

  const line = createFaultyFetch(fetch);
  const signIn = (actor: Actor) => {
    const token = `Bearer ${randomUUID()}`;
    sessions.set(token, actor);
    return token;
  };
  return {
    url,
    signIn,
    errors,
    faults: line.faults,
    as(actor) {
      const headers = actor.id === kitActors.visitor.id ? {} : { authorization: signIn(actor) };
      return restAdapter({
        baseUrl: url,
        fetch: line.fetch,
        headers: () => headers,
        supports: backend.as(actor).supports,
      });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
