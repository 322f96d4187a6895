import type { LitElement } from 'lit';
import type { CppccMovedEvent, CppccSentEvent } from '../events.js';

const types = ['cppcc-sent', 'cppcc-moved'];

/**
 * Tells an element what was done, or found done, anywhere on the page while it is on it: both events reach the document
 * from every element, so that two of them that show the same case never disagree.
 */
export function hearSent(host: LitElement, heard: (event: CppccSentEvent | CppccMovedEvent) => void): void {
  const listener = heard as EventListener;
  host.addController({
    hostConnected: () => types.forEach((type) => document.addEventListener(type, listener)),
    hostDisconnected: () => types.forEach((type) => document.removeEventListener(type, listener)),
  });
}
