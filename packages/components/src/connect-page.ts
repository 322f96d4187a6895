import { fetchJson, restAdapter, type Shape } from '@cppcc-kit/adapter/rest';
import { openDrafts, withoutDrafts } from '@cppcc-kit/drafts';
import type { Actor, Profile } from '@cppcc-kit/sdk';
import type { KitHost } from './controllers/kit.js';

/** What the address in `src` answers: made by the host's server for the person who is signed in. */
export interface PageKit {
  /** As for `restAdapter`: `/api/cppcc`. */
  readonly baseUrl: string;
  readonly supports?: Parameters<typeof restAdapter>[0]['supports'];
  readonly profile: Profile;
  readonly actor: Actor;
}

/**
 * Wires an element, or the provider around several, by its attribute `src` alone: for pages that only have tags.
 * Elements show that they are loading until it is done, and why it could not be, with a way to try again.
 */
export async function connect(element: KitHost, src: string): Promise<void> {
  element.problem = undefined;
  element.retry = () => void connect(element, src);
  try {
    const { baseUrl, supports, profile, actor } = await fetchJson(src, pageKit);
    element.adapter = restAdapter({ baseUrl, ...(supports === undefined ? {} : { supports }) });
    element.actor = actor;
    element.profile = profile;
    const owner = actor.id;
    // Where the browser keeps nothing the form works all the same; every try to save says why nothing is kept.
    element.drafts = await openDrafts({ owner }).catch((error: unknown) =>
      withoutDrafts(owner, error as Error),
    );
  } catch (error) {
    element.problem = error as Error;
  }
}

const pageKit: Shape<PageKit> = {
  name: 'PageKit',
  fits: ({ baseUrl, profile, actor }) => typeof baseUrl === 'string' && Boolean(profile) && Boolean(actor),
};

/** Connects everything on the page that has an address of its own, as soon as the page is there. */
export function connectPage(): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', connectPage);
    return;
  }
  const elements = document.querySelectorAll<KitHost>('cppcc-provider[src],cppcc-proposal-form[src]');
  elements.forEach((element) => void connect(element, element.getAttribute('src') ?? ''));
}
