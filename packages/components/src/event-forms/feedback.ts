import { html } from 'lit';
import { radioGroup } from '../parts/choices.js';
import { section } from '../parts/panel.js';
import { textArea } from '../parts/text-field.js';
import type { EventForm } from './types.js';
import { ratedUnits } from './unit-choices.js';
import { fromTable, text, texts } from './values.js';
import { words } from './words.js';

/** 征询意见表 (domain §3.7): the overall grade, and the itemised questions of 虹口, which may be left open. */
export const rate: EventForm = {
  decides: ['overall'],
  values: (context) => ({
    unit: ratedUnits(context)[0]?.value ?? '',
    overall: '',
    reason: '',
    visited: '',
    listened: '',
    attitude: '',
    onPoint: '',
    comment: '',
  }),
  fields: (form, context) =>
    html` ${ratedUnits(context).length > 1 ? radioGroup(form, { name: 'unit', label: words().ratedUnit, choices: ratedUnits(context), required: true, inline: true }) : ''}
    ${radioGroup(form, { name: 'overall', label: words().overall, choices: fromTable(words().grades), required: true })}
    ${context.values['overall'] === 'dissatisfied' ? textArea(form, { name: 'reason', label: words().dissatisfiedReason, hint: words().dissatisfiedHint, required: true, max: 500, rows: 4 }) : ''}
    ${section(
      words().items,
      html`<div class="grid">
          ${radioGroup(form, { name: 'visited', label: words().visited, choices: fromTable(words().visits), inline: true })}
          ${radioGroup(form, { name: 'listened', label: words().listened, choices: fromTable(words().listenings), inline: true })}
          ${radioGroup(form, { name: 'attitude', label: words().attitude, choices: fromTable(words().grades), inline: true })}
          ${radioGroup(form, { name: 'onPoint', label: words().onPoint, choices: fromTable(words().points), inline: true })}
        </div>
        ${textArea(form, { name: 'comment', label: words().comment, max: 500, rows: 3 })}`,
    )}`,
  data: (values) => ({
    ...texts(values, 'unit'),
    overall: text(values, 'overall'),
    ...(text(values, 'overall') === 'dissatisfied' ? { reason: text(values, 'reason') } : {}),
    ...texts(values, 'visited', 'listened', 'attitude', 'onPoint', 'comment'),
  }),
};
