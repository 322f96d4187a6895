import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { actions, button } from '../../parts/button.js';
import { checkbox } from '../../parts/checkbox.js';
import { radioGroup } from '../../parts/choices.js';
import { section } from '../../parts/panel.js';
import { select } from '../../parts/select.js';
import { textArea } from '../../parts/text-field.js';
import { toChoices } from './choices.js';
import { deciding } from './content.js';
import type { Desk } from './desk.js';
import { createFieldMakers, required } from './field-makers.js';
import { getSuggestions, isPart } from './form-values.js';
import { words } from './words.js';

/** The sections of the form (domain §3.1). What only some proposals have comes from the extras. */
export function fields(desk: Desk): TemplateResult[] {
  const { content, profile, extra, kit } = desk;
  const { adapter, actor } = kit;
  const { form } = content;
  const { values } = form;
  const { proposerType } = values;
  const { limits, research, categories } = profile.proposal;
  // No part can be longer than the whole: a counter must not promise what the total then refuses.
  const longest = Math.min(limits.section, limits.total);
  const { named, counted, check, line, area } = createFieldMakers(desk);
  const say = words();
  const titles = say.sections;
  const count = getSuggestions(values).length;

  /** Whoever is nothing but a member writes no collective proposal (the process refuses it). */
  const isMember = actor?.roles.every((role) => role === 'member') && proposerType !== 'collective';

  /** Rendered again only when a field changes that decides about others: a list that arrives late costs its own place. */
  const dependsOn = [say, profile, isMember, count, ...deciding.map((name) => values[name])];
  const still = (body: () => TemplateResult): unknown => guard(dependsOn, body);

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
          content.changeSuggestions(
            (all) => {
              const taken = all.splice(index, 1);
              if (by) all.splice(index + by, 0, ...taken);
            },
            by ? index + by : Math.min(index, last - 1),
          ),
      });
    return html`<li>
      ${textArea(form, { name, label, check: check(name, label), ...counted(longest), ...required, rows: 3 })}${
        last > 0
          ? actions(
              index > 0 ? quiet(say.up, -1) : '',
              index < last ? quiet(say.down, 1) : '',
              quiet(say.drop),
            )
          : ''
      }
    </li>`;
  };

  const list: [title: string, ...parts: unknown[]][] = [
    [
      titles.basic,
      still(
        () =>
          html`${line('subject', { ...counted(limits.subject), ...required })}${select(form, { ...named('category'), choices: toChoices(categories) })}${radioGroup(
            form,
            {
              ...named('proposerType'),
              ...required,
              inline: true,
              choices: toChoices(isMember ? say.memberTypes : say.types),
              hint: isMember ? say.collectiveElsewhere : undefined,
            },
          )}`,
      ),
      extra(({ enclosures }) => enclosures.proposers()),
    ],
    [
      titles.body,
      still(
        () =>
          html`${area('situation', { ...counted(longest), ...required, rows: 7, check: (value) => check('situation', say.fields.situation)(value) ?? content.tooLong() })}${area(
              'analysis',
              {
                ...counted(longest),
                rows: 5,
              },
            )}
            <p class="label">${say.fields.suggestions}</p>
            <p class="hint">${say.hints['suggestions']}</p>
            <ol class="suggestions">
              ${Array.from({ length: count }, (_, index) => suggestion(index))}
            </ol>
            ${button({
              label: say.addSuggestion,
              disabled: count >= limits.suggestions,
              onClick: () => content.changeSuggestions((all) => all.push(''), count),
            })}
            <div class="total">
              <p id="total"></p>
              <p class="hint" id="total-note" role="status"></p>
            </div>`,
      ),
    ],
    [
      titles.research,
      research === 'required' ? '' : still(() => checkbox(form, named('hasResearch'))),
      isPart('research', values) ? extra(({ enclosures }) => enclosures.research()) : '',
    ],
    [
      titles.handling,
      adapter?.directory ? extra(({ enclosures }) => enclosures.units()) : '',
      still(
        () =>
          html`${radioGroup(form, { ...named('consentToPublish'), choices: toChoices(say.consents), inline: true, ...required })}${
            isPart('publishRefusal', values)
              ? line('publishRefusal', { ...counted(20), width: 'medium', ...required })
              : ''
          }${proposerType === 'individual' ? checkbox(form, named('coSignable')) : ''}${checkbox(form, named('secret'))}`,
      ),
    ],
    [
      titles.proposer,
      still(
        () =>
          html`<div class="grid">
            ${line('proposer.name', { autocomplete: 'name', ...required })}${line('proposer.phone', { type: 'tel', autocomplete: 'tel', ...required })}${line('proposer.memberNo')}${line('proposer.sector')}${line('proposer.party')}${line('proposer.committee')}${line('proposer.post', { autocomplete: 'organization' })}${line('proposer.email', { type: 'email', autocomplete: 'email' })}${line('proposer.address', { autocomplete: 'street-address' })}${line('proposer.postcode', { autocomplete: 'postal-code' })}
          </div>`,
      ),
    ],
  ];
  if (adapter?.attachments) list.push([titles.files, extra(({ enclosures }) => enclosures.attachments())]);
  return list.map(([title, ...parts], index) => section(say.numbered(index, title), parts));
}
