/**
 * Stable codes of thrown errors, each with its meaning and remedy in docs/reference/errors.md. A refused event is not among
 * them: it is a value (see engine/refusal.ts), and becomes `CPPCC_REFUSED` only where a call cannot return one.
 */
export type CppccErrorCode =
  | 'CPPCC_REFUSED'
  | 'CPPCC_CONFLICT'
  | 'CPPCC_NOT_FOUND'
  /** Nobody is signed in, or no longer. */
  | 'CPPCC_SIGNED_OUT'
  /** Our service turned the request away: not for this person, or not from this page. */
  | 'CPPCC_FORBIDDEN'
  /** Somebody else is signed in than the page was made for. */
  | 'CPPCC_OTHER_PERSON'
  /** Something before our service (firewall, gateway) turned it away. */
  | 'CPPCC_BLOCKED'
  | 'CPPCC_TOO_LARGE'
  /** Asked to come later: details `{retryAfter}` in seconds, where it is said. */
  | 'CPPCC_BUSY'
  | 'CPPCC_NETWORK'
  | 'CPPCC_NOT_SUPPORTED'
  | 'CPPCC_INVALID'
  /** A page of another address sent it, or a proxy in front hides the address of ours. */
  | 'CPPCC_ORIGIN'
  /** The idempotency key already stands for another request. */
  | 'CPPCC_KEY_REUSED'
  | 'CPPCC_CALENDAR_MISSING';

/**
 * Was it thrown on purpose? By its code, not its class: a page or a back end may carry another copy of this package.
 * With a code, is it this one?
 */
export function isCppccError(error: unknown, code?: CppccErrorCode): error is CppccError {
  const own = (error as Partial<CppccError> | null | undefined)?.code;
  return code === undefined ? String(own).startsWith('CPPCC_') : own === code;
}

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
