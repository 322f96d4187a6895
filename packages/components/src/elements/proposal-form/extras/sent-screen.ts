import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import { button } from '../../../parts/button.js';
import { facts } from '../../../parts/facts.js';
import { notice } from '../../../parts/notice.js';
import { panel, section } from '../../../parts/panel.js';
import { dateOf } from './dates.js';
import type { Desk } from '../desk.js';
import { more } from './more-words.js';

/** Thanks, what the proposal is known by, and what happens now. */
export function sentScreen(
  { profile, isControl, startNew, content }: Desk,
  { id, snapshot }: CaseView,
): TemplateResult {
  const { data, numbers } = snapshot;
  const { preReview, reviewStages } = profile.proposal;
  const stages = [...(preReview ? [more().preReview] : []), ...reviewStages.map(({ label }) => label)];
  const { serial } = numbers;
  return panel({
    title: content.proposal.subject ?? '',
    body: html`<div class="stack">
      ${notice({ tone: 'success', title: more().sent, body: more().sentBody, role: 'status' })}${facts([
        {
          label: more().reference,
          value: serial === undefined ? more().noReference : more().receipt(serial),
        },
        { label: more().timing, value: more().timings[data['timing'] as string] },
        { label: more().submittedAt, value: dateOf(data['submittedAt'] as string) },
        { label: more().caseId, value: id },
      ])}${section(
        more().nextTitle,
        html`<ol class="next">
          ${more()
            .nextSteps(stages)
            .map((step) => html`<li>${step}</li>`)}
        </ol>`,
      )}
    </div>`,
    footer: isControl ? '' : button({ label: more().another, onClick: startNew }),
  });
}
