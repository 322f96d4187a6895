import type { TemplateResult } from 'lit';
import { button } from '../../parts/button.js';
import type { Desk } from './desk.js';
import { words } from './words.js';

/** Leads to the question whether to submit. `mayNot`: the process would refuse it now. */
export const submitButton = ({ ask, isDisabled }: Desk, busy = false, mayNot = false): TemplateResult =>
  button({
    label: busy ? words().sending : words().submit,
    variant: 'primary',
    busy,
    disabled: mayNot || isDisabled,
    onClick: () => ask('submit'),
  });
