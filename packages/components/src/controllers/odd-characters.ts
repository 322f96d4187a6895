import { isStorable } from '@cppcc-kit/sdk/text';
import { findUnstorable, removeUnstorable } from '@cppcc-kit/sdk/text-tools';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { FieldValue } from './field.js';

const words = () => wordsOf('textCare', zh.textCare);

/** What to say of a text that cannot be kept as it is; the server says the same of what gets there by another way. */
export function judgeOdd(value: FieldValue): string {
  return typeof value === 'string' && !isStorable(value) && findUnstorable(value).length > 0
    ? words().odd
    : '';
}

/** Beside the message: where the first one stands, and a button that takes all of them out. */
export function offerRemoval(control: Element, place: Element): void {
  if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
  const found = findUnstorable(control.value);
  const first = found[0];
  if (!first) return;
  const where = document.createElement('span');
  where.textContent =
    words().where(first.before, first.name, first.after) +
    (found.length > 1 ? words().more(found.length - 1) : '');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = words().remove;
  button.addEventListener('click', () => {
    control.value = removeUnstorable(control.value);
    // As if the person had done it: the form counts, checks and saves, and the host hears of it.
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
    control.focus();
  });
  for (const each of [where, button]) place.appendChild(each);
}
