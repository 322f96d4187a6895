import { defineProfile, type Profile } from '@cppcc-kit/sdk';
import { national } from './national.js';
import { cite } from './sources.js';

/** 商洛市商州区 (陕西): 《关于加强和改进政协工作相关措施的通知》. The three stages are not named there: first, joint, final review. */
export const shangzhou: Profile = defineProfile(national, {
  id: '611002',
  version: 1,
  name: '商州',
  committee: '中国人民政治协商会议商洛市商州区委员会',
  overrides: [
    { path: 'proposal.preReview', value: true, basis: 'SZ-37' },
    {
      path: 'proposal.reviewStages',
      value: [
        { id: 'firstReview', label: '初审', roles: ['proposalCommittee'], decisions: ['returnForRevision'] },
        {
          id: 'jointReview',
          label: '会审',
          roles: ['proposalCommittee', 'chairpersonsMeeting'],
          decisions: ['returnForRevision'],
        },
        {
          id: 'finalReview',
          label: '终审',
          roles: ['proposalCommittee'],
          decisions: ['file', 'merge', 'returnForRevision', 'convert', 'refer', 'decline'],
        },
      ],
      basis: 'SZ-35',
    },
    {
      path: 'proposal.assigners',
      value: ['proposalCommittee', 'partyOffice', 'governmentOffice'],
      basis: 'SZ-41',
    },
    {
      path: 'proposal.tiers',
      value: [
        {
          id: 'key',
          label: '重点提案',
          supervisedBy: '区委、区政府主要领导审定并领办',
          approval: { roles: ['partyOffice', 'governmentOffice'], all: true },
        },
        { id: 'ordinary', label: '一般提案', supervisedBy: '专门委员会协办' },
      ],
      basis: 'SZ-36, SZ-43',
    },
    {
      path: 'proposal.differentPeople',
      value: [['preReview', 'firstReview', 'jointReview', 'finalReview']],
      basis: 'SZ-35, SZ-37',
    },
    { path: 'proposal.inspectors', value: ['inspectionOffice', 'partyOffice'], basis: 'SZ-26' },
    {
      path: 'proposal.rehandling',
      value: { rounds: 1, on: ['dissatisfied'], ordered: { rounds: 1, below: 60 } },
      basis: 'SZ-49',
    },
    {
      path: 'supervision.forms',
      value: [
        { id: 'meeting', label: '会议监督' },
        { id: 'inspection', label: '视察监督' },
        { id: 'targeted', label: '针对性监督' },
        { id: 'special', label: '专项监督（监督性调研）' },
        { id: 'standing', label: '民主监督小组常态监督' },
      ],
      basis: 'SZ-22',
    },
    { path: 'supervision.approvers', value: ['chairpersonsMeeting'], basis: 'SZ-23, SZ-25' },
    { path: 'supervision.inspectors', value: ['inspectionOffice'], basis: 'SZ-26' },
    {
      path: 'supervision.clocks.explanation',
      value: { amount: 10, unit: 'workingDays', ...cite('SZ-29') },
      basis: 'SZ-29',
    },
  ],
});
