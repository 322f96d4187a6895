import { html } from 'lit';
import { checkbox } from '../parts/checkbox.js';
import { textArea } from '../parts/text-field.js';
import { withNumber } from './number.js';
import type { EventForm } from './types.js';
import { flag, texts } from './values.js';
import { words } from './words.js';

/** One text and nothing else: a reason, a note, an opinion. */
function oneText(name: 'reason' | 'note' | 'opinion', required: boolean, max: number): EventForm {
  return {
    values: () => ({ [name]: '' }),
    fields: (form, { type }) =>
      html`${textArea(form, { name, label: words().reasons[type] ?? words()[name], required, max, rows: 3 })}`,
    data: (values) =>
      required || name === 'note' ? { [name]: '', ...texts(values, name) } : texts(values, name),
  };
}

export const reason = oneText('reason', true, 500);
export const note = oneText('note', false, 500);
export const opinion = oneText('opinion', false, 200);
export const coSignOpinion = oneText('opinion', false, 100);
/** What comes back keeps its number. */
export const receive = withNumber(
  oneText('note', false, 200),
  ({ view }) => view.snapshot.numbers['serial'] === undefined,
);
/** 不经提案者同意而转化: the number that was entered with the conversion may have been given since. */
export const overrideConversion = withNumber(reason);

/** Nothing to fill in: the button is the form. */
export const nothing: EventForm = { values: () => ({}), fields: () => html``, data: () => ({}) };

export const publish: EventForm = {
  values: () => ({ reply: true }),
  fields: (form) =>
    html`${checkbox(form, { name: 'reply', label: words().publishReply, hint: words().publishHint })}`,
  data: (values) => ({ reply: flag(values, 'reply') }),
};
