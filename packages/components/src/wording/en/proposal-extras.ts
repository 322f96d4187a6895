import type { Wording } from '../language.js';

export const proposalCase: Wording['proposalCase'] = {
  revise: 'Edit proposal',
  refresh: 'Refresh',
  cancelRevision: 'Discard changes',
  alreadySent: 'This proposal had been submitted before; the changes were not sent. Withdraw it first to change it.',
  invited: 'The invitations are out',
  invitedBody: 'You submit the proposal when the members have answered.',
  invitedUntil: (date) => `Closing date: ${date}`,
  decisions: { accepted: 'Agreed', declined: 'Declined', open: 'No answer yet', lapsed: 'No answer in time' },
  notYet: (message) => `Not yet: ${message}`,
};
