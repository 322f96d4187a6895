import { CppccProposalForm } from '../elements/proposal-form/proposal-form.element.js';
import { register } from './register.js';

register('cppcc-proposal-form', CppccProposalForm);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-proposal-form': CppccProposalForm;
  }
}
