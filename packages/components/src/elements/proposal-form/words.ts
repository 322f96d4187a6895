import type { FieldDefinition } from '../../controllers/field.js';
import { wordsOf, type Wording } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';

export const words = (): Wording['proposalForm'] => wordsOf('proposalForm', zh.proposalForm);

/** Label and hint of a field. */
export const named = (name: keyof Wording['proposalForm']['fields']): Pick<FieldDefinition, 'name' | 'label' | 'hint'> => ({
  name,
  label: words().fields[name],
  hint: words().hints[name],
});
