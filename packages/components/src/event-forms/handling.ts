import { html } from 'lit';
import { radioGroup } from '../parts/choices.js';
import { checkbox } from '../parts/checkbox.js';
import { select } from '../parts/select.js';
import { textArea, textField } from '../parts/text-field.js';
import type { Choice } from '../parts/options.js';
import { extensionChoices } from './extension-choices.js';
import { dayOf } from './day.js';
import { phoneField } from './phone-field.js';
import { filesField, withFiles } from './files-field.js';
import { readSuggestions } from './read.js';
import type { EventForm, EventFormContext } from './types.js';
import { flag, fromTable, text, texts } from './values.js';
import { words } from './words.js';

const STEPS = 5;
const stepNames = Array.from(
  { length: STEPS },
  (_, index) => [`steps.${index}.what`, `steps.${index}.due`] as const,
);

/** 办理方案 (domain §3.5, LZ-05): up to five dated steps; empty rows at the end are left out. */
export const plan: EventForm = {
  values: () => ({
    leader: '',
    department: '',
    contact: '',
    phone: '',
    ...Object.fromEntries(stepNames.flat().map((name) => [name, ''])),
  }),
  fields: (form, context) =>
    html` <div class="grid">
        ${textField(form, { name: 'leader', label: words().planLeader, required: true, max: 30, width: 'medium' })}
        ${textField(form, { name: 'department', label: words().department, required: true, max: 60, width: 'medium' })}
        ${textField(form, { name: 'contact', label: words().contact, required: true, max: 30, width: 'medium' })}
        ${phoneField(form, { name: 'phone', label: words().phone, required: true })}
      </div>
      ${stepNames.map(
        ([what, due], index) =>
          html`<div class="step">
            ${textField(form, { name: what, label: words().step(index + 1), required: index === 0, max: 200 })}
            ${textField(form, { name: due, label: words().stepDue, ...dayOf('due', words().stepDue, context, standing(context)), required: index === 0, width: 'short' })}
          </div>`,
      )}`,
  data: (values) => ({
    ...Object.fromEntries(
      ['leader', 'department', 'contact', 'phone'].map((name) => [name, text(values, name)]),
    ),
    steps: withoutEmptyEnd(
      stepNames.map(([what, due]) => ({ what: text(values, what), due: text(values, due) })),
    ),
  }),
};

/** Days of the plan that is being changed, which may lie behind. */
function standing({ view: { snapshot, actor } }: EventFormContext): readonly string[] {
  const plans = (snapshot.data['plans'] ?? {}) as Readonly<
    Record<string, { steps?: readonly Step[] } | undefined>
  >;
  return plans[actor.unit ?? '']?.steps?.map(({ due }) => due) ?? [];
}

interface Step {
  readonly due: string;
}

/** A row left open in between stays, so that what the server says of it finds its field. */
function withoutEmptyEnd<Row extends Readonly<Record<string, string>>>(rows: readonly Row[]): readonly Row[] {
  const filled = rows.map((row) => Object.values(row).some(Boolean)).lastIndexOf(true);
  return rows.slice(0, filled + 1);
}

/** One talk with the proposer (SZ-47): before, during or after handling. */
export const contact: EventForm = {
  values: ({ today }) => ({ phase: 'during', mode: 'faceToFace', on: today, who: '', summary: '' }),
  fields: (form, context) =>
    html` ${radioGroup(form, { name: 'phase', label: words().phase, choices: fromTable(words().phases), required: true, inline: true })}
      ${radioGroup(form, { name: 'mode', label: words().contactMode, choices: fromTable(words().contactModes), required: true, inline: true })}
      <div class="grid">
        ${textField(form, { name: 'on', label: words().on, ...dayOf('done', words().contactDay, context), required: true, width: 'short' })}
        ${textField(form, { name: 'who', label: words().who, required: true, max: 100 })}
      </div>
      ${textArea(form, { name: 'summary', label: words().contactSummary, required: true, max: 1000, rows: 4 })}`,
  data: (values) =>
    Object.fromEntries(['phase', 'mode', 'on', 'who', 'summary'].map((name) => [name, text(values, name)])),
};

export const coOpinion: EventForm = {
  values: () => ({ text: '', letterNo: '', attachments: [] }),
  fields: (form, { adapter, profile, view }) =>
    html`${textArea(form, { name: 'text', label: words().coOpinion, required: true, max: 2000, rows: 6 })}
    ${textField(form, { name: 'letterNo', label: words().letterParts.letterNo, hint: words().coLetterHint, max: 60, width: 'medium' })}
    ${adapter.attachments ? filesField(form, { name: 'attachments', label: words().attachments, store: adapter.attachments, person: view.actor.id, limits: profile.proposal.limits }) : ''}`,
  data: (values) => ({
    text: text(values, 'text'),
    ...texts(values, 'letterNo'),
    ...withFiles(values, 'attachments'),
  }),
};

export const extension: EventForm = {
  values: ({ view }) => ({ amount: extensionChoices(view)[0]!.value, reason: '' }),
  fields: (form, { view }) =>
    html` ${select(form, { name: 'amount', label: words().extendBy, choices: extensionChoices(view), required: true, width: 'short' })}
    ${textArea(form, { name: 'reason', label: words().extensionReason, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ amount: Number(text(values, 'amount')), reason: text(values, 'reason') }),
};

export const implementation: EventForm = {
  values: () => ({ suggestion: '0', done: false, text: '' }),
  fields: (form, { view }) =>
    html` ${select(form, { name: 'suggestion', label: words().suggestion, choices: suggestionChoices(view), required: true })}
    ${textArea(form, { name: 'text', label: words().implementation, required: true, max: 1000, rows: 3 })}
    ${checkbox(form, { name: 'done', label: words().implemented })}`,
  data: (values) => ({
    suggestion: Number(text(values, 'suggestion')),
    done: flag(values, 'done'),
    text: text(values, 'text'),
  }),
};

const choices = new WeakMap<object, readonly Choice[]>();
function suggestionChoices(view: EventFormContext['view']): readonly Choice[] {
  let made = choices.get(view);
  if (made === undefined)
    choices.set(
      view,
      (made = readSuggestions(view).map((each, index) => ({
        value: String(index),
        label: `${index + 1}. ${each.slice(0, 40)}`,
      }))),
    );
  return made;
}
