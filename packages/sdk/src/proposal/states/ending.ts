import { publicationIn, takeDownIn } from '../steps-publication.js';
import { rehandlingWith } from '../steps-rehandling.js';
import { followUpIn, leadersIn } from '../steps-following.js';

/** Nothing is published, handled again or converted after it: not for the author himself to put away. */
const archive = {
  to: 'archived',
  by: ['proposalCommittee', 'substitute'],
  guard: ['notOwnDecision'],
  derives: 'archival',
  basis: 'domain §2.1 归档',
} as const;

const convert = {
  by: ['proposalCommittee', 'substitute'],
  needs: 'convert',
  guard: ['notOwnDecision'],
  keeps: 'conversion',
  basis: 'SZ-39',
} as const;

/** Where a proposal ends, and what is still followed up then. */
export const ending = {
  closed: {
    label: '已结案',
    tone: 'done',
    seenBy: ['proposers', 'offices', 'members', 'units'],
    on: {
      ...publicationIn('closed'),
      ...followUpIn('closed'),
      ...leadersIn('closed'),
      recordImplementation: [
        {
          when: ['nowImplemented'],
          to: 'closed',
          by: ['leadUnit'],
          needs: 'implementation',
          guard: ['adoptedByUnit'],
          adds: 'implementations',
          derives: 'implementation',
          closes: ['implementation'],
          basis: 'domain §6 #18',
        },
        {
          to: 'closed',
          by: ['leadUnit'],
          needs: 'implementation',
          guard: ['adoptedByUnit'],
          adds: 'implementations',
          derives: 'implementation',
          basis: 'domain §6 #18',
        },
      ],
      /** What was promised and never came, or proved to be nothing: the offices open it again, whatever was said then. */
      ...rehandlingWith({
        guard: ['notOwnEnding', 'unitsToRehandleKnown', 'roundsLeft'],
        closes: ['implementation'],
      }),
      archive: {
        ...archive,
        guard: ['nothingTracked', 'notOwnDecision'],
        closes: ['implementation', 'reminder', 'followUp'],
        stops: ['publish'],
      },
    },
  },
  merged: {
    label: '已并案',
    tone: 'done',
    seenBy: ['proposers', 'offices'],
    on: { archive },
  },
  converted: {
    label: '已转化',
    tone: 'done',
    seenBy: ['proposers', 'offices'],
    on: { archive },
  },
  referred: {
    label: '转送参考',
    tone: 'done',
    seenBy: ['proposers', 'offices'],
    on: { archive },
  },
  notFiled: {
    label: '不予立案',
    tone: 'stopped',
    seenBy: ['proposers', 'offices'],
    on: {
      /** Whoever signed is asked here as in review. */
      convert: [
        {
          ...convert,
          when: ['asksConsent'],
          to: 'consulting',
          numbersLater: 'outcome',
          derives: 'proposedConversion',
          opens: { consent: 'signers' },
        },
        { ...convert, to: 'converted', numbers: 'outcome' },
      ],
      archive,
    },
  },
  withdrawn: {
    label: '已撤回',
    tone: 'stopped',
    // Whoever worked on it learns how it ended.
    seenBy: ['proposers', 'offices', 'units'],
    on: { archive },
  },
  discarded: { label: '已放弃', tone: 'stopped', final: true, seenBy: ['proposers', 'recorders'], on: {} },
  archived: {
    label: '已归档',
    tone: 'quiet',
    final: true,
    seenBy: ['proposers', 'offices', 'units'],
    on: takeDownIn('archived'),
  },
} as const;
