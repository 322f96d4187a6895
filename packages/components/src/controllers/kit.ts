import { ContextConsumer, ContextRoot } from '@lit/context';
import type { LitElement, PropertyDeclarations } from 'lit';
import { kitContext, type Kit } from '../context.js';

/** Property declarations of an element that works with a kit; spread them into its own. */
export const kitProperties: PropertyDeclarations = {
  adapter: { attribute: false },
  profile: { attribute: false },
  drafts: { attribute: false },
  actor: { attribute: false },
};

/** An element that can be given the kit as properties. */
export type KitHost = LitElement & { [Key in keyof Kit]?: Kit[Key] | undefined };

/** The kit of an element: its own properties first, else those of the `<cppcc-provider>` around it. */
export class KitController {
  private readonly host: KitHost;
  private readonly provided: ContextConsumer<typeof kitContext, KitHost>;

  constructor(host: KitHost) {
    awaitProviders();
    this.host = host;
    this.provided = new ContextConsumer(host, { context: kitContext, subscribe: true });
  }

  get adapter(): Kit['adapter'] | undefined {
    return this.host.adapter ?? this.provided.value?.adapter;
  }
  get profile(): Kit['profile'] | undefined {
    return this.host.profile ?? this.provided.value?.profile;
  }
  get drafts(): Kit['drafts'] | undefined {
    return this.host.drafts ?? this.provided.value?.drafts;
  }
  get actor(): Kit['actor'] | undefined {
    return this.host.actor ?? this.provided.value?.actor;
  }
}

let awaits = false;

/** An element may be upgraded before the `<cppcc-provider>` around it, by the order of tags or of scripts. */
function awaitProviders(): void {
  if (awaits) return;
  awaits = true;
  new ContextRoot().attach(document.documentElement);
}
