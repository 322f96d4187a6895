import { html } from 'lit';
import { labelOfEvent } from '../labels.js';
import { textArea } from '../parts/text-field.js';
import { formatMoment } from './format.js';
import { readReplies } from './read.js';
import type { EventForm, EventFormContext } from './types.js';
import { text, texts } from './values.js';
import { words } from './words.js';

type Asked = Pick<EventFormContext, 'view' | 'type'>;

/** The letter this person is asked about: of the leader's own unit, or the one that waits for the co-handler's signature. */
function letterOf({ view, type }: Asked) {
  const { unit = '' } = view.actor;
  const replies = readReplies(view);
  if (type === 'signReply') return replies[unit];
  const opened = view.snapshot.tasks
    .filter(
      ({ kind, assignee, settled }) =>
        kind === 'countersign' && assignee === `unit:${unit}` && settled === undefined,
    )
    .map((task) => task.opened);
  return Object.values(replies).find(({ seq }) => opened.includes(seq));
}

/** Countersigning or signing names the version that was read: the one on the screen when the form was opened. */
export const version: EventForm = {
  values: (context) => ({ version: String(letterOf(context)?.seq ?? 0), opinion: '' }),
  fields: (form, context) =>
    html` <p>
        ${words().signs(labelOfEvent('proposal', context.type), letterOf(context)?.title ?? '', formatMoment(letterOf(context)?.at))}
      </p>
      ${textArea(form, { name: 'opinion', label: words().signOpinion, max: 500, rows: 2 })}`,
  data: (values) => ({ version: Number(text(values, 'version')), ...texts(values, 'opinion') }),
  outdated: (context) =>
    text(context.values, 'version') === String(letterOf(context)?.seq ?? 0) ? undefined : words().newVersion,
};
