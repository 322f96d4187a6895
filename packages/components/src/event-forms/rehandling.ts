import { html } from 'lit';
import type { FieldRegistry } from '../controllers/field.js';
import { picker } from '../parts/picker.js';
import { textArea, textField } from '../parts/text-field.js';
import { answeringUnits } from './unit-choices.js';
import type { EventForm, EventFormContext } from './types.js';
import { list, text } from './values.js';
import { words } from './words.js';

/** Where several units answered, it is said who handles it again: those whose answer did not satisfy, or else all. */
const units = (form: FieldRegistry, context: EventFormContext): unknown =>
  answeringUnits(context).length > 1
    ? picker(form, {
        name: 'units',
        label: words().rehandleUnits,
        hint: words().rehandleUnitsHint,
        choices: answeringUnits(context),
        required: true,
      })
    : '';
const unitsOf = (values: Parameters<EventForm['data']>[0], context: EventFormContext) =>
  answeringUnits(context).length > 1 ? { units: list(values, 'units') } : {};

function badly({ view, profile }: Pick<EventFormContext, 'view' | 'profile'>): string[] {
  const grades = (view.snapshot.data['satisfactions'] ?? {}) as Readonly<Record<string, string>>;
  const bad: readonly string[] = profile.proposal.rehandling.on;
  return Object.keys(grades).filter((unit) => bad.includes(grades[unit]!));
}

export const rehandle: EventForm = {
  values: (context) => ({ units: badly(context), reason: '' }),
  fields: (form, context) =>
    html`${units(form, context)}
    ${textArea(form, { name: 'reason', label: words().reasons['rehandle'] ?? words().reason, required: true, max: 500, rows: 3 })}`,
  data: (values, context) => ({ reason: text(values, 'reason'), ...unitsOf(values, context) }),
};

/** 主席会议's order of a second handling, with the score of 双向评议 where it rests on one. */
export const orderRehandling: EventForm = {
  values: (context) => ({ units: badly(context), score: '', reason: '' }),
  fields: (form, context) =>
    html`${units(form, context)}
    ${textField(form, { name: 'score', label: words().score, hint: words().scoreHint, type: 'number', width: 'short' })}
    ${textArea(form, { name: 'reason', label: words().orderReason, required: true, max: 500, rows: 3 })}`,
  data: (values, context) => ({
    reason: text(values, 'reason'),
    ...(text(values, 'score') === '' ? {} : { score: Number(text(values, 'score')) }),
    ...unitsOf(values, context),
  }),
};
