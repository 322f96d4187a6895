import type { Fault, Faults } from './types.js';

/** A `fetch` that breaks down when it is told to: give it to the REST adapter under test, and `faults` to the kit. */
export function createFaultyFetch(send: typeof fetch): {
  readonly fetch: typeof fetch;
  readonly faults: Faults;
} {
  let present: Fault = 'unavailable';
  let left = 0;
  return {
    faults: {
      inject(fault, times) {
        present = fault;
        left = times;
      },
    },
    async fetch(input, init) {
      if (left === 0) return send(input, init);
      left--;
      return breakDown(present, () => send(input, init), init?.signal ?? undefined);
    },
  };
}

async function breakDown(
  fault: Fault,
  send: () => Promise<Response>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  if (fault === 'unavailable')
    return new Response('<h1>503 Service Unavailable</h1>', {
      status: 503,
      headers: { 'content-type': 'text/html' },
    });
  if (fault === 'stall') return waitForAbort(signal);
  const response = await send();
  const text = await response.text();
  if (fault === 'loseReply') throw new TypeError('fetch failed');
  return new Response(text.slice(0, Math.floor(text.length / 2)), {
    status: response.status,
    headers: response.headers,
  });
}

function waitForAbort(signal: AbortSignal | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    const stop = () => reject(new DOMException('The operation was aborted.', 'AbortError'));
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop);
  });
}
