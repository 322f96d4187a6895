import { CppccDeadlineTracker } from '../elements/deadline-tracker/deadline-tracker.element.js';
import { register } from './register.js';

register('cppcc-deadline-tracker', CppccDeadlineTracker);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-deadline-tracker': CppccDeadlineTracker;
  }
}
