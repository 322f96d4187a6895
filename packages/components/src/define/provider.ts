import { CppccProvider } from '../elements/provider/provider.element.js';
import { register } from './register.js';

register('cppcc-provider', CppccProvider);

declare global {
  interface HTMLElementTagNameMap {
    'cppcc-provider': CppccProvider;
  }
}
