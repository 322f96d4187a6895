/** Slows down guessing: counts failures and says how long to wait. */
export interface Throttle {
  /** Seconds until the next attempt is allowed; 0 when it is allowed now. */
  waitFor(key: string): number;
  /** Before an attempt is looked at, so that many at once count as many. */
  count(key: string): void;
  /** Takes back the count of an attempt that succeeded. */
  forgive(key: string): void;
}

export interface ThrottleOptions {
  /** Failures allowed within the window. */
  readonly failures: number;
  readonly minutes: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Keys remembered at most; an attacker with many names must not fill the memory. */
const mostKeys = 10_000;

export function createThrottle({ failures, minutes, now = Date.now }: ThrottleOptions): Throttle {
  const attempts = new Map<string, { count: number; readonly until: number }>();
  const current = (key: string) => {
    const attempt = attempts.get(key);
    if (attempt !== undefined && attempt.until <= now()) attempts.delete(key);
    return attempts.get(key);
  };
  return {
    waitFor(key) {
      const attempt = current(key);
      return attempt !== undefined && attempt.count >= failures
        ? Math.ceil((attempt.until - now()) / 1000)
        : 0;
    },
    count(key) {
      const attempt = current(key);
      if (attempt !== undefined) attempt.count += 1;
      else {
        if (attempts.size >= mostKeys) attempts.delete(attempts.keys().next().value ?? '');
        attempts.set(key, { count: 1, until: now() + minutes * 60_000 });
      }
    },
    forgive(key) {
      const attempt = current(key);
      if (attempt !== undefined) attempt.count -= 1;
    },
  };
}
