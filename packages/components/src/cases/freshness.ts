import type { LitElement, ReactiveController } from 'lit';
import { hearSent } from '../controllers/hear-sent.js';

/** Coming back to the page after so many milliseconds, the person is told whether there is anything new. */
const OLD = 60_000;

export interface FreshnessOptions {
  /** When what is shown was read. */
  readAt(): number | undefined;
  /** Asks the back end, without reading everything again, whether it would now show anything else. */
  changed(): Promise<boolean>;
}

/**
 * Notices that a list is no longer true: a case was worked on in another element of this page, or others went on while
 * the person was away. The element then offers to read again; it never moves rows under the pointer by itself.
 */
export class Freshness implements ReactiveController {
  isStale = false;
  private readonly host: LitElement;
  private readonly options: FreshnessOptions;

  constructor(host: LitElement, options: FreshnessOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
    hearSent(host, () => this.mark());
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.onReturn);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.onReturn);
  }

  clear(): void {
    this.isStale = false;
  }

  private mark(): void {
    this.isStale = true;
    this.host.requestUpdate();
  }

  private readonly onReturn = (): void => {
    const readAt = this.options.readAt();
    if (document.visibilityState === 'hidden') return;
    // It may be another day by now, and another deadline be late.
    this.host.requestUpdate();
    if (this.isStale || readAt === undefined) return;
    if (Date.now() - readAt > OLD) void this.ask();
  };

  private async ask(): Promise<void> {
    try {
      if (await this.options.changed()) this.mark();
    } catch {
      // Nobody asked for this call; what is shown stays as it is.
    }
  }
}
