import { CppccHandlingPanel } from '../elements/handling-panel/handling-panel.element.js';
import { register } from './register.js';

register('cppcc-handling-panel', CppccHandlingPanel);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-handling-panel': CppccHandlingPanel;
  }
}
