import type { Mentions } from '../engine/process.js';

/** Those who write proposals in their own name: chairpersons are members too, whatever their account says. */
const members = ['member', 'chairpersonsMeeting'];

/** Where a proposal names people and units, by the schema that says it. */
export const proposalMentions: Mentions = {
  onBehalfOf: members,
  in: {
    form: [
      // The body that proposes a collective one has fields of its own; whose telephone it gives is its affair.
      { at: 'proposer.name', of: 'nameOf', seat: 'firstProposer', unless: { proposerType: 'collective' } },
      { at: 'invitees', of: 'person', roles: members },
      { at: 'suggestedUnits', of: 'unit' },
    ],
    assign: [
      { at: 'lead', of: 'unit' },
      { at: 'co', of: 'unit' },
    ],
    object: [{ at: 'suggestedUnit', of: 'unit' }],
  },
};
