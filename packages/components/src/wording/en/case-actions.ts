import type { Wording } from '../language.js';

export const caseActions: Wording['caseActions'] = {
  title: 'What to do',
  none: 'Nothing for you to do at present',
  noneBody: 'When it is your turn, the steps appear here.',
  noCase: 'Choose a proposal',
  missing: 'There is no such proposal',
  missingBody: 'It may have been withdrawn, or you may not be allowed to see it.',
  held: 'Not possible yet',
  join: (labels) => labels.join(', '),
  send: (label) => `Confirm: ${label}`,
  sending: 'Sending…',
  stop: 'Stop waiting',
  close: 'Back',
  done: (label) => `Done: ${label}`,
  question: (label) => `${label}: are you sure?`,
  questionBody: 'It becomes part of the record and cannot be deleted.',
  means: {
    publish: 'Everybody can then read it on the web. Taking it down needs a reason.',
    unpublish: 'The public then no longer sees this proposal.',
    signReply: 'By signing, your unit agrees to answer the proposer with this draft.',
  },
  chosenUnits: (label, names) => `${label}: ${names.join(', ')}`,
  review: (stage) => `Give an opinion: ${stage}`,
  preReview: 'pre-review',
  leadsTo: (state) => `The proposal then is “${state}”, and this becomes part of the record.`,
  restored: 'What you had not sent last time is back',
  discard: 'Discard it',
  sentElsewhere: 'This draft has been submitted in another window',
  sentElsewhereBody:
    'The page shows the present state; please check it first. What is filled in here was not submitted again: copy what differs and is still wanted, then go back.',
  readAgain: 'Go on with the new draft',
  unitsFailed: 'The list of units could not be loaded',
  loadAgain: 'Load again',
  over: (label) => `The case has moved on; no longer possible: ${label}`,
  overBody: (state) =>
    `Somebody may have been faster. The case is now: ${state}; the page shows its present state. What you entered is still above: copy what you need, then go back.`,
};
