import type { LitElement, PropertyDeclarations } from 'lit';
import { KitRequestEvent, type Kit, type KitCallback } from '../context.js';

/** Property declarations of an element that works with a kit; spread them into its own. */
export const kitProperties: PropertyDeclarations = {
  adapter: { attribute: false },
  profile: { attribute: false },
  drafts: { attribute: false },
  actor: { attribute: false },
  problem: { attribute: false },
  retry: { attribute: false },
};

/** An element that can be given the kit as properties. */
export type KitHost = LitElement & { -readonly [Key in keyof Kit]?: Kit[Key] | undefined };

/** The kit of an element: its own properties first, else those of the `<cppcc-provider>` around it. */
export class KitController {
  private readonly host: KitHost;
  private provided: Partial<Kit> = {};
  private unsubscribe: (() => void) | undefined;

  constructor(host: KitHost) {
    this.host = host;
    const take: KitCallback = (kit, unsubscribe) => this.take(kit, unsubscribe);
    const ask = (): void => void host.dispatchEvent(new KitRequestEvent(take));
    host.addController({
      hostConnected: () => {
        ask();
        // An element may be upgraded before the provider around it, by the order of tags or of scripts.
        document.addEventListener('context-provider', ask);
      },
      hostDisconnected: () => {
        document.removeEventListener('context-provider', ask);
        this.unsubscribe?.();
        this.unsubscribe = undefined;
      },
    });
  }

  get adapter(): Kit['adapter'] | undefined {
    return this.host.adapter ?? this.provided.adapter;
  }
  get profile(): Kit['profile'] | undefined {
    return this.host.profile ?? this.provided.profile;
  }
  get drafts(): Kit['drafts'] | undefined {
    return this.host.drafts ?? this.provided.drafts;
  }
  get actor(): Kit['actor'] | undefined {
    return this.host.actor ?? this.provided.actor;
  }

  get problem(): Kit['problem'] {
    return this.host.problem ?? this.provided.problem;
  }
  get retry(): Kit['retry'] {
    return this.host.retry ?? this.provided.retry;
  }

  private take(kit: Partial<Kit>, unsubscribe: () => void): void {
    // Another provider has come in between.
    if (unsubscribe !== this.unsubscribe) this.unsubscribe?.();
    this.unsubscribe = unsubscribe;
    this.provided = kit;
    this.host.requestUpdate();
  }
}
