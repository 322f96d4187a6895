import { html, type TemplateResult } from 'lit';
import { actions, button } from '../../parts/button.js';
import { checkbox } from '../../parts/checkbox.js';
import { radioGroup } from '../../parts/choices.js';
import { fileInput, fileList } from '../../parts/files.js';
import { notice } from '../../parts/notice.js';
import { section } from '../../parts/panel.js';
import { picker } from '../../parts/picker.js';
import { select } from '../../parts/select.js';
import { textArea, textField, type TextAreaDefinition, type TextFieldDefinition } from '../../parts/text-field.js';
import { wordsOf } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';
import { toChoices } from './choices.js';
import type { Desk } from './desk.js';
import { checkField } from './form-check.js';
import { getSuggestions, isPart } from './form-values.js';
import { named, words } from './words.js';

/** Kinds of files that a committee can open and file (domain §3.1 [S11]). */
const ACCEPT = '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.zip,.rar,.txt';

const required = { required: true } as const;

/** The sections of the form (domain §3.1). Labels and hints are in the wording, limits and lists in the profile. */
export function fields(desk: Desk): TemplateResult[] {
  const { content, profile, adapter, actor, units, people } = desk;
  const { form, uploads } = content;
  const { values } = form;
  const { limits, research, categories, collectiveKinds } = profile.proposal;
  const titles = words().sections;

  /** The schema's own check, so that browser and server say the same. In the summary it stands without the field. */
  const check = (name: string, label: string) => (value: string): string | undefined => {
    const message = checkField(profile, name, value);
    return message && /^(不能|含有)/.test(message) ? label + message : message;
  };
  const known = (name: Parameters<typeof named>[0]) => ({ ...named(name), check: check(name, named(name).label) });
  const counted = (max: number) => ({ max, ignoreWhitespace: limits.ignoreWhitespace });
  const line = (name: Parameters<typeof named>[0], more?: Partial<TextFieldDefinition>): TemplateResult => textField(form, { ...known(name), ...more });
  const area = (name: Parameters<typeof named>[0], more: Partial<TextAreaDefinition>): TemplateResult => textArea(form, { ...known(name), ...more });

  /** Whoever is nothing but a member writes no collective proposal (the process refuses it). */
  const isMember = actor?.roles.every((role) => role === 'member') && values['proposerType'] !== 'collective';

  const suggestions = getSuggestions(values);
  const suggestion = (_: string, index: number): TemplateResult => {
    const label = words().suggestion(index + 1);
    const last = suggestions.length - 1;
    /** The text is taken out and put in again `by` places further, if anywhere. */
    const quiet = (text: string, by?: -1 | 1): TemplateResult =>
      button({
        label: text,
        description: text + label,
        variant: 'quiet',
        onClick: () =>
          content.changeSuggestions((all) => {
            const taken = all.splice(index, 1);
            if (by) all.splice(index + by, 0, ...taken);
          }, by ? index + by : Math.min(index, last - 1)),
      });
    return html`<li>${textArea(form, { name: `suggestions.${index}`, label, check: check(`suggestions.${index}`, label), ...counted(limits.section), ...required, rows: 3 })}${
      last > 0 ? actions(index > 0 ? quiet(words().up, -1) : '', index < last ? quiet(words().down, 1) : '', quiet(words().drop)) : ''
    }</li>`;
  };

  const list: (readonly [string, unknown])[] = [
    [
      titles.basic,
      html`${line('subject', { ...counted(limits.subject), ...required })}${select(form, { ...named('category'), choices: toChoices(categories) })}${radioGroup(
        form,
        {
          ...named('proposerType'),
          ...required,
          inline: true,
          choices: toChoices(isMember ? words().memberTypes : words().types),
          hint: isMember ? words().collectiveElsewhere : undefined,
        },
      )}${values['proposerType'] === 'joint' ? invitations() : ''}${
        isPart('collective', values)
          ? html`<div class="grid">${select(form, { ...named('collective.kind'), choices: toChoices(collectiveKinds), ...required })}${line('collective.name', required)}${line('collective.signer', required)}${line('collective.contact', required)}</div>`
          : ''
      }`,
    ],
    [
      titles.body,
      html`${area('situation', { ...counted(limits.section), ...required, rows: 7, check: (value) => check('situation', named('situation').label)(value) ?? content.tooLong() })}${area(
        'analysis',
        { ...counted(limits.section), rows: 5 },
      )}<p class="label">${named('suggestions').label}</p><p class="hint">${named('suggestions').hint}</p><ol class="suggestions">${suggestions.map(suggestion)}</ol>${button({
        label: words().addSuggestion,
        disabled: suggestions.length >= limits.suggestions,
        onClick: () => content.changeSuggestions((all) => all.push(''), suggestions.length),
      })}<div class="total"><p id="total"></p><p class="hint" id="total-note" role="status"></p></div>`,
    ],
    [
      titles.research,
      html`${research === 'required' ? '' : checkbox(form, named('hasResearch'))}${
        isPart('research', values)
          ? html`<div class="grid">${select(form, { ...named('research.type'), choices: toChoices(words().researchTypes), ...required })}${line('research.date', { type: 'date', ...required })}${line('research.place', required)}</div>${area('research.summary', { ...counted(500), ...required, rows: 3 })}`
          : ''
      }`,
    ],
    [
      titles.handling,
      html`${unitsField()}${radioGroup(form, { ...named('consentToPublish'), choices: toChoices(words().consents), inline: true, ...required })}${
        isPart('publishRefusal', values) ? line('publishRefusal', { ...counted(20), width: 'medium', ...required }) : ''
      }${values['proposerType'] === 'individual' ? checkbox(form, named('coSignable')) : ''}${checkbox(form, named('secret'))}`,
    ],
    [
      titles.proposer,
      html`<div class="grid">${line('proposer.name', { autocomplete: 'name', ...required })}${line('proposer.phone', { type: 'tel', autocomplete: 'tel', ...required })}${line('proposer.memberNo')}${line('proposer.sector')}${line('proposer.party')}${line('proposer.committee')}${line('proposer.post', { autocomplete: 'organization' })}${line('proposer.email', { type: 'email', autocomplete: 'email' })}${line('proposer.address', { autocomplete: 'street-address' })}${line('proposer.postcode', { autocomplete: 'postal-code' })}</div>`,
    ],
  ];
  if (adapter?.attachments)
    list.push([
      titles.files,
      html`${fileInput({ id: 'attachments', label: named('attachments').label, hint: words().filesHint(limits.attachments, limits.attachmentMegabytes), accept: ACCEPT, onFiles: uploads.add })}${
        uploads.items.length > 0 ? fileList(uploads.items, uploads) : ''
      }`,
    ]);
  return list.map(([title, body], index) => section(words().numbered(index, title), body));

  /** Whom to ask for a joint signature. */
  function invitations(): TemplateResult {
    if (!adapter?.directory) return notice({ tone: 'warning', title: words().noDirectory });
    if (people.hasFailed) return failed(words().peopleFailed);
    const max = limits.coSigners;
    return picker(form, {
      ...named('invitees'),
      ...required,
      hint: words().inviteHint(max),
      choices: people.choices,
      check: (ids) => (ids.length > max ? words().inviteFull(max) : undefined),
    });
  }

  function unitsField(): unknown {
    if (!adapter?.directory) return '';
    return units.hasFailed ? failed(words().unitsFailed) : picker(form, { ...named('suggestedUnits'), choices: units.choices });
  }

  function failed(text: string): TemplateResult {
    return html`<p class="row" role="status">${text}${button({ label: wordsOf('states', zh.states).retry, variant: 'quiet', onClick: desk.reload })}</p>`;
  }
}
