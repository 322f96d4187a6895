import type { ClockDefinition, RoleDefinition, TaskDefinition } from '../engine/definition.js';

/** Who takes part (domain §5). Standing roles come with the account; the others are seats of this case. */
export const roles = {
  member: { label: '委员', kind: 'standing' },
  public: { label: '群众', kind: 'standing' },
  specialCommittee: { label: '专门委员会', kind: 'standing' },
  chairpersonsMeeting: { label: '主席会议', kind: 'standing' },
  partyOffice: { label: '党委办公室', kind: 'standing' },
  governmentOffice: { label: '政府办公室', kind: 'standing' },
  inspectionOffice: { label: '督查室', kind: 'standing' },
  unitLeader: { label: '单位负责人', kind: 'standing' },
  adviser: { label: '被征求意见的单位', kind: 'setting', roles: 'advisers' },
  approver: { label: '议题审定人员', kind: 'setting', roles: 'approvers' },
  inspector: { label: '督查人员', kind: 'setting', roles: 'inspectors' },
  namedOffice: { label: '本级规定的审定、征求意见和督查单位', kind: 'office' },
  suggester: { label: '建议人', kind: 'person' },
  sponsor: { label: '议题提出人', kind: 'person' },
  sponsorUnit: { label: '议题提出单位', kind: 'unit' },
  leader: { label: '牵头的主席会议成员', kind: 'person' },
  /** 专委会 that carries it out: its own people, not every committee's. */
  implementer: { label: '承办专委会', kind: 'unit', with: 'specialCommittee' },
  teamMember: { label: '监督小组成员', kind: 'person' },
  supervisedUnit: { label: '被监督单位', kind: 'unit' },
  supervisedUnitLeader: {
    label: '被监督单位负责人',
    kind: 'unit',
    seat: 'supervisedUnit',
    with: 'unitLeader',
  },
} as const satisfies Record<string, RoleDefinition>;

/** Offices whose proposal of a topic needs nobody to take it up first (SZ-23). */
export const proposingOffices = [
  'specialCommittee',
  'chairpersonsMeeting',
  'partyOffice',
  'governmentOffice',
] as const;

export const tasks = {
  topicOpinion: { label: '请对监督议题提出意见', clock: 'topicOpinion' },
  topicDecision: { label: '请研究确定监督议题' },
  opinionDecision: { label: '请审议重点监督意见' },
  receipt: { label: '请签收监督意见', clock: 'receipt', per: 'supervisedUnit' },
  reply: { label: '请反馈监督意见的办理、采纳和落实情况', clock: 'reply', per: 'supervisedUnit' },
  evaluation: { label: '请评估被监督单位的办理情况', per: 'supervisedUnit' },
  verification: { label: '请核实被监督单位报告的落实情况', per: 'supervisedUnit', about: 'opinion' },
  reminder: { label: '催办，请抓紧办理并反馈进展', per: 'supervisedUnit', tells: 'text' },
  followUp: { label: '督办，请按要求办理并反馈进展', per: 'supervisedUnit', tells: 'text' },
  revisit: { label: '请跟踪回访', clock: 'revisit' },
} as const satisfies Record<string, TaskDefinition>;

export const clocks = {
  topicOpinion: { label: '征求意见期限' },
  receipt: { label: '签收期限', per: 'supervisedUnit' },
  reply: { label: '反馈期限', per: 'supervisedUnit', startsBy: 'receipt' },
  explanation: { label: '书面说明期限', per: 'supervisedUnit', startsBy: 'receipt' },
  revisit: { label: '回访期限' },
} as const satisfies Record<string, ClockDefinition>;

export const visibility = {
  groups: {
    suggesters: ['suggester'],
    sponsors: ['sponsor', 'sponsorUnit'],
    offices: [
      'specialCommittee',
      'chairpersonsMeeting',
      'partyOffice',
      'governmentOffice',
      'inspectionOffice',
      'namedOffice',
    ],
    /** Whoever the settings give a part in it: else a confidential topic lies where they cannot find it. */
    named: ['namedOffice'],
    deciders: ['chairpersonsMeeting', 'partyOffice', 'governmentOffice', 'inspectionOffice'],
    team: ['leader', 'implementer', 'teamMember'],
    units: ['supervisedUnit'],
    members: ['member'],
  },
  /** Of the special committees only those that bring, decide or carry out a confidential topic read it. */
  confidential: { when: 'topic.confidential', seenBy: ['sponsors', 'deciders', 'named', 'team', 'units'] },
  insiders: ['sponsors', 'offices', 'team', 'units'],
  open: [
    { path: 'topic.title', without: 'contacts' },
    { path: 'topic.reason', without: 'contacts' },
    { path: 'topic.scope' },
    { path: 'topic.proposedBy' },
    { path: 'source' },
    { path: 'tier' },
    { path: 'outcome', without: 'contacts' },
    { path: 'endedAs' },
    { path: 'plan.form' },
    { path: 'plan.from' },
    { path: 'plan.to' },
    { path: 'plan.units' },
  ],
  redacted: [
    { path: 'suggestion', seenBy: ['offices'] },
    { path: 'topicOpinions', seenBy: ['sponsors', 'offices'] },
    { path: 'topicReturns', seenBy: ['sponsors', 'offices'] },
    { path: 'approval', seenBy: ['sponsors', 'offices', 'team'] },
    { path: 'sharedTopic', seenBy: ['offices', 'team'] },
    /** What was found reaches the unit as an opinion, weighed and approved, not as notes. */
    { path: 'activities', seenBy: ['offices', 'team'] },
    { path: 'opinionDraft', seenBy: ['offices', 'team'] },
    { path: 'draftedBy', seenBy: ['offices', 'team'] },
    { path: 'doneBy', seenBy: ['offices', 'team'] },
    { path: 'reportedBy', seenBy: ['offices', 'team', 'units'] },
    { path: 'putForward', seenBy: ['offices', 'team'] },
    { path: 'askedTopics', seenBy: ['sponsors', 'offices'] },
    { path: 'topicBy', seenBy: ['sponsors', 'offices'] },
    { path: 'appointments', seenBy: ['sponsors', 'offices', 'team'] },
    { path: 'opinionReturns', seenBy: ['offices', 'team'] },
    { path: 'opinionApproval', seenBy: ['offices', 'team'] },
    { path: 'replyDrafts', seenBy: ['units'] },
  ],
  /** Whoever suggests a topic must not have to fear the unit that it concerns. */
  seats: [{ role: 'suggester', seenBy: ['suggesters', 'sponsors', 'offices'] }],
} as const;
