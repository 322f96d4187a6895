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
};

export const summary: Wording['summary'] = {
  title: (count) => (count === 1 ? '1 item needs correction' : `${count} items need correction`),
};

export const states: Wording['states'] = {
  loading: 'Loading…',
  cancel: 'Cancel',
  retry: 'Try again',
  saved: (time) => `Saved ${time}`,
  close: 'Close',
};
