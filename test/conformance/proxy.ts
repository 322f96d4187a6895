import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createHandler, type OriginOptions } from '@cppcc-kit/adapter/handler';
import { createMemoryBackend } from './memory.js';
import { opening } from './opening.js';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

async function listen(answer: RequestListener): Promise<Listening> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The service behind the proxy, where the same person is always signed in: only where a write comes from matters. */
export function startService(options: OriginOptions): Promise<Listening> {
  const authenticate = () => ({ id: 'm1', name: '陈立群', roles: ['member'] });
  const handler = createHandler({
    ...options,
    backend: createMemoryBackend(),
    basePath: '/api/cppcc',
    authenticate,
  });
  const listener = getRequestListener(handler);
  return listen((incoming, outgoing) => void listener(incoming, outgoing));
}

/** What a proxy makes of the headers that came. Where it leaves out `Host`, the upstream's own is sent. */
export type Rewrite = (came: IncomingHttpHeaders) => IncomingHttpHeaders;

/** A proxy over connections of its own: each request is answered by another one, with other headers. */
export function startProxy(upstream: number, rewrite: Rewrite): Promise<Listening> {
  return listen((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const onward = request({
      host: '127.0.0.1',
      port: upstream,
      method,
      path: url,
      headers: rewrite(headers),
    });
    onward.once('error', () => outgoing.destroy());
    onward.once('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
}

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Asked {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** By https; whose the certificate is does not matter here. */
  readonly secure?: boolean;
}

/** As a browser asks; `fetch` would not let `Host` and `Origin` be set, which a browser sets itself. */
export function ask({ port, path, headers, body, secure = false }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const options = { host: '127.0.0.1', port, path, headers, method };
    const sent = secure ? requestSecurely({ ...options, rejectUnauthorized: false }) : request(options);
    sent.once('error', reject);
    sent.once('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.once('error', reject);
      answer.once('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    sent.end(body);
  });
}

let writes = 0;

/** Opens a proposal and says what came of it: `201`, or `403 CPPCC_ORIGIN`. */
export async function write(asked: Omit<Asked, 'path' | 'body'>): Promise<string> {
  const own = { 'content-type': 'application/json', 'idempotency-key': `write-${++writes}` };
  const { status, text } = await ask({
    ...asked,
    path: '/api/cppcc/cases',
    headers: { ...own, ...asked.headers },
    body: JSON.stringify(opening),
  });
  const { code } = JSON.parse(text) as { readonly code?: string };
  return code === undefined ? String(status) : `${status} ${code}`;
}
