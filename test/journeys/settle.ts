import type { Page } from 'playwright-core';

/** Waits until every element of the kit on the page has what it needs and nothing is being read any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const roots: ParentNode[] = [document];
    for (let index = 0; index < roots.length; index++)
      for (const element of roots[index]!.querySelectorAll('*'))
        if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    const provider = document.querySelector('cppcc-provider') as { readonly adapter?: unknown } | null;
    const isBusy = roots.some((root) => root.querySelector('.spinner, progress, [aria-busy=true]') !== null);
    const isBlank = roots.some(
      (root) =>
        root instanceof ShadowRoot &&
        root.host.localName !== 'cppcc-provider' &&
        root.textContent?.trim() === '',
    );
    return provider?.adapter !== undefined && !isBusy && !isBlank;
  });
}
