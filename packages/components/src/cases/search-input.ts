import { html, type TemplateResult } from 'lit';
import { words } from './words.js';

/** Rest after the last key before a search starts, in milliseconds. */
const REST = 300;
const timers = new WeakMap<EventTarget, ReturnType<typeof setTimeout>>();

/**
 * Words to look for. Searches when typing rests, at once on Enter or when the field is cleared or left, and never in the
 * middle of a composition: half a syllable of pinyin is no word.
 */
export function searchInput(value: string, onSearch: (value: string) => void): TemplateResult {
  const settle = (input: HTMLInputElement): void => {
    clearTimeout(timers.get(input));
    if (input.value !== value) onSearch(input.value);
  };
  const rest = (input: HTMLInputElement): void => {
    clearTimeout(timers.get(input));
    timers.set(
      input,
      setTimeout(() => onSearch(input.value), REST),
    );
  };
  const onInput = (event: InputEvent): void => {
    if (!event.isComposing) rest(event.target as HTMLInputElement);
  };
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) settle(event.target as HTMLInputElement);
  };
  return html`<div class="search">
    <label class="hide" for="search">${words().search}</label>
    <input
      type="search"
      id="search"
      part="control"
      autocomplete="off"
      enterkeyhint="search"
      placeholder=${words().searchHint}
      .value=${value}
      @input=${onInput}
      @compositionstart=${(event: Event) => clearTimeout(timers.get(event.target as HTMLInputElement))}
      @compositionend=${(event: Event) => rest(event.target as HTMLInputElement)}
      @keydown=${onKeydown}
      @change=${(event: Event) => settle(event.target as HTMLInputElement)}
    />
  </div>`;
}
