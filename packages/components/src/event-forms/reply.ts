import { html, type TemplateResult } from 'lit';
import type { Profile, ProposalSettings } from '@cppcc-kit/sdk';
import type { FieldRegistry } from '../controllers/field.js';
import { radioGroup } from '../parts/choices.js';
import type { Choice } from '../parts/options.js';
import { section } from '../parts/panel.js';
import { select } from '../parts/select.js';
import { textArea, textField } from '../parts/text-field.js';
import { formatReference } from '../labels.js';
import { phoneField } from './phone-field.js';
import { filesField, filesValue, withFiles } from './files-field.js';
import { readReplies, readSession, readSuggestions } from './read.js';
import { dayOf } from './day.js';
import type { EventForm, EventFormContext } from './types.js';
import { flag, text, texts, toChoices } from './values.js';
import { words } from './words.js';

const yesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');

/**
 * 答复函 (domain §3.6): every suggestion is answered as an item of its own, because adoption and implementation are
 * counted by item. A later version starts from the one before.
 */
export const reply: EventForm = {
  decides: ['publishable', 'suggestions.*.answeredWith'],
  values: ({ view, profile }) => {
    const before = readReplies(view)[view.actor.unit ?? ''];
    const { reply: parts } = profile.proposal;
    const number = view.snapshot.numbers['filing'];
    const { term, session } = { ...profile.session, ...readSession(view) };
    const title =
      number === undefined || parts.title === 'unused'
        ? ''
        : words().replyTitle(term, session, formatReference({ number, series: 'filing' }));
    const items = readSuggestions(view).flatMap((_, index) => {
      const { adopted, done, text: said = '', answeredWith, mark = '' } = before?.suggestions[index] ?? {};
      return [
        [`suggestions.${index}.answeredWith`, answeredWith === undefined ? '' : String(answeredWith)],
        [`suggestions.${index}.mark`, typeof mark === 'string' ? mark : ''],
        [`suggestions.${index}.adopted`, yesNo(adopted)],
        [`suggestions.${index}.done`, yesNo(done)],
        [`suggestions.${index}.text`, said],
      ] as const;
    });
    const texts = {
      ...Object.fromEntries(letterParts.map(([name]) => [name, ''])),
      title,
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
  fields: (form, context) => {
    const { view, profile, adapter, values } = context;
    return html` ${section(
      words().letter,
      html`<div class="grid">
          ${letterParts.filter(([, place]) => place === 'head').map(([name]) => partField(form, name, context))}
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
          ${isAsked(profile, 'suggestionMark') ? select(form, { name: `suggestions.${index}.mark`, label: words().suggestionMark, choices: toChoices(profile.proposal.marks), required: profile.proposal.reply.suggestionMark === 'required' }) : ''}
          ${index === 0 ? '' : select(form, { name: `suggestions.${index}.answeredWith`, label: words().answeredWith, choices: earlierChoices(index) })}
          ${text(values, `suggestions.${index}.answeredWith`) === '' ? textArea(form, { name: `suggestions.${index}.text`, label: words().answer, required: true, max: 2000, rows: 4 }) : ''}`,
      ),
    )}
    ${section(
      words().closing,
      html`<div class="grid">
          ${textField(form, { name: 'contact', label: words().contact, required: true, max: 30, width: 'medium' })}
          ${phoneField(form, { name: 'phone', label: words().phone, required: true })}
          ${letterParts.filter(([, place]) => place === 'foot').map(([name]) => partField(form, name, context))}
        </div>
        ${radioGroup(form, { name: 'publishable', label: words().publishable, choices: words().yesNo, required: true, inline: true })}
        ${values['publishable'] === 'no' ? textField(form, { name: 'publishRefusal', label: words().publishRefusal, required: true, max: 100 }) : ''}
        ${adapter.attachments ? filesField(form, { name: 'attachments', label: words().attachments, store: adapter.attachments, person: view.actor.id, limits: profile.proposal.limits }) : ''}`,
    )}`;
  },
  data: (values, { view, profile }) => ({
    ...Object.fromEntries(['body', 'contact', 'phone'].map((name) => [name, text(values, name)])),
    ...Object.fromEntries(
      letterParts
        .filter(([name]) => profile.proposal.reply[name] === 'required' && isAsked(profile, name))
        .map(([name]) => [name, text(values, name)]),
    ),
    ...texts(values, ...letterParts.map(([name]) => name).filter((name) => isAsked(profile, name))),
    suggestions: readSuggestions(view).map((_, index) => {
      const shared = text(values, `suggestions.${index}.answeredWith`);
      const mark = text(values, `suggestions.${index}.mark`);
      return {
        adopted: flag(values, `suggestions.${index}.adopted`),
        done: flag(values, `suggestions.${index}.done`),
        text: shared === '' ? text(values, `suggestions.${index}.text`) : '',
        ...(shared === '' ? {} : { answeredWith: Number(shared) }),
        ...(mark !== '' && isAsked(profile, 'suggestionMark') ? { mark } : {}),
      };
    }),
    publishable: flag(values, 'publishable'),
    ...(flag(values, 'publishable') ? {} : texts(values, 'publishRefusal')),
    ...withFiles(values, 'attachments'),
  }),
};

/** Parts of the letter that a place may want or not, and where they stand. */
const letterParts = [
  ['title', 'head'],
  ['letterNo', 'head'],
  ['mark', 'head'],
  ['addressee', 'head'],
  ['signatory', 'foot'],
  ['date', 'foot'],
  ['copies', 'foot'],
  ['printing', 'foot'],
] as const satisfies readonly (readonly [keyof ProposalSettings['reply'], string])[];
const widths = { title: 100, letterNo: 60, addressee: 200, signatory: 30, copies: 200, printing: 200 };

const isAsked = ({ proposal }: Profile, name: keyof ProposalSettings['reply']) =>
  proposal.reply[name] !== 'unused' &&
  ((name !== 'mark' && name !== 'suggestionMark') || proposal.marks.length > 0);

function partField(
  form: FieldRegistry,
  name: (typeof letterParts)[number][0],
  context: EventFormContext,
): TemplateResult | '' {
  const { profile } = context;
  if (!isAsked(profile, name)) return '';
  const label = words().letterParts[name];
  const required = profile.proposal.reply[name] === 'required';
  if (name === 'mark')
    return select(form, { name, label, choices: toChoices(profile.proposal.marks), required });
  if (name === 'date')
    return textField(form, { name, label, ...dayOf('planned', label, context), required, width: 'short' });
  const hint = name === 'letterNo' ? words().letterNoHint : undefined;
  return textField(form, {
    name,
    label,
    required,
    max: widths[name],
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Suggestions before this one, in whose answer it can be answered too. */
const earlier: (readonly Choice[])[] = [];
const earlierChoices = (index: number): readonly Choice[] =>
  (earlier[index] ??= Array.from({ length: index }, (_, place) => ({
    value: String(place),
    label: words().withSuggestion(place + 1),
  })));

const pickTexts = (before: object = {}) =>
  Object.fromEntries(Object.entries(before).filter(([, value]) => typeof value === 'string'));
