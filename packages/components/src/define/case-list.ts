import { CppccCaseList } from '../elements/case-list/case-list.element.js';
import { register } from './register.js';

register('cppcc-case-list', CppccCaseList);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-case-list': CppccCaseList;
  }
}
