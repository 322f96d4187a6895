/**
 * Nothing here may be kept by a browser or proxy on a shared office computer, or be taken for anything but data. What is
 * answered depends on who asks: a host signs people in by a cookie or a token.
 */
export const safeHeaders = {
  'cache-control': 'private, no-store',
  vary: 'Cookie, Authorization',
  'x-content-type-options': 'nosniff',
};

export function respond(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return new Response(bytes, {
    status,
    headers: {
      ...safeHeaders,
      'content-type': 'application/json; charset=utf-8',
      // Told also where no body follows (HEAD).
      'content-length': String(bytes.length),
      ...headers,
    },
  });
}
