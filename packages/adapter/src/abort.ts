/** Throws the signal's reason, or an `AbortError` where the browser gives none (before Chromium 98). */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true)
    throw signal.reason ?? new DOMException('The call was aborted.', 'AbortError');
}
