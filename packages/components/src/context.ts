import { createContext } from '@lit/context';
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
}

/** Two bundles on one page agree by the symbol's name. */
export const kitContext = createContext<Partial<Kit>>(Symbol.for('cppcc-kit'));
