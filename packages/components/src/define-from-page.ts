import { restAdapter } from '@cppcc-kit/adapter/rest';
import { openDrafts } from '@cppcc-kit/drafts';
import { CppccError, type Actor, type Profile } from '@cppcc-kit/sdk';
import type { CppccProvider } from './elements/provider/provider.element.js';

/** What the address in `src` of a provider answers: made by the host's server for the person who is signed in. */
export interface PageKit {
  /** As for `restAdapter`: `/api/cppcc`. */
  readonly baseUrl: string;
  readonly supports?: Parameters<typeof restAdapter>[0]['supports'];
  readonly profile: Profile;
  readonly actor: Actor;
}

/**
 * Wires a provider by its attribute `src` alone, for pages that only have tags. Elements show that they are loading
 * until it is done.
 * @throws {CppccError} `CPPCC_NETWORK` where the address does not answer with a `PageKit`
 */
export async function connect(provider: CppccProvider, src: string): Promise<void> {
  const { baseUrl, supports, profile, actor } = await load(src);
  provider.adapter = restAdapter({ baseUrl, ...(supports === undefined ? {} : { supports }) });
  provider.actor = actor;
  provider.profile = profile;
  // Where the browser refuses storage the form works all the same, only without drafts.
  provider.drafts = await openDrafts({ owner: actor.id }).catch(() => undefined);
}

async function load(src: string): Promise<PageKit> {
  try {
    const response = await fetch(src, { headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`${response.status} ${src}`);
    return (await response.json()) as PageKit;
  } catch (cause) {
    throw new CppccError('CPPCC_NETWORK', '表单的设置没有加载，请检查网络后刷新页面；仍不成功的，请联系管理员。', { cause });
  }
}

/** Connects every `<cppcc-provider src>` of the page. */
export function connectPage(page: Document = document): void {
  for (const provider of Array.from(page.querySelectorAll<CppccProvider>('cppcc-provider[src]'))) {
    connect(provider, provider.getAttribute('src') ?? '').catch((error: unknown) => {
      console.error(error);
      provider.dispatchEvent(new Event('error'));
    });
  }
}
