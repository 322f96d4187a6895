import type { Wording } from '../language.js';

export const drafts: Wording['drafts'] = {
  damaged: (count) =>
    `${count} ${count === 1 ? 'draft is' : 'drafts are'} damaged and cannot be opened. Save as a file and give it to your administrator`,
  damagedFile: 'Damaged drafts',
  saveAsFile: 'Save as a file',
  newer: (title) => `“${title}” was written by a newer version: save as a file`,
};
