import { CppccReviewPanel } from '../elements/review-panel/review-panel.element.js';
import { register } from './register.js';

register('cppcc-review-panel', CppccReviewPanel);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-review-panel': CppccReviewPanel;
  }
}
