/** What an aborted call rejects with: the signal's reason, or an `AbortError` where the browser gives none (before Chromium 98). */
export function getAbortError(signal: AbortSignal): unknown {
  return signal.reason ?? new DOMException('The call was aborted.', 'AbortError');
}

export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw getAbortError(signal);
}
