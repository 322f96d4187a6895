import { html } from 'lit';
import { select } from '../parts/select.js';
import type { Choice } from '../parts/options.js';
import { textArea, textField } from '../parts/text-field.js';
import { withNumber } from './number.js';
import type { EventForm, EventFormContext } from './types.js';
import { chooseUnits, openTasks } from './unit-choices.js';
import { text, texts } from './values.js';
import { words } from './words.js';

/** What is put on record about one supervised unit: 视同签收, 催办, 逾期未反馈, 交回重新办理 (SZ-26, SZ-29). */
const ofUnit = (name: 'reason' | 'text', task?: string): EventForm => ({
  asksUnits: true,
  values: (context) => ({ unit: unitsOf(context, task)[0]?.value ?? '', [name]: '' }),
  fields: (form, context) =>
    html`${select(form, { name: 'unit', label: words().supervisedUnit, choices: unitsOf(context, task), required: true })}
    ${textArea(form, { name, label: words().ofSupervisedUnit[context.type] ?? words().reason, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ unit: text(values, 'unit'), [name]: text(values, name) }),
});

/** 报送监督意见书 (SZ-25): its letter number is the committee's own, its running number the system's. */
export const sending = withNumber({
  values: () => ({ letterNo: '', copyTo: '' }),
  fields: (form) =>
    html`${textField(form, { name: 'letterNo', label: words().opinionNo, max: 60, width: 'medium' })}
    ${textField(form, { name: 'copyTo', label: words().copyTo, max: 200 })}`,
  data: (values) => texts(values, 'letterNo', 'copyTo'),
});

/** 改定承办专门委员会 (SZ-24): before there is a plan. */
export const appointment: EventForm = {
  asksUnits: true,
  values: () => ({ 'committee.id': '', reason: '' }),
  fields: (form, { committees }) =>
    html`${select(form, { name: 'committee.id', label: words().committee, choices: committees, required: true })}
    ${textArea(form, { name: 'reason', label: words().reason, required: true, max: 500, rows: 3 })}`,
  data: (values, { committees }) => {
    const id = text(values, 'committee.id');
    const name = committees.find(({ value }) => value === id)?.label ?? id;
    return { committee: { id, name }, reason: text(values, 'reason') };
  },
};

export const deemedReceipt = ofUnit('reason', 'receipt');
export const noReply = ofUnit('reason', 'reply');
export const urging = ofUnit('text');
/** 督办: by whom, besides. */
export const followingUp: EventForm = {
  ...urging,
  values: (context) => ({ ...urging.values(context), supervisor: '' }),
  fields: (form, context) =>
    html`${urging.fields(form, context)}
    ${textField(form, { name: 'supervisor', label: words().followUpBy, hint: words().followUpByHint, required: true, max: 60, width: 'medium' })}`,
  data: (values, context) => ({ ...urging.data(values, context), supervisor: text(values, 'supervisor') }),
};
export const rehandling = ofUnit('reason');

/** The supervised units, or those of them who have not done what was asked. */
const unitsOf = (context: Pick<EventFormContext, 'view' | 'units'>, task?: string): readonly Choice[] =>
  chooseUnits(context, `supervised ${task ?? ''}`, (view) => {
    const asked = task && openTasks(view, task).map(({ assignee }) => assignee);
    return (view.snapshot.seats['supervisedUnit'] ?? []).filter(
      (unit) => !asked || asked.includes(`unit:${unit}`),
    );
  });
