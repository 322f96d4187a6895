import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import { button } from '../../../parts/button.js';
import { facts } from '../../../parts/facts.js';
import { notice } from '../../../parts/notice.js';
import { panel, section } from '../../../parts/panel.js';
import { dateOf } from './dates.js';
import type { Desk } from '../desk.js';
import { words } from '../words.js';
import { more } from './more-words.js';

/** Thanks, what the proposal is known by, and what happens now. */
export function sentScreen(
  { profile, isControl, startNew, content }: Desk,
  { id, snapshot }: CaseView,
): TemplateResult {
  const { data, numbers } = snapshot;
  const { preReview, reviewStages } = profile.proposal;
  const word = more();
  const stages = [...(preReview ? [word.preReview] : []), ...reviewStages.map(({ label }) => label)];
  const { serial } = numbers;
  const { term, session } = data as { readonly term?: number; readonly session?: number };
  const of = term && session ? words().session(term, session) : '';
  // Submitting takes the settings in force: another version may have come since the page was opened.
  const isOther = snapshot.profile.split('#')[0] !== `${profile.id}@${profile.version}`;
  return panel({
    title: content.proposal.subject ?? '',
    body: html`<div class="stack">
      ${notice({ tone: 'success', title: word.sent, body: isOther ? word.otherSettings : word.sentBody, role: 'status' })}${facts(
        [
          {
            label: word.reference,
            value: serial === undefined ? word.noReference : word.receipt(serial),
          },
          { label: word.timing, value: `${of} ${word.timings[data['timing'] as string]}` },
          { label: word.submittedAt, value: dateOf(data['submittedAt'] as string) },
          { label: word.caseId, value: id },
        ],
      )}${section(
        word.nextTitle,
        html`<ol class="next">
          ${word.nextSteps(stages).map((step) => html`<li>${step}</li>`)}
        </ol>`,
      )}
    </div>`,
    footer: isControl ? '' : button({ label: word.another, onClick: startNew }),
  });
}
