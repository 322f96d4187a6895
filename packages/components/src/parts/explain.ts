import { isCppccError } from '@cppcc-kit/sdk';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

/** A call that broke, as it is told in every element: what happened, what to do, and whether to try the same again. */
export interface Explained {
  readonly title: string;
  readonly body: string;
  /** For whoever is asked for help. */
  readonly code?: string;
  readonly tone: 'danger' | 'warning';
  /** The same call may succeed, now or when something outside this page has changed. */
  readonly canRepeat: boolean;
  readonly isOffline: boolean;
}

/** Whatever was wrong with these passes or is put right elsewhere; the others would fail again as they did. */
const passing: readonly string[] = ['CPPCC_NETWORK', 'CPPCC_BUSY', 'CPPCC_SIGNED_OUT', 'CPPCC_CONFLICT'];

/**
 * From what a call threw to words. An error of ours carries a sentence for people, and the table has one for what is
 * the same everywhere; the text of any other error was written for programmers and is not shown.
 *
 * @param sends the call was to carry what the person entered: say that it is not lost
 */
export function explain(error: unknown, sends = false): Explained {
  const failures = wordsOf('failures', zh.failures);
  const own = isCppccError(error) ? error : undefined;
  const code = own?.code;
  if (!navigator.onLine && (code === undefined || code === 'CPPCC_NETWORK')) {
    const body = sends ? failures.offlineSending : failures.offlineBody;
    return { title: failures.offline, body, tone: 'warning', canRepeat: true, isOffline: true };
  }
  // A newer back end may have a code that is not in the table.
  const kind = code === undefined ? undefined : failures.kinds[code];
  const { retryAfter } = (own?.details ?? {}) as { readonly retryAfter?: number };
  const fixed = own === undefined ? failures.failedBody : kind?.body?.(retryAfter);
  return {
    title: kind?.title ?? failures.failed,
    body: fixed === undefined ? own!.message : fixed + (sends ? failures.safe : ''),
    ...(code === undefined ? {} : { code: failures.code(code) }),
    tone: code === 'CPPCC_CONFLICT' ? 'warning' : 'danger',
    canRepeat: code === undefined || passing.includes(code),
    isOffline: false,
  };
}

/** In one line, where there is room for no more. */
export function explainLine(error: unknown): string {
  const { title, body } = explain(error);
  return `${title}${wordsOf('failures', zh.failures).colon}${body}`;
}
