/** The browser has no network from now on; undone by `goOnline`. */
export function goOffline(): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
}

export function goOnline(): void {
  delete (navigator as { onLine?: boolean }).onLine;
}
