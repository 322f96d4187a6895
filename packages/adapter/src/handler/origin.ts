/**
 * May this request change something? A browser sends cookies with whatever any page asks for, so a request that a page of
 * another site made is turned away. Browsers always name the origin of such requests; programs without one pass.
 */
export function isTrustedOrigin({ headers, url }: Request, allowedOrigins: readonly string[]): boolean {
  const origin = headers.get('origin');
  if (origin !== null) return allowedOrigins.includes(origin) || getHost(origin) === new URL(url).host;
  const site = headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
}

/** Behind a proxy that ends TLS the scheme differs, host and port do not. `null` (a sandboxed page) has none. */
function getHost(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

/** Lets pages of the allowed origins read the answer (CORS). */
export function addCorsHeaders(
  response: Response,
  request: Request,
  allowedOrigins: readonly string[],
): Response {
  if (allowedOrigins.length === 0) return response;
  response.headers.append('vary', 'origin');
  const origin = request.headers.get('origin');
  if (origin === null || !allowedOrigins.includes(origin)) return response;
  response.headers.set('access-control-allow-origin', origin);
  response.headers.set('access-control-allow-credentials', 'true');
  response.headers.set('access-control-expose-headers', 'etag, location, content-disposition');
  return response;
}

/** Answer to a browser that asks first whether it may send. Without CORS headers, which are added later, that means no. */
export function respondToPreflight({ headers }: Request, methods: readonly string[]): Response {
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
