import { isTrustedOrigin, type OriginOptions } from '@cppcc-kit/adapter/handler';
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
  // A download has a stricter one of its own: it may run nothing at all.
  if (!context.res.headers.has('Content-Security-Policy'))
    context.header('Content-Security-Policy', contentSecurityPolicy);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('X-Frame-Options', 'DENY');
  context.header('Referrer-Policy', 'same-origin');
};

/** What the interface says of a person or for one is kept by nobody on the way and by no office computer. */
export const keepNothing: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.headers.has('Cache-Control')) return;
  context.header('Cache-Control', 'private, no-store');
  context.header('Vary', 'Cookie');
};

/**
 * Other sites may link here, but not write here with the visitor's cookie; SameSite alone leaves neighbours on one site.
 * Judged as the kit's own interface judges it.
 */
export function sameOriginWrites(origins: OriginOptions): MiddlewareHandler {
  return async (context, next) => {
    const { method, raw } = context.req;
    if (method === 'GET' || method === 'HEAD' || isTrustedOrigin(raw, origins)) return next();
    return context.json(
      {
        type: 'urn:cppcc-kit:problem:CPPCC_ORIGIN:403',
        title: '来源不受信任',
        status: 403,
        code: 'CPPCC_ORIGIN',
        detail:
          '这次操作不是从本站的网址发出的，没有执行。请从本站网址打开页面后重试；仍不成功的，请管理员把现在使用的网址写入CPPCC_ORIGINS。',
      },
      403,
      { 'Content-Type': 'application/problem+json; charset=utf-8' },
    );
  };
}
