import type { Drafts } from './draft.js';

/**
 * The drafts of a browser that keeps none: every try answers with the reason, so that whoever saves says it in the place
 * where it would say 已保存. A form without drafts says nothing, and lets a person believe that his text is kept.
 *
 * ```js
 * drafts = await openDrafts({ owner }).catch((error) => withoutDrafts(owner, error));
 * ```
 */
export function withoutDrafts(owner: string, reason: Error): Drafts {
  const refuse = (): Promise<never> => Promise.reject(reason);
  return {
    owner,
    put: refuse,
    get: refuse,
    list: refuse,
    listDamaged: refuse,
    remove: refuse,
    close: () => undefined,
  };
}
