import { withdrawalFrom } from '../steps-withdrawal.js';
import { tierIn } from '../steps-tier.js';
import { publicationIn, takeDownIn } from '../steps-publication.js';
import { rehandlingWith } from '../steps-rehandling.js';
import { contact, handlingIn } from '../steps-handling.js';
import { followUpIn, leadersIn } from '../steps-following.js';
import { reassignAtWork, reassignIn } from '../steps-units.js';

/** Handled, answered, rated, and handled again where a proposer is dissatisfied (SZ-47, SZ-49). */
export const handling = {
  handling: {
    label: '办理中',
    tone: 'active',
    seenBy: ['proposers', 'offices', 'members', 'units'],
    on: {
      ...withdrawalFrom('handling'),
      ...tierIn('handling'),
      ...handlingIn('handling', 'reply'),
      ...reassignAtWork('handling', 'assigned'),
    },
  },
  replied: {
    label: '已答复待评价',
    tone: 'waiting',
    seenBy: ['proposers', 'offices', 'members', 'units'],
    on: {
      ...publicationIn('replied'),
      rate: [
        {
          when: ['lastRating'],
          to: 'rated',
          by: ['signer'],
          needs: 'rate',
          guard: ['ratesOneUnit'],
          settles: { rate: 'rated' },
          derives: 'rating',
          stops: ['feedback', 'silence'],
          basis: 'LZ-14',
        },
        {
          to: 'replied',
          by: ['signer'],
          needs: 'rate',
          guard: ['ratesOneUnit'],
          settles: { rate: 'rated' },
          derives: 'rating',
          basis: 'LZ-14',
        },
      ],
      logContact: { to: 'replied', ...contact },
      remindRating: {
        to: 'replied',
        by: ['proposalCommittee', 'substitute'],
        needs: 'reminderOfRating',
        guard: ['feedbackRunOut', 'notOwnDecision'],
        adds: 'ratingReminders',
        starts: ['silence'],
        basis: 'domain §6 #9',
      },
      recordSilence: {
        to: 'rated',
        when: ['silenceCloses'],
        by: ['proposalCommittee', 'substitute'],
        needs: 'note',
        guard: ['remindedInVain', 'notOwnDecision'],
        derives: 'silence',
        closes: ['rate'],
        stops: ['feedback', 'silence'],
        basis: 'domain §6 #9',
      },
      ...leadersIn('replied'),
      ...rehandlingWith({
        endsFor: 'unitsToRehandle',
        closes: ['rate'],
        stops: ['feedback', 'silence'],
      }),
    },
  },
  rated: {
    label: '已评价',
    tone: 'waiting',
    seenBy: ['proposers', 'offices', 'members', 'units'],
    on: {
      ...publicationIn('rated'),
      logContact: { to: 'rated', ...contact },
      ...followUpIn('rated'),
      ...leadersIn('rated'),
      recordImplementation: {
        to: 'rated',
        by: ['leadUnit'],
        needs: 'implementation',
        guard: ['adoptedByUnit'],
        adds: 'implementations',
        derives: 'implementation',
        basis: 'LZ-12',
      },
      ...rehandlingWith({}),
      close: [
        {
          when: ['tracked'],
          to: 'closed',
          by: ['proposalCommittee', 'substitute'],
          needs: 'note',
          guard: ['feedbackSettled', 'implementedIfStrict', 'notOwnDecision', 'otherCloser'],
          keeps: 'closing',
          opens: { implementation: 'leadUnitsSeated' },
          basis: 'domain §6 #18',
        },
        {
          to: 'closed',
          by: ['proposalCommittee', 'substitute'],
          needs: 'note',
          guard: ['feedbackSettled', 'implementedIfStrict', 'notOwnDecision', 'otherCloser'],
          keeps: 'closing',
          basis: 'LZ-12',
        },
      ],
    },
  },
  rehandling: {
    label: '二次办理中',
    tone: 'active',
    seenBy: ['proposers', 'offices', 'members', 'units'],
    on: {
      ...takeDownIn('rehandling'),
      ...handlingIn('rehandling', 'rehandle'),
      ...reassignIn('rehandling', 'rehandling', 'rehandle'),
    },
  },
} as const;
