/** Seconds until the server wants to be asked again (RFC 9110 §10.2.3): a number, or a date by the server's own clock. */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const present = Date.parse(headers.get('date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - present) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
