import { defineDefinition } from '../engine/definition.js';
import { events } from './events.js';
import { clocks, roles, tasks, visibility } from './parts.js';
import { assignment } from './states/assignment.js';
import { ending } from './states/ending.js';
import { handling } from './states/handling.js';
import { review } from './states/review.js';
import { writing } from './states/writing.js';
import { invite, write } from './steps-writing.js';

/**
 * 提案: from the first line to the closed case. Stage names, reasons, clocks and who assigns come from the profile,
 * so 商州's and 泸州's three reviews, or four stages elsewhere, are this one definition.
 */
export const proposalDefinition = defineDefinition({
  id: 'proposal',
  version: 2,
  label: '提案',
  initial: 'drafting',
  opening: { event: 'draft', steps: [{ ...write, ...invite, when: ['invites'] }, write] },
  states: { ...writing, ...review, ...assignment, ...handling, ...ending },
  events,
  roles,
  tasks,
  clocks,
  visibility,
  summary: {
    title: 'form.subject',
    by: 'form.proposer.name',
    category: 'classification.category',
    tier: 'classification.tier',
    mark: 'mark',
    texts: [
      'form.situation',
      'form.analysis',
      'form.suggestions',
      'answers.*.title',
      'answers.*.body',
      'answers.*.suggestions.*.text',
    ],
    endedAs: 'endedAs',
    units: ['leadUnit', 'coUnit'],
    numbers: ['filing', 'serial'],
  },
});
