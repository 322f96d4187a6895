import type { Wording } from '../language.js';

export const files: Wording['files'] = {
  none: 'No attachments',
  choose: 'Choose files',
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  retry: 'Upload again',
  retryNamed: (name) => `Upload ${name} again`,
  uploading: 'Uploading',
  hint: (count, megabytes, kinds) => `At most ${count}, each up to ${megabytes} MB: ${kinds.join(', ')}`,
  tooLarge: (megabytes) => `Files must be ${megabytes} MB or smaller`,
  empty: 'The file is empty',
  otherKind: (kinds) => `Files of this kind are not taken. Save it as ${kinds.join(', ')}`,
  tooMany: (count) => `At most ${count} attachments`,
  failed: 'Not uploaded',
  pending: 'Attachments are still being uploaded',
  broken: 'An attachment was not uploaded: try again or remove it',
  label: 'Attachments',
  open: 'Download',
  openNamed: (name) => `Download ${name}`,
  opening: 'Downloading',
  notOpened: 'The download failed. Check the network and try again.',
};
