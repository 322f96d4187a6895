import type { Context } from '@lit/context';
import type { CaseAdapter } from '@cppcc-kit/adapter';
import type { Drafts } from '@cppcc-kit/drafts';
import type { Actor, Profile } from '@cppcc-kit/sdk';

/** What the elements work with. Each may also get it as properties of its own, which come first. */
export interface Kit {
  /** The back end, as the person who signed in. */
  readonly adapter: CaseAdapter;
  /** The committee's rules: labels, limits, stages, clocks. */
  readonly profile: Profile;
  /** Where unfinished texts are kept; without it nothing is saved between visits. */
  readonly drafts: Drafts;
  /** Who works here, for prefilling and wording only: what he may do is decided by the back end. */
  readonly actor: Actor;
  /** Why the rest could not be had: shown in place of the element. */
  readonly problem?: Error | undefined;
  /** Tries again to have it. */
  readonly retry?: (() => void) | undefined;
}

/** Two bundles on one page agree by the symbol's name. */
export const kitContext = Symbol.for('cppcc-kit') as unknown as Context<symbol, Partial<Kit>>;

/** Called with the kit, and again whenever it is another one. `unsubscribe` ends that. */
export type KitCallback = (kit: Partial<Kit>, unsubscribe: () => void) => void;

/**
 * An element asks whoever is around it for its kit: the context protocol of web components, so that a page may answer
 * with a provider of any make. Written out here, because the form's one-file bundle would carry a library for two events.
 */
export class KitRequestEvent extends Event {
  readonly context = kitContext;
  readonly callback: KitCallback;
  readonly subscribe = true;
  constructor(callback: KitCallback) {
    super('context-request', { bubbles: true, composed: true });
    this.callback = callback;
  }
}

/** A provider has come to the page: whoever is inside it asks again. */
export class KitProviderEvent extends Event {
  readonly context = kitContext;
  constructor() {
    super('context-provider', { bubbles: true, composed: true });
  }
}
