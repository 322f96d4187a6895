import { CppccCaseTimeline } from '../elements/case-timeline/case-timeline.element.js';
import { register } from './register.js';

register('cppcc-case-timeline', CppccCaseTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-case-timeline': CppccCaseTimeline;
  }
}
