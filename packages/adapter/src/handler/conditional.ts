import { isNoneMatch } from './tags.js';

/** What a 304 keeps of the headers that a 200 would have had (RFC 9110 §15.4.5). */
const kept = ['cache-control', 'content-location', 'etag', 'expires', 'vary', 'x-content-type-options'];

/** The answer to a read as the reader asked for it: nothing where he has it already, no body to HEAD. */
export function finishRead({ method, headers }: Request, response: Response): Response {
  const etag = response.headers.get('etag');
  if (response.ok && etag !== null && !isNoneMatch(headers.get('if-none-match'), etag)) {
    const left = [...response.headers].filter(([name]) => kept.includes(name));
    return new Response(null, { status: 304, headers: left });
  }
  return method === 'HEAD'
    ? new Response(null, { status: response.status, headers: response.headers })
    : response;
}
