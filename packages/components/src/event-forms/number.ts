import type { TemplateResult } from 'lit';
import type { JsonObject } from '@cppcc-kit/sdk';
import type { FieldRegistry, FormValues } from '../controllers/field.js';
import { textField } from '../parts/text-field.js';
import { text } from './values.js';
import { words } from './words.js';

/** Files of past years have their numbers; everything else is numbered by the series. */
export const numberField = (form: FieldRegistry): TemplateResult =>
  textField(form, {
    name: 'number',
    label: words().numberByHand,
    hint: words().numberByHandHint,
    type: 'number',
    width: 'short',
  });

export const numberByHand = (values: FormValues): JsonObject =>
  text(values, 'number') === '' ? {} : { number: Number(text(values, 'number')) };
