import type { Wording } from '../language.js';

export const textCare: Wording['textCare'] = {
  phone: 'Please enter a telephone number, such as 13800000000 or 0914-2310000.',
  odd: 'There are characters that cannot be seen or kept. Please remove them.',
  where: (before, name, after) => `at “${before}[${name}]${after}”`,
  more: (count) => `, and ${count} more`,
  remove: 'Remove these characters',
};
