import type { Example } from '../../parts/example.js';
import { play } from '../../testing/scene.js';
import '../../define/feedback-form.js';
import '../../define/provider.js';

/** The provider shows nothing of its own: a form inside it shows what it gives. */
function provider(elder: boolean): HTMLElement {
  const element = document.createElement('cppcc-provider');
  element.elder = elder;
  element.append(document.createElement('cppcc-feedback-form'));
  return element;
}

async function ready(element: HTMLElement): Promise<void> {
  await play(element.firstElementChild, { as: 'member', last: 'releaseReply' });
}

export const examples: readonly Example[] = [
  { name: 'filled', title: '组件外层', state: 'filled', render: () => provider(false), ready },
  { name: 'elder', title: '适老化', state: 'filled', render: () => provider(true), ready },
];
