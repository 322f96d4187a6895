import { defineProfile, type Profile } from '@cppcc-kit/sdk';
import { national } from './national.js';
import { cite } from './sources.js';

/** 泸州市 (四川): 提案审查工作细则, 不调研不提案, 不落实不结案; clocks of Sichuan's 2024 rules. */
export const luzhou: Profile = defineProfile(national, {
  id: '510500',
  version: 1,
  name: '泸州',
  committee: '中国人民政治协商会议泸州市委员会',
  overrides: [
    {
      path: 'proposal.reviewStages',
      value: [
        { id: 'firstReview', label: '初审', roles: ['proposalCommittee'], decisions: ['returnForRevision'] },
        {
          id: 'jointReview',
          label: '会审',
          roles: ['proposalCommittee', 'partyOffice', 'governmentOffice'],
          decisions: ['returnForRevision'],
        },
        {
          id: 'finalReview',
          label: '复审',
          roles: ['proposalCommittee'],
          decisions: ['file', 'merge', 'returnForRevision', 'convert', 'refer', 'decline'],
        },
      ],
      basis: 'LZ-10',
    },
    {
      path: 'proposal.assigners',
      value: ['partyOffice', 'governmentOffice', 'proposalCommittee'],
      basis: 'LZ-02',
    },
    {
      path: 'proposal.differentPeople',
      value: [['firstReview', 'jointReview', 'finalReview']],
      basis: 'LZ-10',
    },
    { path: 'proposal.research', value: 'required', basis: 'LZ-08' },
    { path: 'proposal.closeRule', value: 'implemented', basis: 'LZ-12' },
    {
      path: 'proposal.clocks.reply',
      value: [
        {
          when: { timing: 'session' },
          rule: { amount: 5, unit: 'months', rollForward: true, ...cite('domain §2.1 [S35]') },
        },
        { rule: { amount: 3, unit: 'months', rollForward: true, ...cite('domain §2.1 [S35]') } },
      ],
      basis: 'domain §6 #3',
    },
    {
      path: 'proposal.clocks.rehandle',
      value: { amount: 3, unit: 'months', rollForward: true, ...cite('domain §2.1 [S35]') },
      basis: 'domain §6 #8',
    },
  ],
});
