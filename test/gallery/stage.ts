// The page on which examples are shown.
import { render } from 'lit';
import type { LitElement } from 'lit';
import type { Example } from '../../packages/components/src/parts/example.js';

/** Without a `?name` in the address: lists the examples. With it: shows that one, brings it into its state. */
export async function play(examples: readonly Example[]): Promise<void> {
  const name = decodeURIComponent(location.search.slice(1));
  const page = document.documentElement;
  if (name) await show(examples.find((one) => one.name === name));
  else page.dataset['examples'] = JSON.stringify(examples.map(({ name, title, state }) => ({ name, title, state })));
  page.dataset['ready'] = '';
}

async function show(example: Example | undefined): Promise<void> {
  const stage = document.querySelector('main');
  if (!example || !stage) throw new Error('There is no such example.');
  const shown = example.render();
  if (shown instanceof HTMLElement) stage.append(shown);
  else render(shown, stage);
  const element = stage.firstElementChild as LitElement;
  await element.updateComplete;
  await example.ready?.(element);
  await element.updateComplete;
  await painted();
}

/** After two frames what was rendered has been laid out and painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
