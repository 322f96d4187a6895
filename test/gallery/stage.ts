// The page on which the examples of one module are shown, one after another.
import { render } from 'lit';
import type { LitElement } from 'lit';
import type { Example } from '../../packages/components/src/parts/example.js';
import { goOnline } from '../../packages/components/src/testing/offline.js';

declare global {
  interface Window {
    /** Brings the example of that name onto the page and into its state; `data-shown` then names it. */
    showExample(name: string): Promise<void>;
  }
}

const page = document.documentElement;

/** Lists the examples in `data-examples` and waits to be told which to show. */
export function play(examples: readonly Example[]): void {
  window.showExample = (name) => show(examples.find((one) => one.name === name));
  page.dataset['examples'] = JSON.stringify(
    examples.map(({ name, title, state }) => ({ name, title, state })),
  );
}

async function show(example: Example | undefined): Promise<void> {
  const stage = clear();
  if (!example) throw new Error('There is no such example.');
  const shown = example.render();
  if (shown instanceof HTMLElement) stage.append(shown);
  else render(shown, stage);
  const element = stage.firstElementChild as LitElement;
  await element.updateComplete;
  await example.ready?.(element);
  await element.updateComplete;
  await painted();
  page.dataset['shown'] = example.name;
}

/** As if the page had just been opened: nothing of the example before is left. */
function clear(): HTMLElement {
  delete page.dataset['shown'];
  goOnline();
  scrollTo(0, 0);
  const stage = document.createElement('main');
  document.querySelector('main')?.replaceWith(stage);
  return stage;
}

/** After two frames what was rendered has been laid out and painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
