import { narrowList } from '@cppcc-kit/sdk/text-tools';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldKind, FieldRegistry } from '../controllers/field.js';
import type { ChoicesDefinition } from './choices.js';
import { groupFrame, words as fieldWords } from './frame.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { fill, inputsOf, makeOption } from './options.js';

const words = () => wordsOf('picker', zh.picker);

interface PickerState {
  readonly definition: ChoicesDefinition;
  readonly value: readonly string[];
}

/** By control: the list itself is made only when it is opened, so its choices and value wait here. */
const states = new WeakMap<Element, PickerState>();

const kind: FieldKind<readonly string[], ChoicesDefinition> = {
  empty: [],
  read: (control) => inputsOf(control).flatMap((input) => (input.checked ? input.value : [])),
  write: (control, value, definition) => show(control, { definition, value }),
  missing: (label) => fieldWords().notChosen(label),
};

/** Any of many (units, members): one line that opens into a list with a filter. The value is an array of strings. */
export function picker(
  form: FieldRegistry,
  definition: ChoicesDefinition<readonly string[]>,
): TemplateResult {
  form.use(kind, definition);
  const { filter } = words();
  return groupFrame(
    definition.name,
    'group',
    html`<details class="pick" part="control" @toggle=${onToggle} @change=${onChange}>
      <summary></summary>
      <input
        class="filter"
        type="text"
        autocomplete="off"
        placeholder=${filter}
        aria-label=${filter}
        @input=${onFilter}
        @compositionend=${onFilter}
      />
      <div class="choices"></div>
      <p class="hint" role="status"></p>
    </details>`,
  );
}

function show(control: Element, state: PickerState): void {
  states.set(control, state);
  const { choices, single } = state.definition;
  const chosen =
    state.value.length > 0
      ? choices.filter(({ value }) => state.value.includes(value)).map(({ label }) => label)
      : [];
  const summary = control.querySelector('summary');
  if (summary)
    summary.textContent =
      chosen.length > 0 ? words().chosen(chosen) : single ? words().chooseOne : words().noneChosen;
  if (control.querySelector('details')?.open) showList(control, state);
}

function showList(control: Element, { definition: { name, choices }, value }: PickerState): void {
  const place = control.querySelector('.choices');
  if (place) fill(place, choices, (choice) => makeOption('checkbox', name, choice));
  for (const input of inputsOf(control)) input.checked = value.includes(input.value);
}

function controlOf(event: Event): Element | null {
  return (event.currentTarget as Element).closest('[data-control]');
}

function onToggle(event: Event): void {
  const control = controlOf(event);
  const state = control && states.get(control);
  if (state) show(control, state);
}

function onChange(event: Event): void {
  const control = controlOf(event);
  const state = control && states.get(control);
  if (state) show(control, { ...state, value: kind.read(control as HTMLElement) });
}

function onFilter(event: Event): void {
  // It is no input of the form's: the host page must not hear of it.
  event.stopPropagation();
  const control = controlOf(event);
  // Half a syllable of pinyin is nothing to look for yet.
  if (!control || (event as InputEvent).isComposing) return;
  const rows = Array.from(control.querySelectorAll<HTMLElement>('.choice'));
  const wanted = (event.currentTarget as HTMLInputElement).value;
  const found = new Set(narrowList(rows, wanted, (row) => row.textContent));
  for (const row of rows) row.hidden = !found.has(row);
  const status = control.querySelector('[role=status]');
  if (status) status.textContent = found.size === 0 ? words().noMatch : '';
}
