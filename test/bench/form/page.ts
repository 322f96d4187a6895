import { openDB } from 'idb';

/** A form on the page of the benchmark. */
export interface Mounted {
  /** What was typed, for whoever is saved from outside. */
  data(): unknown;
}

interface Usable {
  /** Milliseconds since navigation until the text areas are there and the first input has the focus. */
  readonly at: number;
}

declare global {
  interface Window {
    usable?: Usable;
    /** Elements and texts, shadow roots included. */
    countNodes(): number;
    focusText(): void;
  }
}

function* deep(root: Node): Generator<Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue;
    yield node;
    if (node.shadowRoot) yield* deep(node.shadowRoot);
  }
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

function findControls(): { texts: HTMLTextAreaElement[]; inputs: HTMLInputElement[] } {
  const texts: HTMLTextAreaElement[] = [];
  const inputs: HTMLInputElement[] = [];
  for (const element of deep(document.body)) {
    if (element instanceof HTMLTextAreaElement && isShown(element)) texts.push(element);
    if (element instanceof HTMLInputElement && element.type === 'text' && isShown(element))
      inputs.push(element);
  }
  return { texts, inputs };
}

window.countNodes = () => {
  let count = 0;
  for (const element of deep(document.documentElement)) {
    count++;
    for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) count++;
  }
  return count;
};
window.focusText = () => findControls().texts[0]?.focus();

/** Saves at most every 250 ms, as a product would; for forms that do not save themselves. */
function createAutosave(read: () => unknown): () => void {
  const database = openDB('draft', 1, { upgrade: (db) => void db.createObjectStore('drafts') });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void database.then((db) => db.put('drafts', { data: read() }, 'draft'));
    }, 250);
  };
}

/** Every contestant's bundle calls this with its form. */
export function boot(mount: (place: HTMLElement, changed: () => void) => Mounted | undefined): void {
  let save = (): void => undefined;
  const mounted = mount(document.body.appendChild(document.createElement('main')), () => save());
  if (mounted) save = createAutosave(() => mounted.data());
  const channel = new MessageChannel();
  channel.port1.onmessage = look;
  look();

  function look(): void {
    const { texts, inputs } = findControls();
    inputs[0]?.focus();
    const isFocused =
      inputs[0] && (inputs[0].getRootNode() as Document | ShadowRoot).activeElement === inputs[0];
    if (texts.length < 3 || !isFocused) {
      channel.port2.postMessage(undefined);
      return;
    }
    channel.port1.close();
    window.usable = { at: performance.now() };
  }
}
