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
      // Sectors and groups are no units; but nobody proposes in the name of a unit that is not his own. Staff who enter
      // a paper for it do (domain §2.1, seal).
      { at: 'collective.name', of: 'ownName', except: ['proposalCommittee', 'chairpersonsMeeting'] },
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
