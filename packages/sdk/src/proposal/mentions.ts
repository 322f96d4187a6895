import type { Mention, Mentions } from '../engine/process.js';

/** Those who write proposals in their own name: chairpersons are members too, whatever their account says. */
const members = ['member', 'chairpersonsMeeting'];

const handingOver: readonly Mention[] = [
  { at: 'lead', of: 'unit' },
  { at: 'co', of: 'unit' },
];

/**
 * Where a proposal names people and units, by the schema that says it. Units that already handle it (of a reminder, a
 * rating, a decision) are known from the case; whether they are among them is its guards' to say.
 */
export const proposalMentions: Mentions = {
  onBehalfOf: members,
  in: {
    form: [
      // The body that proposes a collective one has fields of its own; whose telephone it gives is its affair.
      { at: 'proposer.name', of: 'nameOf', seat: 'firstProposer', unless: { proposerType: 'collective' } },
      // Sectors and groups are no units; but nobody proposes in the name of a unit that is not his own. Staff who enter
      // a paper for it do (domain §2.1, seal).
      {
        at: 'collective.name',
        of: 'ownName',
        except: ['proposalCommittee', 'chairpersonsMeeting'],
        // 民盟 proposes as 民盟, not as 民建 or 县工会, whom no directory of handling units knows.
        only: ['participatingUnit'],
      },
      // A special committee proposes as itself; a sector or group that it writes down is no unit.
      {
        at: 'collective.name',
        of: 'unitName',
        roles: ['specialCommittee'],
        except: ['proposalCommittee', 'chairpersonsMeeting'],
        when: { 'collective.kind': 'specialCommittee' },
      },
      { at: 'invitees', of: 'person', roles: members },
      { at: 'suggestedUnits', of: 'unit' },
    ],
    assign: handingOver,
    reassign: handingOver,
    object: [{ at: 'suggestedUnit', of: 'unit' }],
  },
};
