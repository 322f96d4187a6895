import { html, type TemplateResult } from 'lit';
import type { CaseAdapter, ListedCase } from '@cppcc-kit/adapter';
import type { FieldDefinition, FieldKind, FieldRegistry } from '../controllers/field.js';
import { formatReference, labelOfState } from '../labels.js';
import { groupFrame } from '../parts/frame.js';
import { fill, inputsOf, makeOption, type Choice } from '../parts/options.js';
import { words } from './words.js';

export interface CaseSearchDefinition extends FieldDefinition<string> {
  readonly adapter: CaseAdapter;
  /** States of the cases that can be chosen. */
  readonly states: readonly string[];
  /** The case that is being worked on: it cannot be joined to itself. */
  readonly except: string;
}

interface Search {
  definition: CaseSearchDefinition;
  value: string;
  found: readonly Choice[];
  timer?: ReturnType<typeof setTimeout>;
  abort?: AbortController;
}

/** Rest after the last key before a search starts, in milliseconds. */
const REST = 300;
const LIMIT = 8;
const searches = new WeakMap<Element, Search>();

const kind: FieldKind<string, CaseSearchDefinition> = {
  empty: '',
  read: (control) => inputsOf(control).find((input) => input.checked)?.value ?? '',
  write(control, value, definition) {
    const search = searches.get(control) ?? { definition, value: '', found: [] };
    searches.set(control, search);
    search.definition = definition;
    const isUnnamed =
      value !== '' && value !== search.value && !search.found.some((choice) => choice.value === value);
    search.value = value;
    // A restored draft knows only the id.
    if (isUnnamed)
      void look(control, search, async ({ adapter }, signal) => [
        toChoice(
          await adapter.get(value, { signal }).then(({ snapshot, id }) => ({
            id,
            title: (snapshot.data['form'] as { subject?: string } | undefined)?.subject ?? '',
            state: snapshot.state,
            process: snapshot.process,
            ...numberOf(snapshot.numbers),
          })),
        ),
      ]);
    else show(control, search);
  },
  missing: (label) => words().caseMissing(label),
};

/** One other case, looked for by number or title. The value is its id, '' for none. */
export function caseSearch(form: FieldRegistry, definition: CaseSearchDefinition): TemplateResult {
  form.use(kind, definition);
  const { name, label } = definition;
  return groupFrame(
    name,
    'radiogroup',
    html`<input
        class="filter"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        placeholder=${words().caseSearch}
        aria-label=${words().caseSearchFor(label)}
        @input=${onSearch}
        @compositionstart=${onCompose}
        @compositionend=${onSearch}
        @change=${stop}
        @keydown=${onKey}
      />
      <p class="hint" role="status" id="${name}-found"></p>
      <div class="choices"></div>`,
  );
}

type Listed = Pick<ListedCase, 'id' | 'title' | 'state' | 'process'> &
  Partial<Pick<ListedCase, 'number' | 'series'>>;
const toChoice = ({ id, title, state, process, ...reference }: Listed): Choice => ({
  value: id,
  label: `${formatReference(reference)}《${title}》`,
  hint: labelOfState(process, state),
});
const numberOf = ({ filing, serial }: Readonly<Record<string, number>>) =>
  filing !== undefined
    ? { number: filing, series: 'filing' }
    : serial !== undefined
      ? { number: serial, series: 'serial' }
      : {};

function onSearch(event: Event): void {
  // It is no input of the form's: neither the form nor the host page must hear of it.
  event.stopPropagation();
  const input = event.currentTarget as HTMLInputElement;
  const control = input.closest('[data-control]');
  const search = control && searches.get(control);
  if (!search || (event as InputEvent).isComposing) return;
  const wanted = input.value.trim();
  clearTimeout(search.timer);
  search.timer = setTimeout(() => {
    if (wanted === '') return;
    void look(control, search, async ({ adapter, states, except }, signal) => {
      const { items } = await adapter.list(
        { process: 'proposal', states, search: wanted.slice(0, 100), limit: LIMIT + 1 },
        { signal },
      );
      return items
        .filter(({ id }) => id !== except)
        .slice(0, LIMIT)
        .map(toChoice);
    });
  }, REST);
}

/** Half a syllable of pinyin is no word: what was waiting to be looked for waits on. */
function onCompose({ currentTarget }: Event): void {
  const control = (currentTarget as HTMLInputElement).closest('[data-control]');
  clearTimeout((control && searches.get(control))?.timer);
}

const stop = (event: Event): void => event.stopPropagation();

/** Enter means "search", never "send". */
function onKey(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

async function look(
  control: Element,
  search: Search,
  find: (definition: CaseSearchDefinition, signal: AbortSignal) => Promise<readonly Choice[]>,
): Promise<void> {
  search.abort?.abort();
  const abort = (search.abort = new AbortController());
  say(control, words().caseSearching);
  try {
    const found = await find(search.definition, abort.signal);
    if (abort.signal.aborted) return;
    // What was chosen stays in sight and chosen, whatever is looked for next.
    const chosen = search.found.filter(
      ({ value }) => value === search.value && !found.some((each) => each.value === value),
    );
    search.found = [...chosen, ...found];
    show(control, search);
    say(control, words().casesFound(found.length));
  } catch {
    if (!abort.signal.aborted) say(control, words().caseSearchFailed);
  }
}

function show(control: Element, { definition: { name }, found, value }: Search): void {
  const place = control.querySelector('.choices');
  if (place) fill(place, found, (choice) => makeOption('radio', name, choice));
  for (const input of inputsOf(control)) input.checked = input.value === value;
}

function say(control: Element, text: string): void {
  const status = control.querySelector('[role=status]');
  if (status) status.textContent = text;
}
