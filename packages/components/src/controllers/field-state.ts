import { countCharacters } from '@cppcc-kit/sdk/text';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { isEmpty } from './field.js';
import type { FieldDefinition, FieldKind, FieldValue } from './field.js';
import { judgeOdd, offerRemoval } from './odd-characters.js';
import { settleProblem } from './summary.js';

/** What the form knows about one field beside its value. */
export interface FieldState {
  readonly kind: FieldKind;
  definition: FieldDefinition;
  /** Rendered or set since it was last brought up to date. */
  isStale: boolean;
  count: number;
  /** Is it wrong: '' when right. */
  message: string;
  /** What we say so far. */
  said: string;
}

const words = () => wordsOf('field', zh.field);

/** Counts and checks; true if the field turned right or wrong. */
export function inspect(state: FieldState, value: FieldValue): boolean {
  const { label, required, max, ignoreWhitespace = false } = state.definition;
  const was = state.message;
  state.count = max && typeof value === 'string' ? countCharacters(value, { ignoreWhitespace }) : 0;
  if (isEmpty(value)) state.message = required ? state.kind.missing(label) : '';
  else if (max && state.count > max) state.message = words().tooLong(label, max);
  else state.message = state.definition.check?.(value) ?? judgeOdd(value);
  return !was !== !state.message;
}

/**
 * Label, hint, and what ties them to the control. By hand: as bindings of a template they would be most of the calls
 * that it takes to show a form.
 */
export function paintFrame(
  control: HTMLElement,
  { name, label, hint = '', required = false }: FieldDefinition,
): void {
  const field = control.closest('.field')!;
  const title = field.querySelector('[data-label]')!;
  const need = title.lastElementChild!;
  need.textContent = required ? words().required : '';
  title.replaceChildren(label, need);
  if (title instanceof HTMLLabelElement) title.htmlFor = name;
  field.querySelector('p.hint')!.textContent = hint;
  for (const part of ['hint', 'error', 'count']) field.querySelector(`p.${part}`)!.id = `${name}-${part}`;
  control.setAttribute('aria-describedby', `${name}-hint ${name}-error ${name}-count`);
  if (control.matches('fieldset')) return;
  control.setAttribute('aria-required', String(required));
  control.setAttribute('name', name);
}

export function paintCount(root: ShadowRoot, { definition: { name, max }, count }: FieldState): void {
  if (!max) return;
  const place = root.getElementById(`${name}-count`);
  if (!place) return;
  const isOver = count > max;
  place.textContent = isOver ? words().over(count, max) : words().count(count, max);
  place.toggleAttribute('data-over', isOver);
  place.removeAttribute('data-pending');
}

/** While an IME composes, the count shown is known to be behind. */
export function markPending(root: ShadowRoot, { definition: { name } }: FieldState): void {
  root.getElementById(`${name}-count`)?.setAttribute('data-pending', '');
}

export function paintSaid(root: ShadowRoot, { definition: { name }, said }: FieldState): void {
  const place = root.getElementById(`${name}-error`);
  // The message is the first text there: help may follow it.
  if (!place || (place.firstChild?.nodeValue ?? '') === said) return;
  place.textContent = said;
  const control = root.getElementById(name);
  control?.setAttribute('aria-invalid', String(said !== ''));
  if (control && said) offerRemoval(control, place);
}

export function say(root: ShadowRoot, state: FieldState, message: string): void {
  if (state.said === message) return;
  state.said = message;
  paintSaid(root, state);
  settleProblem(root, state.definition.name, message);
}
