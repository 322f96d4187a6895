import type { MiddlewareHandler } from 'hono';

/** Everything from this server, nothing inline, in nobody's frame. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer. No HSTS: county portals are often plain http. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', contentSecurityPolicy);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('X-Frame-Options', 'DENY');
  context.header('Referrer-Policy', 'same-origin');
};

/** Other sites may link here, but not write here with the visitor's cookie; SameSite alone leaves neighbours on one site. */
export const sameOriginWrites: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  const origin = context.req.header('origin');
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  const foreign = origin !== undefined && !isOriginOf(origin, host);
  if (foreign && method !== 'GET' && method !== 'HEAD') {
    return context.json({ title: '请求不是从本站发出的，没有执行。请在本站页面上操作。' }, 403);
  }
  await next();
  return undefined;
};

function isOriginOf(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}
