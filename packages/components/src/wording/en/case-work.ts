import type { Wording } from '../language.js';

export const caseWork: Wording['caseWork'] = {
  conflict:
    'Somebody else has just updated this case. The page shows the latest state and keeps what you entered: check it and send again.',
  cancelled:
    'Stopped waiting; it is not certain that it arrived. What you entered is kept and can be sent again without effect twice.',
  otherPerson: (signedIn, own) =>
    `${signedIn ?? 'Another account'} is signed in now; this page belongs to ${own ?? 'another account'}, so nothing was done. What you entered is kept. Sign in again as ${own ?? 'before'} and send it then, or open a new page.`,
};
