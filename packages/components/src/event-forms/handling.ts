import { html } from 'lit';
import { radioGroup } from '../parts/choices.js';
import { checkbox } from '../parts/checkbox.js';
import { select } from '../parts/select.js';
import { textArea, textField } from '../parts/text-field.js';
import type { EventForm, EventFormContext } from './types.js';
import { flag, fromTable, text, texts, toChoices } from './values.js';
import { words } from './words.js';
import type { Choice } from '../parts/options.js';
import { readReplies, readSuggestions } from './read.js';

const STEPS = 5;
const stepNames = Array.from({ length: STEPS }, (_, index) => [`steps.${index}.what`, `steps.${index}.due`] as const);

/** 办理方案 (domain §3.5, LZ-05): up to five dated steps; empty rows are left out. */
export const plan: EventForm = {
  values: () => ({ leader: '', department: '', contact: '', phone: '', ...Object.fromEntries(stepNames.flat().map((name) => [name, ''])) }),
  fields: (form) => html`
    <div class="grid">
      ${textField(form, { name: 'leader', label: words().planLeader, required: true, max: 30, width: 'medium' })}
      ${textField(form, { name: 'department', label: words().department, required: true, max: 60, width: 'medium' })}
      ${textField(form, { name: 'contact', label: words().contact, required: true, max: 30, width: 'medium' })}
      ${textField(form, { name: 'phone', label: words().phone, type: 'tel', required: true, width: 'short' })}
    </div>
    ${stepNames.map(([what, due], index) => html`<div class="grid">
      ${textField(form, { name: what, label: words().step(index + 1), required: index === 0, max: 200 })}
      ${textField(form, { name: due, label: words().stepDue, type: 'date', required: index === 0, width: 'short' })}
    </div>`)}`,
  data: (values) => ({
    ...Object.fromEntries(['leader', 'department', 'contact', 'phone'].map((name) => [name, text(values, name)])),
    steps: stepNames.map(([what, due]) => ({ what: text(values, what), due: text(values, due) })).filter(({ what, due }) => what !== '' || due !== ''),
  }),
};

/** One talk with the proposer (SZ-47): before, during or after handling. */
export const contact: EventForm = {
  values: ({ today }) => ({ phase: 'during', mode: 'faceToFace', on: today, who: '', summary: '' }),
  fields: (form) => html`
    ${radioGroup(form, { name: 'phase', label: words().phase, choices: fromTable(words().phases), required: true, inline: true })}
    ${radioGroup(form, { name: 'mode', label: words().contactMode, choices: fromTable(words().contactModes), required: true, inline: true })}
    <div class="grid">
      ${textField(form, { name: 'on', label: words().on, type: 'date', required: true, width: 'short' })}
      ${textField(form, { name: 'who', label: words().who, required: true, max: 100 })}
    </div>
    ${textArea(form, { name: 'summary', label: words().contactSummary, required: true, max: 1000, rows: 4 })}`,
  data: (values) => Object.fromEntries(['phase', 'mode', 'on', 'who', 'summary'].map((name) => [name, text(values, name)])),
};

export const coOpinion: EventForm = {
  values: () => ({ text: '' }),
  fields: (form) => html`${textArea(form, { name: 'text', label: words().coOpinion, required: true, max: 2000, rows: 6 })}`,
  data: (values) => ({ text: text(values, 'text') }),
};

const months = fromTable({ 1: '1个月', 2: '2个月', 3: '3个月', 4: '4个月', 5: '5个月', 6: '6个月' });

export const extension: EventForm = {
  values: () => ({ amount: '1', reason: '' }),
  fields: (form) => html`
    ${select(form, { name: 'amount', label: words().extendBy, choices: months, required: true, width: 'short' })}
    ${textArea(form, { name: 'reason', label: words().extensionReason, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ amount: Number(text(values, 'amount')), reason: text(values, 'reason') }),
};

/** Units that have something waiting for this decision; where there is one, it needs no choosing. */
function waitingUnits({ view, units }: Pick<EventFormContext, 'view' | 'units'>, kind: string): readonly Choice[] {
  const subjects = view.snapshot.tasks.filter((task) => task.kind === kind && task.settled === undefined).map((task) => task.subject ?? '');
  return subjects.map((value) => units.find((unit) => unit.value === value) ?? { value, label: value });
}

export const extensionDecision: EventForm = {
  values: (context) => ({ unit: waitingUnits(context, 'extensionDecision')[0]?.value ?? '', amount: lastAsked(context), note: '' }),
  fields: (form, context) => html`<div class="grid">
      ${select(form, { name: 'unit', label: words().unit, choices: waitingUnits(context, 'extensionDecision'), required: true })}
      ${select(form, { name: 'amount', label: words().extendBy, choices: months, required: true, width: 'short' })}
    </div>
    ${textArea(form, { name: 'note', label: words().note, max: 200, rows: 2 })}`,
  data: (values) => ({ unit: text(values, 'unit'), amount: Number(text(values, 'amount')), ...texts(values, 'note') }),
};

function lastAsked({ view }: Pick<EventFormContext, 'view'>): string {
  const asked = (view.snapshot.data['extensionRequests'] ?? []) as readonly { amount?: number }[];
  return String(asked[asked.length - 1]?.amount ?? 1);
}

export const unitDecision: EventForm = {
  values: (context) => ({ unit: waitingUnits(context, kindOf(context.type))[0]?.value ?? '', reason: '' }),
  fields: (form, context) => html`
    ${select(form, { name: 'unit', label: words().unit, choices: waitingUnits(context, kindOf(context.type)), required: true })}
    ${textArea(form, { name: 'reason', label: words().reason, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ unit: text(values, 'unit'), reason: text(values, 'reason') }),
};
const kindOf = (type: string) => (type === 'returnReply' ? 'replyReview' : 'extensionDecision');

/** The inspection office releases a reply, perhaps under another mark. */
export const release: EventForm = {
  values: (context) => {
    const unit = waitingUnits(context, 'replyReview')[0]?.value ?? '';
    return { unit, mark: readReplies(context.view)[unit]?.mark ?? '', note: '' };
  },
  fields: (form, context) => html`<div class="grid">
      ${select(form, { name: 'unit', label: words().unit, choices: waitingUnits(context, 'replyReview'), required: true })}
      ${select(form, { name: 'mark', label: words().mark, choices: toChoices(context.profile.proposal.marks), required: true })}
    </div>
    ${textArea(form, { name: 'note', label: words().markNote, hint: words().markNoteHint, max: 500, rows: 2 })}`,
  data: (values) => ({ unit: text(values, 'unit'), mark: text(values, 'mark'), ...texts(values, 'note') }),
};

/** Countersigning or signing names the version that was read: the one on the screen. */
export const version: EventForm = {
  values: ({ view }) => ({ version: String(Math.max(0, ...Object.values(readReplies(view)).map(({ seq }) => seq))), opinion: '' }),
  fields: (form) => html`${textArea(form, { name: 'opinion', label: words().opinion, max: 500, rows: 2 })}`,
  data: (values) => ({ version: Number(text(values, 'version')), ...texts(values, 'opinion') }),
};

export const implementation: EventForm = {
  values: () => ({ suggestion: '0', done: false, text: '' }),
  fields: (form, { view }) => html`
    ${select(form, { name: 'suggestion', label: words().suggestion, choices: suggestionChoices(view), required: true })}
    ${textArea(form, { name: 'text', label: words().implementation, required: true, max: 1000, rows: 3 })}
    ${checkbox(form, { name: 'done', label: words().implemented })}`,
  data: (values) => ({ suggestion: Number(text(values, 'suggestion')), done: flag(values, 'done'), text: text(values, 'text') }),
};

const choices = new WeakMap<object, readonly Choice[]>();
function suggestionChoices(view: EventFormContext['view']): readonly Choice[] {
  let made = choices.get(view);
  if (made === undefined) choices.set(view, (made = readSuggestions(view).map((each, index) => ({ value: String(index), label: `${index + 1}. ${each.slice(0, 40)}` }))));
  return made;
}
