import type { LitElement, ReactiveController } from 'lit';

/** Below this many of its own characters' widths an element shows cards instead of rows. */
const NARROW_EM = 44;

/**
 * Knows whether the element (not the window) is narrow and says so in its attribute `narrow`, for styles. Container
 * queries would do the same, but are younger than the oldest browser served.
 */
export class Narrow implements ReactiveController {
  is = false;
  private readonly host: LitElement;
  private readonly observer = new ResizeObserver(() => {
    // Not at once: changing the size of what is being observed is reported as an error.
    requestAnimationFrame(() => this.measure());
  });

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
    this.measure();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private measure(): void {
    const { width } = this.host.getBoundingClientRect();
    if (width === 0) return;
    const is = width < NARROW_EM * parseFloat(getComputedStyle(this.host).fontSize);
    if (is === this.is) return;
    this.is = is;
    this.host.toggleAttribute('narrow', is);
    this.host.requestUpdate();
  }
}
