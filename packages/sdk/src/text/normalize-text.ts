import { compose } from './compose.js';
import { repairText } from './repair-text.js';
import { saysSomething } from './says-something.js';

/**
 * The form in which text is stored and compared: repaired, composed, line ends as `\n`, no white space at the end (leading
 * white space stays: paragraphs begin with two full-width spaces). A text that says nothing is empty.
 */
export function normalizeText(text: string): string {
  const normal = compose(repairText(text)).trimEnd();
  return saysSomething(normal) ? normal : '';
}
