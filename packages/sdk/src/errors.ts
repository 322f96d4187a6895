/**
 * Stable codes of thrown errors. A refused event is not among them: it is a value (see engine/refusal.ts),
 * and becomes `CPPCC_REFUSED` only where a call cannot return one.
 */
export type CppccErrorCode =
  | 'CPPCC_REFUSED'
  | 'CPPCC_CONFLICT'
  | 'CPPCC_NOT_FOUND'
  | 'CPPCC_FORBIDDEN'
  | 'CPPCC_OTHER_PERSON'
  | 'CPPCC_NETWORK'
  | 'CPPCC_NOT_SUPPORTED'
  | 'CPPCC_INVALID'
  /** A page of another address sent it, or a proxy in front hides the address of ours. */
  | 'CPPCC_ORIGIN'
  /** The idempotency key already stands for another request. */
  | 'CPPCC_KEY_REUSED'
  | 'CPPCC_CALENDAR_MISSING';

export interface CppccErrorOptions {
  readonly cause?: unknown;
  /** Path of the value that the error concerns: `holidays.2.from`. */
  readonly path?: string;
  /** Plain data that belongs to the code, e.g. the current state of a conflict. */
  readonly details?: unknown;
}

/** The base of every error thrown on purpose: a stable code and a Chinese message that says what to do. */
export class CppccError extends Error {
  readonly code: CppccErrorCode;
  // Declared, so that an absent one stays absent whatever compiles the class.
  declare readonly path?: string;
  declare readonly details?: unknown;

  constructor(code: CppccErrorCode, message: string, options: CppccErrorOptions = {}) {
    super(message);
    this.name = 'CppccError';
    this.code = code;
    if (options.path !== undefined) this.path = options.path;
    if (options.details !== undefined) this.details = options.details;
    // The second argument of Error() is younger than our oldest browser.
    if (options.cause !== undefined) {
      Object.defineProperty(this, 'cause', { value: options.cause, writable: true, configurable: true });
    }
  }
}
