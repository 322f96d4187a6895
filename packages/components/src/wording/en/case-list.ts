import type { Wording } from '../language.js';

export const pages: Wording['pages'] = {
  more: 'Show more',
  reading: 'Loading…',
  failed: 'Not everything was read',
  stopped: 'Loading was stopped',
  stoppedBody: 'You can load again when you need it.',
};

export const caseList: Wording['caseList'] = {
  captions: { all: 'Cases', mine: 'My cases', waiting: 'Waiting for me' },
  columns: { reference: 'Number', title: 'Title', units: 'Unit', state: 'State', deadline: 'Deadline' },
  untitled: '(no title)',
  references: {
    opinion: (number) => `Opinion ${number}`,
    topic: (number) => `Topic ${number}`,
    notice: (number) => `Notice ${number}`,
  },
  filedAs: (state, ended) => `${state} (${ended})`,
  waitsForMe: (task) => `You: ${task}`,
  unreadable: 'Its rules are not loaded: tell the administrator',
  waits: (task, count) => (count > 1 ? `${task} (${count})` : task),
  filters: 'Filters',
  search: 'Search cases',
  searchHint: 'Title, number or proposer',
  onlyWaiting: 'Only what waits for me',
  clear: 'Clear filters',
  labels: { process: 'Kind of work', state: 'State', unit: 'Unit', category: 'Category', tier: 'Tier' },
  all: {
    process: 'All work',
    state: 'All states',
    unit: 'All units',
    category: 'All categories',
    tier: 'All tiers',
  },
  wholeStage: (stage) => `${stage} (all)`,
  ended: 'Closed and other',
  supervisionTiers: [
    { id: 'key', label: 'Key supervision' },
    { id: 'ordinary', label: 'Ordinary supervision' },
  ],
  refresh: 'Refresh',
  reading: 'Updating…',
  count: (count, more) => (more ? `First ${count}` : `${count} in all`),
  earliest: (day, year) => `${day} at the earliest (holidays of ${year} unknown)`,
  missingYear: (year) => `holidays of ${year} unknown`,
  fold: 'Fewer filters',
  tooMany: (count) => `${count} are shown. Use filters or search to see fewer.`,
  flawed: (count) => `${count} cases are incomplete; what is missing is not shown`,
  flawedCase: 'This case is incomplete; what is missing is not shown',
  flawedBody: (rows) => `Please tell the administrator; other cases are not affected: ${rows.join('; ')}.`,
  flawedRow: (row, members) =>
    members.length === 0
      ? `row ${row} cannot be read`
      : `"${row}" lacks or has in a wrong format ${members.join(', ')}`,
  stale: 'Cases have changed',
  show: 'Show the latest',
  noMatch: 'No case matches',
  noMatchBody: 'Try other filters, or clear them.',
  empty: {
    all: { none: 'No cases yet', noneBody: 'New cases will be listed here.' },
    mine: { none: 'You have no cases yet', noneBody: 'You can follow your cases here.' },
    waiting: { none: 'Nothing waits for you', noneBody: 'What waits for you will be listed here.' },
  },
};
