import type { TemplateResult } from 'lit';
import {
  textArea,
  textField,
  type TextAreaDefinition,
  type TextFieldDefinition,
} from '../../parts/text-field.js';
import type { Wording } from '../../wording/language.js';
import type { Desk } from './desk.js';
import { words } from './words.js';

type Name = keyof Wording['proposalForm']['fields'];

export const required = { required: true } as const;

/** Fields by their path in the form: label and hint from the wording, limits from the profile, checks from the schema. */
export interface FieldMakers {
  named(name: Name): { readonly name: Name; readonly label: string; readonly hint: string | undefined };
  /** At most so many characters, counted as the profile says. */
  counted(max: number): { readonly max: number; readonly ignoreWhitespace: boolean };
  /** The schema's own check, so that browser and server say the same. In the summary it stands without the field. */
  check(name: string, label: string): (value: string) => string | undefined;
  line(name: Name, more?: Partial<TextFieldDefinition>): TemplateResult;
  area(name: Name, more: Partial<TextAreaDefinition>): TemplateResult;
}

export function createFieldMakers(desk: Desk): FieldMakers {
  const { content, profile } = desk;
  const { form } = content;
  const { fields, hints } = words();
  const makers: FieldMakers = {
    named: (name) => ({ name, label: fields[name], hint: hints[name] }),
    counted: (max) => ({ max, ignoreWhitespace: profile.proposal.limits.ignoreWhitespace }),
    check: (name, label) => (value) => {
      const message = desk.check?.checkField(profile, name, value);
      return message && /^(不能|含有)/.test(message) ? label + message : message;
    },
    line: (name, more) => textField(form, { ...written(name), ...more }),
    area: (name, more) => textArea(form, { ...written(name), ...more }),
  };
  const written = (name: Name) => ({ ...makers.named(name), check: makers.check(name, fields[name]) });
  return makers;
}
