import { defineDefinition } from '../engine/definition.js';
import { events } from './events.js';
import { clocks, proposingOffices, roles, tasks, visibility } from './parts.js';
import { activity } from './states/activity.js';
import { ending } from './states/ending.js';
import { handling } from './states/handling.js';
import { opinion } from './states/opinion.js';
import { topic } from './states/topic.js';

/**
 * 民主监督: from the topic to the opinion that has been carried out (确定议题→组织活动→报送意见→办理意见). Forms, scopes,
 * who is asked and who approves come from the profile.
 */
export const supervisionDefinition = defineDefinition({
  id: 'supervision',
  version: 2,
  label: '民主监督',
  initial: 'proposed',
  opening: {
    event: 'propose',
    steps: [
      {
        when: ['bySuggester'],
        to: 'suggested',
        by: ['member', 'public'],
        needs: 'suggestion',
        keeps: 'suggestion',
        derives: 'suggestedTopic',
        seats: { suggester: 'actor', namedOffice: 'namedOffices' },
        basis: 'SZ-04',
      },
      {
        to: 'proposed',
        by: proposingOffices,
        onBehalf: { by: proposingOffices },
        needs: 'topic',
        keeps: 'topic',
        derives: 'source',
        seats: { sponsor: 'actor', sponsorUnit: 'actorUnit', namedOffice: 'namedOffices' },
        links: { at: 'topic.origin.caseId', relation: 'arisesFrom' },
        basis: 'SZ-23',
      },
    ],
  },
  states: { ...topic, ...activity, ...opinion, ...handling, ...ending },
  events,
  roles,
  tasks,
  clocks,
  visibility,
  summary: {
    title: 'topic.title',
    by: 'topic.proposedBy',
    category: 'topic.scope',
    tier: 'tier',
    mark: 'evaluation',
    endedAs: 'endedAs',
    texts: ['topic.reason', 'plan.outline', 'opinion.title', 'opinion.findings', 'opinion.opinions.*.text'],
    units: ['supervisedUnit'],
    numbers: ['opinion', 'topic'],
  },
});
