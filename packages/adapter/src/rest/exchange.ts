import { isCppccError } from '@cppcc-kit/sdk';
import { stopIfAborted } from '../abort.js';
import { noAnswer } from './errors.js';

export interface RestOptions {
  /** Where the service is: `/api` or `https://cppcc.example/api`. */
  readonly baseUrl: string;
  /** Default: the browser's. */
  readonly fetch?: typeof fetch;
  /** Asked anew for each request: a bearer token, the host's CSRF token. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /** Default `same-origin`: cookies go to the page's own site. */
  readonly credentials?: RequestCredentials;
  /** Milliseconds for one try; files take as long as they take. Default 30000. */
  readonly timeout?: number;
  /** How often a call that got no answer is tried again. Safe for all: reads change nothing, writes carry their key. Default 2. */
  readonly retries?: number;
}

export interface Sent {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes it a POST. */
  readonly body?: string | Blob;
  readonly signal: AbortSignal | undefined;
  /** A file may lie elsewhere. Data does not: where one is sent on from it, one signs in. */
  readonly redirect?: RequestRedirect;
}

/** Seconds that a person is kept waiting because the server asks for patience. When it asks for more, he decides. */
const PATIENCE = 10;

/**
 * One call: tried again while it fails with `CPPCC_NETWORK` or `CPPCC_BUSY`, as soon as the server allows. `read` belongs
 * to the try, because an answer can break off in its middle.
 */
export async function exchange<T>(
  options: RestOptions,
  sent: Sent,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const { retries = 2 } = options;
  for (let tries = 0; ; tries++) {
    stopIfAborted(sent.signal);
    try {
      return await exchangeOnce(options, sent, read);
    } catch (error) {
      stopIfAborted(sent.signal);
      // Whatever is not ours comes from fetch or from reading the body.
      const failure = isCppccError(error) ? error : noAnswer(error);
      const { retryAfter = 0 } = (failure.details ?? {}) as { readonly retryAfter?: number };
      const isPassing = failure.code === 'CPPCC_NETWORK' || failure.code === 'CPPCC_BUSY';
      if (!isPassing || tries >= retries || retryAfter > PATIENCE) throw failure;
      await pause(Math.max(300 * 2 ** tries, 1000 * retryAfter), sent.signal);
    }
  }
}

async function exchangeOnce<T>(
  options: RestOptions,
  { path, headers, body, signal, redirect = 'manual' }: Sent,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const { baseUrl, credentials = 'same-origin', timeout = 30_000 } = options;
  const own = new AbortController();
  const abort = () => own.abort();
  signal?.addEventListener('abort', abort);
  const timer = typeof body === 'object' ? undefined : setTimeout(abort, timeout);
  try {
    const send = options.fetch ?? fetch;
    return await read(
      await send(baseUrl + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { ...headers, ...options.headers?.() },
        credentials,
        redirect,
        signal: own.signal,
        ...(body === undefined ? {} : { body }),
      }),
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** Ends early when the call is aborted; the loop looks at the signal itself. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => resolve());
  });
}
