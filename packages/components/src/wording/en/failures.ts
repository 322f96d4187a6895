import type { Wording } from '../language.js';

export const failures: Wording['failures'] = {
  failed: 'Not completed',
  failedBody: 'Please try again later. If it keeps failing, contact the administrator.',
  offline: 'You are offline',
  offlineBody: 'What you entered is kept on this computer. Continue when the network is back.',
  code: (code) => `Error code: ${code}`,
};
