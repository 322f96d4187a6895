import type { Page } from 'playwright-core';

/** Everything that a page says, inside shadow roots too, and what stands in its fields. */
export async function readAll(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = [];
    const waiting: Node[] = [document.body];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) continue;
      if (node instanceof Text) parts.push(node.data);
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) parts.push(node.value);
      if (node instanceof Element && node.shadowRoot !== null) waiting.push(node.shadowRoot);
      waiting.push(...node.childNodes);
    }
    return parts.join('\n');
  });
}

/** The page's main part, shadow roots and what stands in fields included: for two people the same if it looks the same. */
export async function readMain(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = [document.title];
    const waiting: Node[] = [...document.querySelectorAll('main')];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node instanceof Text) parts.push(node.data);
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) parts.push(node.value);
      if (node instanceof Element)
        parts.push(
          `<${node.localName}>`,
          ...Array.from(node.attributes, ({ name, value }) => `${name}="${value}"`),
        );
      if (node instanceof Element && node.shadowRoot !== null) waiting.push(node.shadowRoot);
      waiting.push(...node.childNodes);
    }
    return parts.join('\n');
  });
}
