import type { Wording } from '../language.js';

export const failures: Wording['failures'] = {
  failed: 'Not completed',
  failedBody: 'Please try again later. If it keeps failing, contact the administrator.',
  offline: 'You are offline',
  offlineBody: 'What you entered is kept on this computer. Continue when the network is back.',
  offlineSending: 'What you entered is kept. Send it when the network is back; it has no effect twice.',
  safe: ' What you entered is not lost.',
  kinds: {
    CPPCC_SIGNED_OUT: {
      title: 'You are signed out',
      body: () => 'Sign in again in another window, then come back to this page and try again.',
    },
    CPPCC_FORBIDDEN: { title: 'Not allowed' },
    CPPCC_OTHER_PERSON: {
      title: 'Somebody else is signed in now',
      body: () => 'This page was made for another person. Sign in as that person, or open the page again.',
    },
    CPPCC_BLOCKED: {
      title: "Blocked by the site's protection",
      body: () =>
        'Signing in again will not help. Tell the site administrator when it happened and what you were doing; or look for code, addresses and the like in your text and put them another way.',
    },
    CPPCC_TOO_LARGE: {
      title: 'Too large',
      body: () => 'It is larger than the site takes. Make the file smaller or shorten the text.',
    },
    CPPCC_BUSY: {
      title: 'Busy or under maintenance',
      body: (seconds = 0) =>
        seconds > 60 ? `Try again in about ${Math.ceil(seconds / 60)} minutes.` : 'Try again in a moment.',
    },
    CPPCC_NETWORK: {
      title: 'No answer',
      body: () => 'The network or the server does not answer. Check the network and try again.',
    },
    CPPCC_CONFLICT: { title: 'There is news on this case' },
    CPPCC_NOT_FOUND: { title: 'Not found' },
    CPPCC_NOT_SUPPORTED: { title: 'Not supported' },
    CPPCC_ORIGIN: { title: 'Not a trusted address' },
    CPPCC_REFUSED: { title: 'Not possible' },
    CPPCC_INVALID: { title: 'Not a valid request' },
    CPPCC_KEY_REUSED: { title: 'Already used for something else' },
    CPPCC_CALENDAR_MISSING: { title: 'A calendar is missing' },
  },
  colon: ': ',
  code: (code) => `Error code: ${code}`,
};

export const clock: Wording['clock'] = {
  title: 'The date of this computer is wrong',
  body: (own, served) =>
    `This computer says ${own}, the server ${served}. Deadlines are judged by the server; please set the date and time of this computer.`,
};
