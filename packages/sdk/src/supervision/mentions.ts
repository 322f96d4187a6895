import type { Mention, Mentions } from '../engine/process.js';

/** Whoever carries a supervision out must be there to do it: one of the CPPCC's special committees (SZ-24). */
const committee: Mention = { at: 'committee', of: 'unit', kind: 'specialCommittee' };

/** Where a supervision names people and units, by the schema that says it. A special committee is no handling unit. */
export const supervisionMentions: Mentions = {
  in: {
    topic: [{ at: 'suggestedUnits', of: 'unit' }],
    approval: [{ at: 'leader', of: 'person', roles: ['chairpersonsMeeting', 'member'] }, committee],
    appointment: [committee],
    plan: [
      { at: 'units', of: 'unit' },
      { at: 'team.leader', of: 'person' },
      { at: 'team.members', of: 'person' },
    ],
  },
};
