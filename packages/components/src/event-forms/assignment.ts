import { html } from 'lit';
import { radioGroup } from '../parts/choices.js';
import { picker } from '../parts/picker.js';
import { select } from '../parts/select.js';
import { textArea, textField } from '../parts/text-field.js';
import { phoneField } from './phone-field.js';
import { withNumber } from './number.js';
import type { EventForm } from './types.js';
import { fromTable, list, text, texts } from './values.js';
import { words } from './words.js';

const contact: EventForm['fields'] = (form) =>
  html`<div class="grid">
    ${textField(form, { name: 'contact', label: words().contact, required: true, max: 30, width: 'medium' })}
    ${phoneField(form, { name: 'phone', label: words().phone, required: true })}
  </div>`;

/** 交办单 (domain §3.4): 单办, 会办 or 分办 decide which units are asked for. */
export const handOver: EventForm = {
  decides: ['mode'],
  asksUnits: true,
  values: ({ view }) => {
    const {
      mode = 'sole',
      lead = [],
      co = [],
    } = (view.snapshot.data['assignment'] ?? {}) as { mode?: string; lead?: string[]; co?: string[] };
    return { mode, lead: [...lead], co: [...co], noticeNo: '', signer: '', requirements: '' };
  },
  fields: (form, { units, values }) =>
    html` ${radioGroup(form, { name: 'mode', label: words().mode, choices: fromTable(words().modes), required: true, inline: true })}
      ${picker(form, { name: 'lead', label: values['mode'] === 'separate' ? words().separateUnits : words().lead, hint: words().unitHints[text(values, 'mode')], choices: units, single: values['mode'] !== 'separate', required: true, check: (chosen) => checkLead(text(values, 'mode'), chosen) })}
      ${values['mode'] === 'leadAndCo' ? picker(form, { name: 'co', label: words().co, choices: units, required: true, check: (chosen) => (chosen.some((id) => list(values, 'lead').includes(id)) ? words().coIsLead : undefined) }) : ''}
      <div class="grid">
        ${textField(form, { name: 'noticeNo', label: words().noticeNo, max: 60, width: 'medium' })}
        ${textField(form, { name: 'signer', label: words().signer, max: 30, width: 'medium' })}
      </div>
      ${textArea(form, { name: 'requirements', label: words().requirements, max: 500, rows: 3 })}`,
  data: (values) => ({
    mode: text(values, 'mode'),
    lead: list(values, 'lead'),
    ...(text(values, 'mode') === 'leadAndCo' ? { co: list(values, 'co') } : {}),
    ...texts(values, 'noticeNo', 'signer', 'requirements'),
  }),
};

export const assign = withNumber(handOver);

/** The rule of the schema (`modeFits`), said at the field that breaks it. */
function checkLead(mode: string, { length }: readonly string[]): string | undefined {
  if (mode === 'separate') return length > 1 ? undefined : words().twoUnits;
  return length === 1 ? undefined : words().oneUnit;
}

export const acknowledge: EventForm = {
  values: () => ({ contact: '', phone: '' }),
  fields: contact,
  data: (values) => ({ contact: text(values, 'contact'), phone: text(values, 'phone') }),
};

export const object: EventForm = {
  asksUnits: true,
  values: () => ({ reason: '', suggestedUnit: '', leader: '' }),
  fields: (form, { units }) =>
    html` ${textArea(form, { name: 'reason', label: words().objectReason, hint: words().objectHint, required: true, max: 500, rows: 4 })}
      <div class="grid">
        ${select(form, { name: 'suggestedUnit', label: words().suggestedUnit, choices: units })}
        ${textField(form, { name: 'leader', label: words().signingLeader, required: true, max: 30, width: 'medium' })}
      </div>`,
  data: (values) => ({
    reason: text(values, 'reason'),
    leader: text(values, 'leader'),
    ...texts(values, 'suggestedUnit'),
  }),
};
