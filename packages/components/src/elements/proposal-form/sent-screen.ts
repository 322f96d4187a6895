import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import { button } from '../../parts/button.js';
import { facts } from '../../parts/facts.js';
import { notice } from '../../parts/notice.js';
import { panel, section } from '../../parts/panel.js';
import type { Desk } from './desk.js';
import { dateOf } from './dates.js';
import { words } from './words.js';

/** Thanks, what the proposal is known by, and what happens now. */
export function sentScreen({ profile, isControl, startNew, content }: Desk, { id, snapshot }: CaseView): TemplateResult {
  const { data, numbers } = snapshot;
  const { preReview, reviewStages } = profile.proposal;
  const stages = [...(preReview ? [words().preReview] : []), ...reviewStages.map(({ label }) => label)];
  const { serial } = numbers;
  return panel({
    title: content.proposal.subject ?? words().title,
    body: html`<div class="stack">${notice({ tone: 'success', title: words().sent, body: words().sentBody, role: 'status' })}${facts([
      { label: words().reference, value: serial === undefined ? words().noReference : words().receipt(serial) },
      { label: words().timing, value: words().timings[data['timing'] as string] },
      { label: words().submittedAt, value: dateOf(data['submittedAt'] as string) },
      { label: words().caseId, value: id },
    ])}${section(words().nextTitle, html`<ol class="next">${words().nextSteps(stages).map((step) => html`<li>${step}</li>`)}</ol>`)}</div>`,
    footer: isControl ? '' : button({ label: words().another, onClick: startNew }),
  });
}
