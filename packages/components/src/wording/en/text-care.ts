import type { Wording } from '../language.js';

export const textCare: Wording['textCare'] = {
  odd: 'There are characters that cannot be seen or kept. Please remove them.',
  at: (before, name, after) => `at “${before}[${name}]${after}”`,
  more: (count) => `, and ${count} more`,
  remove: 'Remove these characters',
};
