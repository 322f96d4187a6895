import { html, type TemplateResult } from 'lit';
import type { Attachments } from '../controllers/attachments.js';
import { readAnswers, readSuggestions, type Letter } from '../event-forms/read.js';
import { labelOfMark } from '../labels.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { badge, type Tone } from './badge.js';
import type { CaseTextOptions } from './case-text.js';
import { panel } from './panel.js';

const words = () => wordsOf('caseText', zh.caseText);

/** Released replies, each suggestion with what became of it. */
export function answersText(options: CaseTextOptions): readonly TemplateResult[] {
  const { view, profile, unitName, attachments } = options;
  return Object.entries(readAnswers(view)).map(([unit, answer]) => {
    const { mark, letterNo = '', markNote = '' } = answer;
    return panel({
      title: words().answerOf(unitName(unit)),
      meta: html`${badge(labelOfMark(profile, mark), toneOfMark(mark))}<span class="muted"
          >${letterNo}</span
        >`,
      body: html`${letterText(answer, readSuggestions(view), attachments)}${markNote === '' ? '' : html`<p class="muted note">${words().markNote(markNote)}</p>`}`,
    });
  });
}

/** A reply letter: title, body, and what it answers to each suggestion. */
export function letterText(
  { title, body = '', suggestions, attachments: files }: Letter,
  asked: readonly string[],
  attachments: Attachments,
): TemplateResult {
  return html`<div class="letter">
    <h3>${title}</h3>
    <p class="prose">${body}</p>
    <ol class="numbered">
      ${suggestions.map(
        (each, index) =>
          html`<li>
            <p class="prose muted">${asked[index] ?? ''}</p>
            <p class="prose">
              ${badge(words().verdict(each.adopted, each.done), toneOfVerdict(each))} ${each.text}
            </p>
          </li>`,
      )}
    </ol>
    ${attachments.section(files)}
  </div>`;
}

const toneOfVerdict = ({ adopted, done }: { readonly adopted: boolean; readonly done: boolean }): Tone =>
  done ? 'success' : adopted ? 'info' : 'neutral';
/** Marks are ordered letters (domain §2.1): A solved, B under way, the rest for reference. */
export const toneOfMark = (mark: string): Tone =>
  mark === 'A' ? 'success' : mark === 'B' ? 'info' : 'neutral';
