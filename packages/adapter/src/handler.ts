import type { Actor } from '@cppcc-kit/sdk';
import { anonymous } from './backend/anonymous.js';
import { checkExpectedActor } from './backend/expected-actor.js';
import { notSignedIn } from './backend/problems.js';
import type { CaseBackend } from './contract.js';
import { readExpectedActor } from './handler/headers.js';
import { addCorsHeaders, isTrustedOrigin, respondToPreflight } from './handler/origin.js';
import { httpError, respondToError } from './handler/problem.js';
import { routes } from './handler/routes.js';

export interface HandlerOptions {
  readonly backend: CaseBackend;
  /** Who sends this request, by the host's own session or token. Roles and unit come from here and from nowhere else. Undefined: not signed in. */
  readonly authenticate: (request: Request) => Actor | undefined | Promise<Actor | undefined>;
  /** Path before `/cases`, without a slash at its end. Default: none. */
  readonly basePath?: string;
  /** Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /** Of an attachment. Default: 32 MiB. */
  readonly maxFileBytes?: number;
  /** Origins of other sites whose pages may use this service with the user's cookies: `https://portal.example`. Default: none. */
  readonly allowedOrigins?: readonly string[];
  /** Told of every error that was not thrown on purpose; its text goes to nobody else. Default: the console. */
  readonly onError?: (error: unknown) => void;
}

/**
 * The server end of the protocol whose table stands in rest.ts: a function from request to response, for any server
 * that speaks fetch (Node through `@hono/node-server`, Deno, Bun, workers).
 *
 * Answers with problem details (RFC 9457): 400 malformed, 401 not signed in, 403 from a page of another site or one made for another person, 404, 405,
 * 412 with the current case, 413, 415, 422 with the refusals, 428 without If-Match. It never throws.
 */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const { allowedOrigins = [], onError = console.error } = options;
  return async (request) => {
    let response: Response;
    try {
      response = await answer(options, request);
    } catch (error) {
      // Nobody is left to read an answer.
      if (request.signal.aborted) return new Response(null, { status: 499 });
      response = respondToError(error);
      if (response.status >= 500) onError(error);
    }
    return addCorsHeaders(response, request, allowedOrigins);
  };
}

async function answer(options: HandlerOptions, request: Request): Promise<Response> {
  const {
    backend,
    authenticate,
    basePath = '',
    maxBodyBytes = 1_048_576,
    maxFileBytes = 32 * 1_048_576,
    allowedOrigins = [],
  } = options;
  const url = new URL(request.url);
  const { methods, id } = findRoute(url.pathname, basePath);
  const allowed = Object.keys(methods);
  if (request.method === 'OPTIONS') return respondToPreflight(request, allowed);
  const respond = methods[request.method];
  if (respond === undefined) {
    throw httpError({
      status: 405,
      title: '不支持的请求方式',
      code: 'CPPCC_INVALID',
      detail: '这个地址不支持这种请求方式。',
      headers: { allow: allowed.join(', ') },
    });
  }
  if (request.method !== 'GET' && !isTrustedOrigin(request, allowedOrigins)) {
    throw httpError({
      status: 403,
      title: '来源不受信任',
      code: 'CPPCC_FORBIDDEN',
      detail: '请求来自其他网站的页面，没有受理。请在本系统的页面中办理。',
    });
  }
  const actor = await authenticate(request);
  if (request.method !== 'GET') {
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
    maxFileBytes,
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
