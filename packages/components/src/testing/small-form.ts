import { html, LitElement, type TemplateResult } from 'lit';
import type { Refusal } from '@cppcc-kit/sdk';
import type { FormValues } from '../controllers/field.js';
import { createForm } from '../controllers/form.js';
import { actions, button } from '../parts/button.js';
import { radioGroup } from '../parts/choices.js';
import { errorSummary } from '../parts/error-summary.js';
import { textArea } from '../parts/text-field.js';
import { base, button as buttonStyles, feedback, field, tokens } from '../styles/index.js';

interface Values extends FormValues {
  opinion: string;
  outcome: string;
}

const outcomes = [
  { value: 'file', label: '立案' },
  { value: 'return', label: '退回修改' },
];

/** The smallest element with a form, for whoever writes the next: parts/README.md reads it with you. */
export class SmallForm extends LitElement {
  static override styles = [tokens, base, field, buttonStyles, feedback]; // tokens and base first
  /** Sends what is filled in; what is wrong with it comes back. */
  declare send: (values: Values) => Promise<readonly Refusal[]>;
  private readonly form = createForm<Values>(this, {
    values: { opinion: '', outcome: '' },
    // After each edit, never in the middle of a composition.
    changed: (name) => {
      if (name === 'outcome') this.requestUpdate(); // it decides what else is required
    },
  });

  override render(): TemplateResult {
    const { form } = this;
    const isReasoned = form.values.outcome === 'return';
    return html`${errorSummary()}
    ${radioGroup(form, { name: 'outcome', label: '审查结果', choices: outcomes, required: true })}
    ${textArea(form, { name: 'opinion', label: '审查意见', max: 500, required: isReasoned })}
    ${actions(button({ label: '提交', variant: 'primary', onClick: () => void this.submit() }))}`;
  }

  private async submit(): Promise<void> {
    if (!this.form.validate()) return; // says what is wrong and goes there
    const refusals = await this.send(this.form.values);
    this.form.refuse(refusals.map(({ path, message }) => ({ name: path, message })));
  }
}
