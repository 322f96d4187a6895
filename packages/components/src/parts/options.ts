/** One of the things that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A second line under the label of a radio button or checkbox. */
  readonly hint?: string | undefined;
}

const filled = new WeakMap<Element, readonly Choice[]>();

/**
 * Puts one child per choice into `place`, unless it holds them already. Plain DOM instead of a template per choice:
 * a list of 60 units would otherwise cost a third of all calls that it takes to show a form. True if it did anything.
 */
export function fill(
  place: Element,
  choices: readonly Choice[],
  make: (choice: Choice) => HTMLElement,
): boolean {
  if (filled.get(place) === choices) return false;
  filled.set(place, choices);
  place.replaceChildren(...choices.map(make));
  return true;
}

/** A labelled radio button or checkbox. */
export function makeOption(
  type: 'radio' | 'checkbox',
  name: string,
  { value, label, hint }: Choice,
): HTMLElement {
  const row = document.createElement('label');
  row.className = 'choice';
  const input = row.appendChild(document.createElement('input'));
  input.type = type;
  input.name = name;
  input.value = value;
  const text = row.appendChild(document.createElement('span'));
  text.textContent = label;
  if (hint) {
    const more = text.appendChild(document.createElement('span'));
    more.className = 'hint';
    more.textContent = hint;
  }
  return row;
}

/** The radio buttons or checkboxes inside `place`. */
export function inputsOf(place: Element): HTMLInputElement[] {
  return Array.from(place.querySelectorAll<HTMLInputElement>('.choices input'));
}
