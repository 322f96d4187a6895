import { html, type TemplateResult } from 'lit';
import { actions, button } from '../../parts/button.js';
import { checkbox } from '../../parts/checkbox.js';
import { radioGroup } from '../../parts/choices.js';
import { section } from '../../parts/panel.js';
import { select } from '../../parts/select.js';
import { textArea, textField, type TextAreaDefinition, type TextFieldDefinition } from '../../parts/text-field.js';
import type { Wording } from '../../wording/language.js';
import { toChoices } from './choices.js';
import type { Desk } from './desk.js';
import { checkField } from './form-check.js';
import { getSuggestions, isPart } from './form-values.js';
import { words } from './words.js';

const required = { required: true } as const;

type Name = keyof Wording['proposalForm']['fields'];

/**
 * The sections of the form (domain §3.1). Labels and hints are in the wording, limits and lists in the profile.
 */
export function fields(desk: Desk): TemplateResult[] {
  const { content, profile, extra } = desk;
  const { adapter, actor } = desk.kit;
  const { form } = content;
  const { values } = form;
  const { proposerType } = values;
  const { limits, research, categories, collectiveKinds } = profile.proposal;
  const say = words();
  const titles = say.sections;
  const count = getSuggestions(values).length;

  const named = (name: Name) => ({ name, label: say.fields[name], hint: say.hints[name] });
  /** The schema's own check, so that browser and server say the same. In the summary it stands without the field. */
  const check = (name: string, label: string) => (value: string): string | undefined => {
    const message = checkField(profile, name, value);
    return message && /^(不能|含有)/.test(message) ? label + message : message;
  };
  const counted = (max: number) => ({ max, ignoreWhitespace: limits.ignoreWhitespace });
  const written = (name: Name) => ({ ...named(name), check: check(name, say.fields[name]) });
  const line = (name: Name, more?: Partial<TextFieldDefinition>): TemplateResult => textField(form, { ...written(name), ...more });
  const area = (name: Name, more: Partial<TextAreaDefinition>): TemplateResult => textArea(form, { ...written(name), ...more });

  /** Whoever is nothing but a member writes no collective proposal (the process refuses it). */
  const isMember = actor?.roles.every((role) => role === 'member') && proposerType !== 'collective';

  const suggestion = (index: number): TemplateResult => {
    const name = `suggestions.${index}`;
    const label = say.suggestion(index + 1);
    const last = count - 1;
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
    return html`<li>${textArea(form, { name, label, check: check(name, label), ...counted(limits.section), ...required, rows: 3 })}${
      last > 0 ? actions(index > 0 ? quiet(say.up, -1) : '', index < last ? quiet(say.down, 1) : '', quiet(say.drop)) : ''
    }</li>`;
  };

  const list: [title: string, body: unknown][] = [
    [
      titles.basic,
      html`${line('subject', { ...counted(limits.subject), ...required })}${select(form, { ...named('category'), choices: toChoices(categories) })}${radioGroup(
        form,
        {
          ...named('proposerType'),
          ...required,
          inline: true,
          choices: toChoices(isMember ? say.memberTypes : say.types),
          hint: isMember ? say.collectiveElsewhere : undefined,
        },
      )}${proposerType === 'joint' ? extra(({ enclosures }) => enclosures.invitations()) : ''}${
        isPart('collective', values)
          ? html`<div class="grid">${select(form, { ...named('collective.kind'), choices: toChoices(collectiveKinds), ...required })}${line('collective.name', required)}${line('collective.signer', required)}${line('collective.contact', required)}</div>`
          : ''
      }`,
    ],
    [
      titles.body,
      html`${area('situation', { ...counted(limits.section), ...required, rows: 7, check: (value) => written('situation').check(value) ?? content.tooLong() })}${area(
        'analysis',
        { ...counted(limits.section), rows: 5 },
      )}<p class="label">${say.fields.suggestions}</p><p class="hint">${say.hints['suggestions']}</p><ol class="suggestions">${Array.from({ length: count }, (_, index) => suggestion(index))}</ol>${button({
        label: say.addSuggestion,
        disabled: count >= limits.suggestions,
        onClick: () => content.changeSuggestions((all) => all.push(''), count),
      })}<div class="total"><p id="total"></p><p class="hint" id="total-note" role="status"></p></div>`,
    ],
    [
      titles.research,
      html`${research === 'required' ? '' : checkbox(form, named('hasResearch'))}${
        isPart('research', values)
          ? html`<div class="grid">${select(form, { ...named('research.type'), choices: toChoices(say.researchTypes), ...required })}${line('research.date', { type: 'date', ...required })}${line('research.place', required)}</div>${area('research.summary', { ...counted(500), ...required, rows: 3 })}`
          : ''
      }`,
    ],
    [
      titles.handling,
      html`${adapter?.directory ? extra(({ enclosures }) => enclosures.units()) : ''}${radioGroup(form, { ...named('consentToPublish'), choices: toChoices(say.consents), inline: true, ...required })}${
        isPart('publishRefusal', values) ? line('publishRefusal', { ...counted(20), width: 'medium', ...required }) : ''
      }${proposerType === 'individual' ? checkbox(form, named('coSignable')) : ''}${checkbox(form, named('secret'))}`,
    ],
    [
      titles.proposer,
      html`<div class="grid">${line('proposer.name', { autocomplete: 'name', ...required })}${line('proposer.phone', { type: 'tel', autocomplete: 'tel', ...required })}${line('proposer.memberNo')}${line('proposer.sector')}${line('proposer.party')}${line('proposer.committee')}${line('proposer.post', { autocomplete: 'organization' })}${line('proposer.email', { type: 'email', autocomplete: 'email' })}${line('proposer.address', { autocomplete: 'street-address' })}${line('proposer.postcode', { autocomplete: 'postal-code' })}</div>`,
    ],
  ];
  if (adapter?.attachments)
    list.push([titles.files, extra(({ enclosures }) => enclosures.attachments())]);
  return list.map(([title, body], index) => section(say.numbered(index, title), body));
}
