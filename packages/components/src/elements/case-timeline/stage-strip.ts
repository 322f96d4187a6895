import { html, nothing, type TemplateResult } from 'lit';
import { labelOfStage, type StageProgress } from './stages.js';
import { words } from './words.js';

/** How far a case is, at a glance: the stages in a row (LZ-03). The words say it; the signs only repeat them. */
export function stageStrip({ stages }: StageProgress): TemplateResult {
  return html`<ol class="stages" part="stages" aria-label=${words().stages}>
    ${stages.map(
      ({ id, is }, index) =>
        html`<li data-is=${is} aria-current=${is === 'current' ? 'step' : nothing}>
          <span class="sign num" aria-hidden="true"
            >${is === 'done' ? '✓' : is === 'ended' ? '×' : index + 1}</span
          ><span>${labelOfStage(id)}<span class="hide">${words().progress[is]}</span></span>
        </li>`,
    )}
  </ol>`;
}
