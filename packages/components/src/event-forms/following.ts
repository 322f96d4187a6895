import { html } from 'lit';
import { picker } from '../parts/picker.js';
import { select } from '../parts/select.js';
import { textArea, textField } from '../parts/text-field.js';
import { handOver } from './assignment.js';
import { withNumber } from './number.js';
import type { EventForm, EventFormContext } from './types.js';
import { handlingUnits, unreceivedUnits } from './unit-choices.js';
import { list, text, texts } from './values.js';
import { words } from './words.js';

/** Forms of what is done about a case that is under way: 调整承办单位, 视同签收, 催办, 督办, 领办, 分办到科室. */

const allOf = (context: Pick<EventFormContext, 'view' | 'units'>): string[] =>
  handlingUnits(context).map(({ value }) => value);

export const reassign = withNumber({
  ...handOver,
  values: (context) => ({ ...handOver.values(context), reason: '' }),
  fields: (form, context) =>
    html`${handOver.fields(form, context)}
    ${textArea(form, { name: 'reason', label: words().reassignReason, hint: words().reassignHint, required: true, max: 500, rows: 3 })}`,
  data: (values, context) => ({ ...handOver.data(values, context), reason: text(values, 'reason') }),
});

export const receiptOf: EventForm = {
  values: (context) => ({ unit: unreceivedUnits(context)[0]?.value ?? '', note: '' }),
  fields: (form, context) =>
    html`${select(form, { name: 'unit', label: words().unit, choices: unreceivedUnits(context), required: true })}
    ${textArea(form, { name: 'note', label: words().note, hint: words().receiptOfHint, max: 200, rows: 2 })}`,
  data: (values) => ({ unit: text(values, 'unit'), ...texts(values, 'note') }),
};

export const remind: EventForm = {
  values: (context) => ({ units: allOf(context), text: '' }),
  fields: (form, context) =>
    html`${picker(form, { name: 'units', label: words().remindUnits, choices: handlingUnits(context), required: true })}
    ${textArea(form, { name: 'text', label: words().remindText, hint: words().toldToUnits, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ units: list(values, 'units'), text: text(values, 'text') }),
};

export const followUp: EventForm = {
  values: (context) => ({ units: allOf(context), supervisor: '', text: '' }),
  fields: (form, context) =>
    html`${picker(form, { name: 'units', label: words().followUpUnits, choices: handlingUnits(context), required: true })}
    ${textField(form, { name: 'supervisor', label: words().followUpBy, hint: words().followUpByHint, required: true, max: 60, width: 'medium' })}
    ${textArea(form, { name: 'text', label: words().followUpText, hint: words().toldToUnits, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({
    units: list(values, 'units'),
    supervisor: text(values, 'supervisor'),
    text: text(values, 'text'),
  }),
};

export const leaders: EventForm = {
  values: ({ view }) => ({
    sponsor: '',
    supervisor: '',
    coordinator: '',
    ...((view.snapshot.data['leaders'] ?? {}) as Readonly<Record<string, string>>),
  }),
  fields: (form) =>
    html`<div class="grid">
      ${textField(form, { name: 'sponsor', label: words().sponsor, hint: words().leaderHint, max: 60, width: 'medium' })}
      ${textField(form, { name: 'supervisor', label: words().supervisor, max: 60, width: 'medium' })}
      ${textField(form, { name: 'coordinator', label: words().coordinator, max: 60, width: 'medium' })}
    </div>`,
  data: (values) => texts(values, 'sponsor', 'supervisor', 'coordinator'),
};

export const inside: EventForm = {
  values: () => ({ department: '', person: '', note: '' }),
  fields: (form) =>
    html`<div class="grid">
        ${textField(form, { name: 'department', label: words().department, required: true, max: 60, width: 'medium' })}
        ${textField(form, { name: 'person', label: words().handledBy, required: true, max: 30, width: 'medium' })}
      </div>
      ${textArea(form, { name: 'note', label: words().note, max: 200, rows: 2 })}`,
  data: (values) => ({
    department: text(values, 'department'),
    person: text(values, 'person'),
    ...texts(values, 'note'),
  }),
};

/** One text that is told to somebody. */
const told = (label: () => string, hint: () => string, max: number): EventForm => ({
  values: () => ({ text: '' }),
  fields: (form) =>
    html`${textArea(form, { name: 'text', label: label(), hint: hint(), required: true, max, rows: 3 })}`,
  data: (values) => ({ text: text(values, 'text') }),
});
export const progress = told(
  () => words().progress,
  () => words().progressHint,
  1000,
);
export const reminderOfRating = told(
  () => words().ratingReminder,
  () => words().toldToProposers,
  200,
);
