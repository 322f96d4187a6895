import type { IsoDate } from './types.js';

/**
 * Whether a value is a real day written `YYYY-MM-DD` (years 0001–9999); 2026-02-30 is not. Apart from the arithmetic of
 * dates.ts, because a form carries it into the browser alone; the test holds the two together.
 */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || value < '0001') return false;
  const time = Date.parse(value);
  // Some engines take 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
