/** Why an event cannot be taken: a value, collected, never thrown. */
export interface Refusal {
  /** Stable and testable: `NOT_NOW`, `NOT_ALLOWED`, `INVALID`, or a guard's own. */
  readonly code: string;
  /** Path into the event's data that it concerns; empty for the event as a whole. */
  readonly path: string;
  /** Plain Chinese: what is wrong and what to do. */
  readonly message: string;
}

/** Builds a refusal of the event as a whole. */
export function refuse(code: string, message: string, path = ''): Refusal {
  return { code, path, message };
}
