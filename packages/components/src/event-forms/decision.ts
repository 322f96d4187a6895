import { html } from 'lit';
import type { Choice } from '../parts/options.js';
import { select } from '../parts/select.js';
import { textArea } from '../parts/text-field.js';
import { extensionChoices } from './extension-choices.js';
import { readReplies } from './read.js';
import type { EventForm, EventFormContext } from './types.js';
import { chooseUnits, openTasks } from './unit-choices.js';
import { text, texts, toChoices } from './values.js';
import { words } from './words.js';

/** Units that have something waiting for this decision. */
const waitingUnits = (context: Pick<EventFormContext, 'view' | 'units'>, kind: string): readonly Choice[] =>
  chooseUnits(context, kind, (view) => openTasks(view, kind).map(({ subject = '' }) => subject));

export const extensionDecision: EventForm = {
  follows: (name, context) =>
    name === 'unit' ? { amount: lastAsked(context, text(context.values, 'unit')) } : undefined,
  values: (context) => {
    const unit = waitingUnits(context, 'extensionDecision')[0]?.value ?? '';
    return { unit, amount: lastAsked(context, unit), note: '' };
  },
  fields: (form, context) =>
    html`<div class="grid">
        ${select(form, { name: 'unit', label: words().unit, choices: waitingUnits(context, 'extensionDecision'), required: true })}
        ${select(form, { name: 'amount', label: words().extendBy, choices: extensionChoices(context.view), required: true, width: 'short' })}
      </div>
      ${textArea(form, { name: 'note', label: words().note, max: 200, rows: 2 })}`,
  data: (values) => ({
    unit: text(values, 'unit'),
    amount: Number(text(values, 'amount')),
    ...texts(values, 'note'),
  }),
};

/** What this unit asked for last: each has a request of its own. */
function lastAsked({ view }: Pick<EventFormContext, 'view'>, unit: string): string {
  const asked = (view.snapshot.data['extensionRequests'] ?? []) as readonly {
    readonly amount?: number;
    readonly by?: { readonly unit?: string };
  }[];
  const own = asked.filter(({ by }) => by?.unit === unit);
  return String(own[own.length - 1]?.amount ?? extensionChoices(view)[0]!.value);
}

export const unitDecision: EventForm = {
  values: (context) => {
    const waiting = waitingUnits(context, kindOf(context.type));
    // What is passed on to another office is the own reply.
    const own = context.type === 'passReview' ? context.actor?.unit : undefined;
    return { unit: (waiting.find(({ value }) => value === own) ?? waiting[0])?.value ?? '', reason: '' };
  },
  fields: (form, context) =>
    html` ${select(form, { name: 'unit', label: words().unit, choices: waitingUnits(context, kindOf(context.type)), required: true })}
    ${textArea(form, { name: 'reason', label: words().reason, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ unit: text(values, 'unit'), reason: text(values, 'reason') }),
};
const kinds: Readonly<Record<string, string | undefined>> = {
  returnReply: 'replyReview',
  passReview: 'replyReview',
  rejectObjection: 'objectionDecision',
};
const kindOf = (type: string) => kinds[type] ?? 'extensionDecision';

/** The inspection office releases a reply, perhaps under another mark. */
export const release: EventForm = {
  decides: ['mark'],
  follows: (name, { view, values }) =>
    name === 'unit' ? { mark: readReplies(view)[text(values, 'unit')]?.mark ?? '' } : undefined,
  values: (context) => {
    const unit = waitingUnits(context, 'replyReview')[0]?.value ?? '';
    return { unit, mark: readReplies(context.view)[unit]?.mark ?? '', note: '' };
  },
  fields: (form, context) =>
    html`<div class="grid">
        ${select(form, { name: 'unit', label: words().unit, choices: waitingUnits(context, 'replyReview'), required: true })}
        ${context.profile.proposal.marks.length === 0 ? '' : select(form, { name: 'mark', label: words().letterParts.mark, choices: toChoices(context.profile.proposal.marks), required: context.profile.proposal.reply.mark === 'required' })}
      </div>
      ${textArea(form, { name: 'note', label: words().markNote, hint: words().markNoteHint, required: isChanged(context), max: 500, rows: 2 })}`,
  data: (values) => ({ unit: text(values, 'unit'), ...texts(values, 'mark', 'note') }),
};

/** Another mark than the unit's own needs a word of explanation (the process's guard `noteIfMarkChanged`). */
function isChanged({ view, values }: EventFormContext): boolean {
  const own = readReplies(view)[text(values, 'unit')]?.mark;
  return own !== undefined && text(values, 'mark') !== '' && own !== text(values, 'mark');
}
