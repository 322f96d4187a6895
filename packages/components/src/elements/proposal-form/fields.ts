import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { actions, button } from '../../parts/button.js';
import { checkbox } from '../../parts/checkbox.js';
import { radioGroup } from '../../parts/choices.js';
import { fileInput, fileList } from '../../parts/files.js';
import { notice } from '../../parts/notice.js';
import { section } from '../../parts/panel.js';
import { picker } from '../../parts/picker.js';
import { select } from '../../parts/select.js';
import { textArea, textField, type TextAreaDefinition, type TextFieldDefinition } from '../../parts/text-field.js';
import { wordsOf, type Wording } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';
import { toChoices } from './choices.js';
import type { Desk } from './desk.js';
import { checkField } from './form-check.js';
import { getSuggestions, isPart } from './form-values.js';
import { words } from './words.js';

/** Kinds of files that a committee can open and file (domain §3.1 [S11]). */
const ACCEPT = '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.zip,.rar,.txt';

const required = { required: true } as const;

type Name = keyof Wording['proposalForm']['fields'];

/**
 * The sections of the form (domain §3.1). Labels and hints are in the wording, limits and lists in the profile. Each is
 * rendered again only when something changes that it names: a list that arrives late costs its own section.
 */
export function fields(desk: Desk): TemplateResult[] {
  const { content, profile, adapter, actor, units, people } = desk;
  const { form, uploads } = content;
  const { values } = form;
  const { proposerType, consentToPublish, hasResearch } = values;
  const { limits, research, categories, collectiveKinds } = profile.proposal;
  const directory = adapter?.directory;
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

  /** Whom to ask for a joint signature. */
  const invitations = (): TemplateResult => {
    if (!directory) return notice({ tone: 'warning', title: say.noDirectory });
    if (people.hasFailed) return failed(say.peopleFailed);
    const max = limits.coSigners;
    const tooMany = (ids: readonly string[]): string | undefined => (ids.length > max ? say.inviteFull(max) : undefined);
    return picker(form, { ...named('invitees'), ...required, hint: say.inviteHint(max), choices: people.choices, check: tooMany });
  };

  const unitsField = (): unknown => {
    if (!directory) return '';
    return units.hasFailed ? failed(say.unitsFailed) : picker(form, { ...named('suggestedUnits'), choices: units.choices });
  };

  const failed = (text: string): TemplateResult =>
    html`<p class="row" role="status">${text}${button({ label: wordsOf('states', zh.states).retry, variant: 'quiet', onClick: desk.reload })}</p>`;

  const list: (readonly [title: string, dependsOn: readonly unknown[], body: () => unknown])[] = [
    [
      titles.basic,
      [proposerType, isMember, directory, people.choices, people.hasFailed],
      () => html`${line('subject', { ...counted(limits.subject), ...required })}${select(form, { ...named('category'), choices: toChoices(categories) })}${radioGroup(
        form,
        {
          ...named('proposerType'),
          ...required,
          inline: true,
          choices: toChoices(isMember ? say.memberTypes : say.types),
          hint: isMember ? say.collectiveElsewhere : undefined,
        },
      )}${proposerType === 'joint' ? invitations() : ''}${
        isPart('collective', values)
          ? html`<div class="grid">${select(form, { ...named('collective.kind'), choices: toChoices(collectiveKinds), ...required })}${line('collective.name', required)}${line('collective.signer', required)}${line('collective.contact', required)}</div>`
          : ''
      }`,
    ],
    [
      titles.body,
      [count],
      () => html`${area('situation', { ...counted(limits.section), ...required, rows: 7, check: (value) => written('situation').check(value) ?? content.tooLong() })}${area(
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
      [hasResearch],
      () => html`${research === 'required' ? '' : checkbox(form, named('hasResearch'))}${
        isPart('research', values)
          ? html`<div class="grid">${select(form, { ...named('research.type'), choices: toChoices(say.researchTypes), ...required })}${line('research.date', { type: 'date', ...required })}${line('research.place', required)}</div>${area('research.summary', { ...counted(500), ...required, rows: 3 })}`
          : ''
      }`,
    ],
    [
      titles.handling,
      [consentToPublish, proposerType, directory, units.choices, units.hasFailed],
      () => html`${unitsField()}${radioGroup(form, { ...named('consentToPublish'), choices: toChoices(say.consents), inline: true, ...required })}${
        isPart('publishRefusal', values) ? line('publishRefusal', { ...counted(20), width: 'medium', ...required }) : ''
      }${proposerType === 'individual' ? checkbox(form, named('coSignable')) : ''}${checkbox(form, named('secret'))}`,
    ],
    [
      titles.proposer,
      [],
      () => html`<div class="grid">${line('proposer.name', { autocomplete: 'name', ...required })}${line('proposer.phone', { type: 'tel', autocomplete: 'tel', ...required })}${line('proposer.memberNo')}${line('proposer.sector')}${line('proposer.party')}${line('proposer.committee')}${line('proposer.post', { autocomplete: 'organization' })}${line('proposer.email', { type: 'email', autocomplete: 'email' })}${line('proposer.address', { autocomplete: 'street-address' })}${line('proposer.postcode', { autocomplete: 'postal-code' })}</div>`,
    ],
  ];
  if (adapter?.attachments)
    list.push([
      titles.files,
      [uploads.items],
      () => html`${fileInput({ id: 'attachments', label: say.fields.attachments, hint: say.filesHint(limits.attachments, limits.attachmentMegabytes), accept: ACCEPT, onFiles: uploads.add })}${
        uploads.items.length > 0 ? fileList(uploads.items, uploads) : ''
      }`,
    ]);
  return list.map(([title, dependsOn, body], index) => section(say.numbered(index, title), guard([say, profile, ...dependsOn], body)));
}
