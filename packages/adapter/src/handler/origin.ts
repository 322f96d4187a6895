import { CppccError } from '@cppcc-kit/sdk';
import { getHost, type PublicAddress } from './public-address.js';

/** What of a request says which page made it. A `Request` is one. */
export type Sent = Pick<Request, 'headers' | 'url'>;

export interface OriginOptions {
  /**
   * Origins whose pages may use this service with the user's cookies: the addresses at which people open it where a
   * proxy in front tells another `Host`, and other sites that embed it. `https://portal.example`. Default: none.
   */
  readonly trustedOrigins?: readonly string[] | undefined;
  /**
   * A proxy in front sets `Forwarded` or `X-Forwarded-Host`, `-Proto` and `-Port` itself and lets none through from outside.
   * Default: false, they are anybody's word and are not read.
   */
  readonly trustProxy?: boolean | undefined;
}

/**
 * May this request change something? A browser sends cookies with whatever any page asks for, so a request that a page of
 * another site made is turned away. Browsers always name the origin of such requests; programs without one pass.
 */
export function isTrustedOrigin(
  { headers, url }: Sent,
  { trustedOrigins = [], trustProxy = false }: OriginOptions = {},
): boolean {
  // Set by the browser alone (Fetch Metadata): it knows the address it asked, whatever a proxy makes of `Host`.
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin') return true;
  const origin = headers.get('origin');
  if (origin === null) return site === null || site === 'none';
  const from = parseOrigin(origin);
  if (from === undefined) return false;
  if (isListed(from, trustedOrigins)) return true;
  // Plain http pages and browsers before Chromium 76 say no more than their origin.
  return (site === null || site === 'none') && isSame(from, getHost({ headers, url }, trustProxy));
}

/**
 * A misspelt setting would turn everybody away, and nobody would see why.
 * @throws {CppccError} `CPPCC_INVALID`
 */
export function checkOrigins(trustedOrigins: readonly string[]): void {
  const wrong = trustedOrigins.find((each) => parseOrigin(each) === undefined);
  if (wrong === undefined) return;
  const message = `受信任的来源“${wrong}”写得不对，应写协议和主机，如https://portal.example。`;
  throw new CppccError('CPPCC_INVALID', message, { path: 'trustedOrigins' });
}

function isListed(from: PublicAddress, trustedOrigins: readonly string[]): boolean {
  return trustedOrigins.some((each) => isSame(from, parseOrigin(each) ?? {}));
}

/** Undefined for `null` (a sandboxed page) and everything else that is no address of a site. */
function parseOrigin(origin: string): PublicAddress | undefined {
  try {
    const { protocol, hostname, port } = new URL(origin);
    return protocol === 'http:' || protocol === 'https:' ? { protocol, hostname, port } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A scheme that nobody told is not compared, because a proxy may end TLS. Both default ports are none: nginx's
 * `$host:$server_port` is `portal.example:443`, or `:80` behind another proxy, where the browser says `https://portal.example`.
 */
function isSame(from: PublicAddress, { protocol, hostname, port }: Partial<PublicAddress>): boolean {
  return (
    hostname === from.hostname &&
    withoutDefault(port) === withoutDefault(from.port) &&
    (protocol === undefined || protocol === from.protocol)
  );
}

const withoutDefault = (port: string | undefined) => (port === '80' || port === '443' ? '' : port);

/** Lets pages of the trusted origins read the answer (CORS). */
export function addCorsHeaders(
  response: Response,
  { headers }: Sent,
  trustedOrigins: readonly string[],
): Response {
  if (trustedOrigins.length === 0) return response;
  response.headers.append('vary', 'Origin');
  const origin = headers.get('origin');
  const from = origin === null ? undefined : parseOrigin(origin);
  if (origin === null || from === undefined || !isListed(from, trustedOrigins)) return response;
  response.headers.set('access-control-allow-origin', origin);
  response.headers.set('access-control-allow-credentials', 'true');
  response.headers.set('access-control-expose-headers', EXPOSED);
  return response;
}

const EXPOSED = 'etag, location, content-disposition, content-range, accept-ranges, date, retry-after';

/** Answer to a browser that asks first whether it may send. Without CORS headers, which are added later, that means no. */
export function respondToPreflight({ headers }: Sent, methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: methods.join(', '),
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
      'access-control-max-age': '600',
    },
  });
}
