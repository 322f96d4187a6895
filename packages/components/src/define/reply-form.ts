import { CppccReplyForm } from '../elements/reply-form/reply-form.element.js';
import { register } from './register.js';

register('cppcc-reply-form', CppccReplyForm);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-reply-form': CppccReplyForm;
  }
}
