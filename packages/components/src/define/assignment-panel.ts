import { CppccAssignmentPanel } from '../elements/assignment-panel/assignment-panel.element.js';
import { register } from './register.js';

register('cppcc-assignment-panel', CppccAssignmentPanel);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-assignment-panel': CppccAssignmentPanel;
  }
}
