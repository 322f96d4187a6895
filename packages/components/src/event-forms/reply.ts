import { html } from 'lit';
import type { Attachment } from '../controllers/uploads.js';
import { radioGroup } from '../parts/choices.js';
import { section } from '../parts/panel.js';
import { select } from '../parts/select.js';
import { textArea, textField } from '../parts/text-field.js';
import { formatReference } from '../labels.js';
import { phoneField } from './phone-field.js';
import { filesField, filesValue, readFiles } from './files-field.js';
import { readReplies, readSuggestions } from './read.js';
import type { EventForm } from './types.js';
import { flag, text, texts, toChoices } from './values.js';
import { words } from './words.js';

const yesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');

/**
 * 答复函 (domain §3.6): every suggestion is answered as an item of its own, because adoption and implementation are
 * counted by item. A later version starts from the one before.
 */
export const reply: EventForm = {
  decides: ['publishable'],
  values: ({ view, profile }) => {
    const before = readReplies(view)[view.actor.unit ?? ''];
    const number = view.snapshot.numbers['filing'];
    const { term, session } = profile.session;
    const title =
      number === undefined
        ? ''
        : words().replyTitle(term, session, formatReference({ number, series: 'filing' }));
    const items = readSuggestions(view).flatMap((_, index) => {
      const { adopted, done, text: said = '' } = before?.suggestions[index] ?? {};
      return [
        [`suggestions.${index}.adopted`, yesNo(adopted)],
        [`suggestions.${index}.done`, yesNo(done)],
        [`suggestions.${index}.text`, said],
      ] as const;
    });
    const texts = {
      title,
      letterNo: '',
      mark: '',
      body: '',
      contact: '',
      phone: '',
      publishRefusal: '',
      ...pickTexts(before),
    };
    return {
      ...texts,
      ...Object.fromEntries(items),
      publishable: yesNo(before?.publishable ?? true),
      attachments: filesValue(before?.attachments),
    };
  },
  fields: (form, { view, profile, adapter, values }) =>
    html` ${section(
      words().letter,
      html` ${textField(form, { name: 'title', label: words().letterTitle, required: true, max: 100 })}
        <div class="grid">
          ${textField(form, { name: 'letterNo', label: words().letterNo, hint: words().letterNoHint, required: true, max: 60, width: 'medium' })}
          ${select(form, { name: 'mark', label: words().mark, choices: toChoices(profile.proposal.marks), required: true })}
        </div>
        ${textArea(form, { name: 'body', label: words().letterBody, required: true, max: 5000, rows: 10 })}`,
    )}
    ${readSuggestions(view).map((suggestion, index) =>
      section(
        words().answerTo(index + 1),
        html` <p class="prose">${suggestion}</p>
          <div class="grid">
            ${radioGroup(form, { name: `suggestions.${index}.adopted`, label: words().adopted, choices: words().yesNo, required: true, inline: true })}
            ${radioGroup(form, { name: `suggestions.${index}.done`, label: words().done, choices: words().yesNo, required: true, inline: true })}
          </div>
          ${textArea(form, { name: `suggestions.${index}.text`, label: words().answer, required: true, max: 2000, rows: 4 })}`,
      ),
    )}
    ${section(
      words().closing,
      html`<div class="grid">
          ${textField(form, { name: 'contact', label: words().contact, required: true, max: 30, width: 'medium' })}
          ${phoneField(form, { name: 'phone', label: words().phone, required: true })}
        </div>
        ${radioGroup(form, { name: 'publishable', label: words().publishable, choices: words().yesNo, required: true, inline: true })}
        ${values['publishable'] === 'no' ? textField(form, { name: 'publishRefusal', label: words().publishRefusal, required: true, max: 100 }) : ''}
        ${adapter.attachments ? filesField(form, { name: 'attachments', label: words().attachments, store: adapter.attachments, person: view.actor.id, limits: profile.proposal.limits }) : ''}`,
    )}`,
  data: (values, { view }) => ({
    ...Object.fromEntries(
      ['title', 'letterNo', 'mark', 'body', 'contact', 'phone'].map((name) => [name, text(values, name)]),
    ),
    suggestions: readSuggestions(view).map((_, index) => ({
      adopted: flag(values, `suggestions.${index}.adopted`),
      done: flag(values, `suggestions.${index}.done`),
      text: text(values, `suggestions.${index}.text`),
    })),
    publishable: flag(values, 'publishable'),
    ...(flag(values, 'publishable') ? {} : texts(values, 'publishRefusal')),
    ...withFiles(readFiles(values, 'attachments')),
  }),
};

const withFiles = (attachments: readonly Attachment[]) =>
  attachments.length === 0 ? {} : { attachments: attachments.map((each) => ({ ...each })) };
const pickTexts = (before: object = {}) =>
  Object.fromEntries(Object.entries(before).filter(([, value]) => typeof value === 'string'));
