import { html, type TemplateResult } from 'lit';
import type { Profile } from '@cppcc-kit/sdk';
import type { Attachments } from '../controllers/attachments.js';
import { readAnswers, readSuggestions, type Letter } from '../event-forms/read.js';
import { labelOfMark } from '../labels.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { badge, type Tone } from './badge.js';
import type { CaseTextOptions } from './case-text.js';
import { facts } from './facts.js';
import { panel } from './panel.js';

const words = () => wordsOf('caseText', zh.caseText);

/** Released replies, each suggestion with what became of it. */
export function answersText(options: CaseTextOptions): readonly TemplateResult[] {
  const { view, profile, unitName, attachments } = options;
  return Object.entries(readAnswers(view)).map(([unit, answer]) => {
    const { mark = '', letterNo = '', markNote = '' } = answer;
    return panel({
      title: words().answerOf(unitName(unit)),
      meta: html`${mark === '' ? '' : badge(labelOfMark(profile, mark), toneOfMark(profile, mark))}<span
          class="muted"
          >${letterNo}</span
        >`,
      body: html`${letterText(answer, readSuggestions(view), attachments, profile)}${markNote === '' ? '' : html`<p class="muted note">${words().markNote(markNote)}</p>`}`,
    });
  });
}

/** A reply letter: title, body, what it answers to each suggestion, and what stands at the foot of the paper. */
export function letterText(
  letter: Letter,
  asked: readonly string[],
  attachments: Attachments,
  profile: Profile | undefined,
): TemplateResult {
  const { title = '', body = '', suggestions, attachments: files } = letter;
  return html`<div class="letter">
    ${title === '' ? '' : html`<h3>${title}</h3>`}${letter.addressee ? html`<p>${words().addressee(letter.addressee)}</p>` : ''}
    <p class="prose">${body}</p>
    <ol class="numbered">
      ${suggestions.map(
        (each, index) =>
          html`<li>
            <p class="prose muted">${asked[index] ?? ''}</p>
            <p class="prose">
              ${badge(words().verdict(each.adopted, each.done), toneOfVerdict(each))}
              ${typeof each.mark === 'string' ? badge(labelOfMark(profile, each.mark), toneOfMark(profile, each.mark)) : ''}
              ${each.answeredWith === undefined ? each.text : words().answeredWith(each.answeredWith + 1)}
            </p>
          </li>`,
      )}
    </ol>
    ${facts([
      { label: words().signatory, value: letter.signatory ?? '' },
      { label: words().letterDate, value: letter.date ?? '' },
      { label: words().copies, value: letter.copies ?? '' },
      { label: words().printing, value: letter.printing ?? '' },
    ])}${attachments.section(files)}
  </div>`;
}

const toneOfVerdict = ({ adopted, done }: { readonly adopted: boolean; readonly done: boolean }): Tone =>
  done ? 'success' : adopted ? 'info' : 'neutral';
/** By the place in the profile's list, best first: solved, under way, the rest for reference. */
export function toneOfMark(profile: Profile | undefined, mark: string): Tone {
  const place = (profile?.proposal.marks ?? []).findIndex(({ id }) => id === mark);
  return place === 0 ? 'success' : place === 1 ? 'info' : 'neutral';
}
