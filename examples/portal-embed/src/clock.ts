/** The time that deadlines are counted from. */
export interface Clock {
  /** ISO instant. */
  readonly now: () => string;
  /** Moves a standing clock forward; absent where the clock is the system's. False for an earlier or unreadable instant. */
  readonly advance?: (to: string) => boolean;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that stands at `start` until it is moved: what a test sees does not depend on when it runs. */
export function standingClock(start: string): Clock {
  let current = start;
  return {
    now: () => current,
    advance: (to) => {
      const time = Date.parse(to);
      // Logs only grow forward.
      if (Number.isNaN(time) || time < Date.parse(current)) return false;
      current = new Date(time).toISOString();
      return true;
    },
  };
}
