import { publicationIn } from '../shared-steps.js';
import { followUpIn, leadersIn } from '../steps-following.js';

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
          closes: ['implementation'],
          basis: 'domain §6 #18',
        },
        {
          to: 'closed',
          by: ['leadUnit'],
          needs: 'implementation',
          guard: ['adoptedByUnit'],
          adds: 'implementations',
          basis: 'domain §6 #18',
        },
      ],
      archive: {
        to: 'archived',
        by: ['proposalCommittee'],
        guard: ['nothingTracked'],
        closes: ['implementation', 'reminder', 'followUp'],
        stops: ['publish'],
        basis: 'domain §2.1 归档',
      },
    },
  },
  merged: {
    label: '已并案',
    tone: 'done',
    seenBy: ['proposers', 'offices'],
    on: { archive: { to: 'archived', by: ['proposalCommittee'] } },
  },
  converted: {
    label: '已转化',
    tone: 'done',
    seenBy: ['proposers', 'offices'],
    on: { archive: { to: 'archived', by: ['proposalCommittee'] } },
  },
  referred: {
    label: '转送参考',
    tone: 'done',
    seenBy: ['proposers', 'offices'],
    on: { archive: { to: 'archived', by: ['proposalCommittee'] } },
  },
  notFiled: {
    label: '不予立案',
    tone: 'stopped',
    seenBy: ['proposers', 'offices'],
    on: {
      convert: {
        to: 'converted',
        by: ['proposalCommittee'],
        needs: 'convert',
        keeps: 'conversion',
        basis: 'SZ-39',
      },
      archive: { to: 'archived', by: ['proposalCommittee'] },
    },
  },
  withdrawn: {
    label: '已撤回',
    tone: 'stopped',
    seenBy: ['proposers', 'offices'],
    on: { archive: { to: 'archived', by: ['proposalCommittee'] } },
  },
  discarded: { label: '已放弃', tone: 'stopped', final: true, seenBy: ['proposers', 'recorders'], on: {} },
  archived: { label: '已归档', tone: 'quiet', final: true, seenBy: ['proposers', 'offices'], on: {} },
} as const;
