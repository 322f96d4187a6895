import type { Wording } from '../language.js';

export const picker: Wording['picker'] = {
  filter: 'Type to search',
  noMatch: 'Nothing matches',
  chosen: (labels) => `${labels.length} chosen: ${labels.join(', ')}`,
  noneChosen: 'Click to choose one or more',
  chooseOne: 'Click to choose one',
};
