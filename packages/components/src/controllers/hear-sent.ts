import type { LitElement } from 'lit';
import type { CppccSentEvent } from '../events.js';

/**
 * Tells an element what was done anywhere on the page while it is on it: `cppcc-sent` reaches the document from every
 * element, so that two of them that show the same case never disagree.
 */
export function hearSent(host: LitElement, heard: (event: CppccSentEvent) => void): void {
  const listener = (event: CppccSentEvent) => heard(event);
  host.addController({
    hostConnected: () => document.addEventListener('cppcc-sent', listener as EventListener),
    hostDisconnected: () => document.removeEventListener('cppcc-sent', listener as EventListener),
  });
}
