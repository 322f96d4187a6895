import { parsePhone } from '@cppcc-kit/sdk/text-tools';
import type { TemplateResult } from 'lit';
import type { FieldRegistry } from '../controllers/field.js';
import { textField, type TextFieldDefinition } from '../parts/text-field.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

/** A telephone number, judged as the server judges it: every way in which people write one is taken. */
export const phoneField = (
  form: FieldRegistry,
  definition: Pick<TextFieldDefinition, 'name' | 'label' | 'hint' | 'required'>,
): TemplateResult => textField(form, { ...definition, type: 'tel', width: 'short', check });

const check = (value: string): string | undefined =>
  parsePhone(value) === undefined ? wordsOf('textCare', zh.textCare).phone : undefined;
