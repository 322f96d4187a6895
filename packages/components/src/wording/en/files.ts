import type { Wording } from '../language.js';

export const files: Wording['files'] = {
  none: 'No attachments',
  choose: 'Choose files',
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  retry: 'Upload again',
  retryNamed: (name) => `Upload ${name} again`,
  uploading: 'Uploading',
};
