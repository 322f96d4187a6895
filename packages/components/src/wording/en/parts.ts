import type { Wording } from '../language.js';

export const field: Wording['field'] = {
  required: 'Required',
  missing: (label) => `Enter: ${label}`,
  notChosen: (label) => `Choose: ${label}`,
  notTicked: (label) => `Tick “${label}”`,
  tooLong: (label, max) => `${label} must be ${max} characters or fewer`,
  count: (count, max) => `${count} / ${max} characters`,
  over: (count, max) => `${count} / ${max} characters, ${count - max} too many`,
  choose: 'Choose',
  filter: 'Type to search',
  noMatch: 'Nothing matches',
  chosen: (labels) => `${labels.length} chosen: ${labels.join(', ')}`,
  noneChosen: 'Click to choose one or more',
};

export const summary: Wording['summary'] = {
  title: (count) => (count === 1 ? '1 item needs correction' : `${count} items need correction`),
};

export const states: Wording['states'] = {
  loading: 'Loading…',
  cancel: 'Cancel',
  retry: 'Try again',
  close: 'Close',
  failed: 'Not completed',
  failedBody: 'Please try again later. If it keeps failing, contact the administrator.',
  offline: 'You are offline',
  offlineBody: 'What you entered is kept on this computer. Continue when the network is back.',
  code: (code) => `Error code: ${code}`,
};
