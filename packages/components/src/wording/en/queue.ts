import type { Wording } from '../language.js';

export const queue: Wording['queue'] = {
  onlyWaiting: 'Only what waits for me',
  refresh: 'Refresh',
  state: 'Stage',
  allStates: 'All stages',
  count: (count, more) => (more ? `${count} or more` : `${count}`),
  none: 'No such proposals',
  noneBody: 'When a proposal reaches this stage, it appears here.',
  waiting: 'Waits for me',
  due: (label, day) => `${label} ${day}`,
  more: 'Show more',
  moreFailed: 'Could not load; try again',
  back: 'Back to the list',
};

export const workPanels: Wording['workPanels'] = {
  review: {
    title: 'Examination',
    queue: 'To be examined',
    actions: 'Examine',
    choose: 'Choose a proposal',
    chooseBody: 'Read it here and give your opinion.',
  },
  assignment: {
    title: 'Hand-over',
    queue: 'To be handed over',
    actions: 'Hand over',
    choose: 'Choose a proposal',
    chooseBody: 'Decide who handles it, and how.',
  },
  handling: {
    title: 'Handling',
    queue: 'Our proposals',
    actions: 'What to do',
    choose: 'Choose a proposal',
    chooseBody: 'Acknowledge it, handle it, and note what was said.',
  },
};
