import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '@cppcc-kit/sdk';
import type { DirectoryUnit } from '@cppcc-kit/adapter';
import { button } from '../../parts/button.js';
import type { Choice } from '../../parts/options.js';
import { getListChoices, getProcessChoices, getStateChoices, type ChoiceGroup } from './filter-choices.js';
import {
  chooseProcess,
  isNarrowed,
  noFilters,
  type ChosenFilters,
  type GivenFilters,
} from '../../cases/query.js';
import { searchInput } from '../../cases/search-input.js';
import { words } from '../../cases/words.js';

export interface FilterBarOptions {
  /** Of the list: a page may have several. */
  readonly title: string;
  readonly given: GivenFilters;
  readonly chosen: ChosenFilters;
  readonly profile: Profile | undefined;
  readonly units: readonly DirectoryUnit[];
  /** There is a person for whom something may wait. */
  readonly hasPerson: boolean;
  /** On a narrow element the choices wait behind a button, unless they are unfolded. */
  readonly narrow: boolean;
  readonly folded: boolean;
  readonly onFold: () => void;
  readonly onChange: (chosen: ChosenFilters) => void;
}

/** What narrows the list. Nothing is offered that the host page has settled already. */
export function filterBar(options: FilterBarOptions): TemplateResult {
  const { title, given, chosen, hasPerson, narrow, folded, onFold, onChange } = options;
  const asksWaiting = hasPerson && !given.waiting;
  const onWaiting = (event: Event): void =>
    onChange({ ...chosen, waiting: (event.target as HTMLInputElement).checked });
  const waiting = html`<label class="choice"
    ><input type="checkbox" .checked=${chosen.waiting} @change=${onWaiting} /><span
      >${words().onlyWaiting}</span
    ></label
  >`;
  const unfold = html`<button
    type="button"
    class="button quiet"
    part="button"
    aria-expanded=${!folded}
    aria-controls="choices"
    @click=${onFold}
  >
    ${folded ? words().filters : words().fold}
  </button>`;
  return html`<div class="filters" part="filters" role="search" aria-label="${title} ${words().filters}">
    ${searchInput(chosen.search, (search) => onChange({ ...chosen, search }))}
    ${narrow ? html`${asksWaiting ? waiting : ''}${unfold}` : ''}
    <div class="choices-row" id="choices" ?data-folded=${narrow && folded}>
      ${choicesOf(options)}${!narrow && asksWaiting ? waiting : ''}
      ${isNarrowed(chosen) ? button({ label: words().clear, variant: 'quiet', onClick: () => onChange(noFilters) }) : ''}
    </div>
  </div>`;
}

function choicesOf({ given, chosen, profile, units, onChange }: FilterBarOptions): readonly unknown[] {
  const process = given.process || chosen.process;
  const choose = (name: keyof ChosenFilters) => (value: string) => onChange({ ...chosen, [name]: value });
  const flat = (choices: readonly Choice[]): readonly ChoiceGroup[] => [{ label: '', choices }];
  const unitChoices = units.map(({ id, name }) => ({ value: id, label: name }));
  return [
    given.process === ''
      ? filterSelect('process', chosen.process, flat(getProcessChoices()), (value) =>
          onChange(chooseProcess(chosen, value)),
        )
      : nothing,
    filterSelect('state', chosen.state, getStateChoices(process, given.states), choose('state')),
    filterSelect('unit', chosen.unit, flat(unitChoices), choose('unit')),
    filterSelect(
      'category',
      chosen.category,
      flat(getListChoices('category', process, profile)),
      choose('category'),
    ),
    filterSelect('tier', chosen.tier, flat(getListChoices('tier', process, profile)), choose('tier')),
  ];
}

/** Nothing where there would be nothing to choose between. */
function filterSelect(
  name: 'process' | 'state' | 'unit' | 'category' | 'tier',
  value: string,
  groups: readonly ChoiceGroup[],
  onChoose: (value: string) => void,
): TemplateResult | typeof nothing {
  if (groups.reduce((sum, { choices }) => sum + choices.length, 0) < 2) return nothing;
  const option = ({ value: each, label }: Choice): TemplateResult =>
    html`<option value=${each} .selected=${each === value}>${label}</option>`;
  return html`<div class="filter">
    <label class="hide" for=${name}>${words().labels[name]}</label>
    <select
      id=${name}
      part="control"
      ?data-chosen=${value !== ''}
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${value === ''}>${words().all[name]}</option>
      ${groups.map(({ label, choices }) =>
        label === '' ? choices.map(option) : html`<optgroup label=${label}>${choices.map(option)}</optgroup>`,
      )}
    </select>
  </div>`;
}
