/** Nothing here may be kept by a browser or proxy on a shared office computer, or be taken for anything but data. */
export const safeHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function respond(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...safeHeaders, 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
