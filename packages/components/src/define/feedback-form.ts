import { CppccFeedbackForm } from '../elements/feedback-form/feedback-form.element.js';
import { register } from './register.js';

register('cppcc-feedback-form', CppccFeedbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-feedback-form': CppccFeedbackForm;
  }
}
