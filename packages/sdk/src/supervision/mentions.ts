import type { Mentions } from '../engine/process.js';

/** Where a supervision names people and units, by the schema that says it. A special committee is no handling unit. */
export const supervisionMentions: Mentions = {
  in: {
    topic: [{ at: 'suggestedUnits', of: 'unit' }],
    approval: [{ at: 'leader', of: 'person', roles: ['chairpersonsMeeting', 'member'] }],
    plan: [
      { at: 'units', of: 'unit' },
      { at: 'team.leader', of: 'person' },
      { at: 'team.members', of: 'person' },
    ],
  },
};
