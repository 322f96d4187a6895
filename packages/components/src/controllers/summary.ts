import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { Problem } from './field.js';

/** Fills the part `errorSummary`; `follow` is called with the name of the field behind a link. */
export function showProblems(
  root: ShadowRoot,
  problems: readonly Problem[],
  follow: (name: string) => void,
): void {
  const list = root.getElementById('problems');
  if (!list) return;
  list.replaceChildren(...problems.map((problem) => itemOf(root, problem, follow)));
  retitle(root, list);
}

/** A field's message changed or went after the summary was shown. */
export function settleProblem(root: ShadowRoot, name: string, message: string): void {
  const item = root.getElementById(`${name}-problem`);
  const list = item?.parentElement;
  if (!item || !list) return;
  item.hidden = message === '';
  if (item.firstElementChild) item.firstElementChild.textContent = message;
  retitle(root, list);
}

function itemOf(root: ShadowRoot, { name, message }: Problem, follow: (name: string) => void): HTMLElement {
  const item = document.createElement('li');
  if (name === undefined || !root.getElementById(name)) {
    item.textContent = message;
    return item;
  }
  item.id = `${name}-problem`;
  const link = item.appendChild(document.createElement('a'));
  link.href = `#${name}`;
  link.textContent = message;
  // A fragment cannot reach into a shadow root, and must not disturb the page's own address.
  link.onclick = (event) => {
    event.preventDefault();
    follow(name);
  };
  return item;
}

function retitle(root: ShadowRoot, list: HTMLElement): void {
  const count = list.querySelectorAll('li:not([hidden])').length;
  const title = root.getElementById('problems-title');
  if (title) title.textContent = wordsOf('summary', zh.summary).title(count);
  const box = root.getElementById('problems-box');
  if (box) box.hidden = count === 0;
}
