import { html, type TemplateResult } from 'lit';
import type { DeadlineLevel } from '@cppcc-kit/sdk';
import { countLevels, type Entry } from './entries.js';
import { levels, toneOfLevel, words } from './urgency.js';

/** Shown also when there is none: that nothing is late is worth knowing. */
const always: readonly DeadlineLevel[] = ['overdue', 'dueToday', 'dueSoon', 'normal'];

/** How many deadlines there are of each level; pressing one shows only those, pressing it again shows all. */
export function levelTiles(
  entries: readonly Entry[],
  chosen: DeadlineLevel | undefined,
  onChoose: (level: DeadlineLevel | undefined) => void,
): TemplateResult {
  const counts = countLevels(entries);
  const shown = levels.filter((level) => always.includes(level) || (counts.get(level) ?? 0) > 0);
  return html`<div class="tiles" role="group" aria-label=${words().levelsLabel}>
    ${shown.map((level) => tile(level, counts.get(level) ?? 0))}
  </div>`;

  function tile(level: DeadlineLevel, count: number): TemplateResult {
    const isChosen = level === chosen;
    return html`<button
      type="button"
      class="tile"
      part="tile"
      data-tone=${count === 0 ? 'neutral' : toneOfLevel(level)}
      aria-pressed=${isChosen}
      @click=${() => onChoose(isChosen ? undefined : level)}
    >
      <span class="figure num">${count}</span><span>${words().levels[level]}</span>
    </button>`;
  }
}
