import { CppccCaseActions } from '../elements/case-actions/case-actions.element.js';
import { register } from './register.js';

register('cppcc-case-actions', CppccCaseActions);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-case-actions': CppccCaseActions;
  }
}
