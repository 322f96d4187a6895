const NAME = 'cppcc-drafts';

/** Browsers before 2022 have no channel; there the look into the store before sending finds it out. */
const open = (): BroadcastChannel | undefined =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : undefined;

/** Tells the other windows of this browser that a draft has been sent. Ids are random; no text leaves the page. */
export function announceSent(id: string): void {
  const channel = open();
  channel?.postMessage(id);
  channel?.close();
}

/** Calls `heard` with the id of each draft that another window has sent; the answer ends it. */
export function onSentElsewhere(heard: (id: unknown) => void): () => void {
  const channel = open();
  const listen = ({ data }: MessageEvent<unknown>): void => heard(data);
  channel?.addEventListener('message', listen);
  return () => channel?.close();
}
