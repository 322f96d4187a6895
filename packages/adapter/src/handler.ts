import type { Actor } from '@cppcc-kit/sdk';
import { anonymous } from './backend/anonymous.js';
import { checkExpectedActor } from './backend/expected-actor.js';
import { notSignedIn } from './backend/problems.js';
import type { CaseBackend } from './contract.js';
import { readExpectedActor } from './handler/headers.js';
import { finishRead } from './handler/conditional.js';
import { getAllowed, isRead, refuseMethod } from './handler/methods.js';
import {
  addCorsHeaders,
  checkOrigins,
  isTrustedOrigin,
  respondToPreflight,
  type OriginOptions,
} from './handler/origin.js';
import { httpError, isMeant, newInstance, respondToError } from './handler/problem.js';
import { routes } from './handler/routes.js';

export { checkOrigins, isTrustedOrigin, type OriginOptions } from './handler/origin.js';
export { getHost, type PublicAddress } from './handler/public-address.js';

export interface HandlerOptions extends OriginOptions {
  readonly backend: CaseBackend;
  /** Who sends this request, by the host's own session or token. Roles and unit come from here and from nowhere else. Undefined: not signed in. */
  readonly authenticate: (request: Request) => Actor | undefined | Promise<Actor | undefined>;
  /** Path before `/cases`, without a slash at its end. Default: none. */
  readonly basePath?: string;
  /** Of an event. Default: 1 MiB. An attachment may have what the back end takes (`attachments.maxBytes`). */
  readonly maxBodyBytes?: number;
  /** Told of every error that was not thrown on purpose, and of the `instance` that the answer to it carries; its text goes to nobody else. Default: the console. */
  readonly onError?: (error: unknown, instance: string) => void;
}

/**
 * The server end of the protocol whose table stands in rest.ts: a function from request to response, for any server
 * that speaks fetch (Node through `@hono/node-server`, Deno, Bun, workers).
 *
 * Answers with problem details (RFC 9457): 400 malformed, 401 not signed in, 403 from a page of another site or one made for another
 * person, 404, 405,
 * 412 with the current case, 413, 415, 416, 422 with the refusals or for a key used twice, 428 without If-Match. It never throws.
 */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const { trustedOrigins = [], onError = console.error } = options;
  checkOrigins(trustedOrigins);
  return async (request) => {
    let response: Response;
    try {
      response = await answer(options, request);
    } catch (error) {
      // Nobody is left to read an answer.
      if (request.signal.aborted) return new Response(null, { status: 499 });
      const instance = newInstance();
      response = respondToError(error, instance);
      if (response.status >= 500 && !isMeant(error)) onError(error, instance);
    }
    return addCorsHeaders(
      isRead(request.method) ? finishRead(request, response) : response,
      request,
      trustedOrigins,
    );
  };
}

async function answer(options: HandlerOptions, request: Request): Promise<Response> {
  const { backend, authenticate, basePath = '', maxBodyBytes = 1_048_576 } = options;
  const url = new URL(request.url);
  const { methods, id } = findRoute(url.pathname, basePath);
  const allowed = getAllowed(methods);
  if (request.method === 'OPTIONS') return respondToPreflight(request, allowed);
  const reads = isRead(request.method);
  const respond = methods.get(reads ? 'GET' : request.method);
  if (respond === undefined) throw refuseMethod(request.method, allowed);
  if (!reads && !isTrustedOrigin(request, options)) throw notTrusted();
  const actor = await authenticate(request);
  if (!reads) {
    if (actor === undefined) throw notSignedIn();
    // Here as well, so that it holds for back ends that know nothing of it.
    checkExpectedActor(actor, readExpectedActor(request));
  }
  return respond({
    request,
    url,
    id,
    adapter: backend.as(actor ?? anonymous),
    basePath,
    maxBodyBytes,
  });
}

function findRoute(pathname: string, basePath: string) {
  const inside = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length + 1).split('/') : [];
  for (const { path, methods } of routes) {
    const pattern = path.split('/');
    const fits =
      pattern.length === inside.length &&
      pattern.every((part, index) => part === ':id' || part === inside[index]);
    if (fits) return { methods, id: decode(inside[pattern.indexOf(':id')] ?? '') };
  }
  throw nowhere();
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw nowhere();
  }
}

const nowhere = () =>
  httpError({ status: 404, title: '没有找到', code: 'CPPCC_NOT_FOUND', detail: '没有这个地址。' });

const notTrusted = () =>
  httpError({
    status: 403,
    title: '来源不受信任',
    code: 'CPPCC_ORIGIN',
    detail:
      '这次操作不是从本系统的网址发出的，没有受理，内容没有丢失。请从本系统的网址打开页面后重试；仍不成功的，请管理员把现在使用的网址设为受信任的来源（trustedOrigins）。',
  });
