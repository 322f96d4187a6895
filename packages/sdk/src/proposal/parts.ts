import type { ClockDefinition, RoleDefinition, TaskDefinition } from '../engine/definition.js';

/** Who takes part (domain §5). Standing roles come with the account; the others are seats of this case. */
export const roles = {
  member: { label: '委员', kind: 'standing' },
  proposalCommittee: { label: '提案委员会', kind: 'standing' },
  specialCommittee: { label: '专门委员会', kind: 'standing' },
  participatingUnit: { label: '党派、团体等参加单位', kind: 'standing' },
  preReviewGroup: { label: '提案预审小组', kind: 'standing' },
  chairpersonsMeeting: { label: '主席会议', kind: 'standing' },
  partyOffice: { label: '党委办公室', kind: 'standing' },
  governmentOffice: { label: '政府办公室', kind: 'standing' },
  inspectionOffice: { label: '督查室', kind: 'standing' },
  unitLeader: { label: '单位负责人', kind: 'standing' },
  stageReviewer: { label: '本环节审查人员', kind: 'setting', roles: 'stageReviewers' },
  assigner: { label: '交办单位', kind: 'setting', roles: 'assigners' },
  keyApprover: { label: '重点提案审定单位', kind: 'setting', roles: 'keyApprovers' },
  timekeeper: { label: '延期审批单位', kind: 'setting', roles: 'timekeepers' },
  inspector: { label: '答复审核单位', kind: 'setting', roles: 'inspectors' },
  substitute: { label: '代行审查单位', kind: 'setting', roles: 'substitutes' },
  namedOffice: { label: '本级规定的办理单位', kind: 'office' },
  standIn: { label: '代提案委员会办理的单位', kind: 'office' },
  firstProposer: { label: '第一提案人', kind: 'person' },
  coSigner: { label: '联名委员', kind: 'person' },
  signer: { label: '提案者', kind: 'person' },
  recorder: { label: '代录人员', kind: 'person' },
  leadUnit: { label: '主办单位', kind: 'unit' },
  leadUnitLeader: { label: '主办单位负责人', kind: 'unit', seat: 'leadUnit', with: 'unitLeader' },
  coUnit: { label: '会办单位', kind: 'unit' },
  handlingUnit: { label: '承办单位', kind: 'unit' },
} as const satisfies Record<string, RoleDefinition>;

/** 提案委员会、主席会议: for refusals that say who may do it. */
export const nameRoles = (ids: readonly string[]): string =>
  [...new Set(ids)]
    .map((id) => (roles as Readonly<Record<string, RoleDefinition>>)[id]?.label ?? id)
    .join('、');

export const tasks = {
  coSign: { label: '请您决定是否联名', clock: 'coSign' },
  confirmation: { label: '请核对代为填报的提案，确认后提交' },
  revision: { label: '请修改退回的提案', clock: 'revision' },
  consent: { label: '请您对处理意见表示意见' },
  stageOpinion: { label: '请提出审查意见' },
  keyApproval: { label: '请审定重点提案' },
  assignApproval: { label: '请会商交办意见' },
  receipt: { label: '请签收交办提案', clock: 'receipt', per: 'handlingUnit' },
  objectionDecision: { label: '请研究承办单位的异议', per: 'handlingUnit' },
  coOpinion: { label: '请向主办单位提出会办意见', clock: 'coOpinion', per: 'handlingUnit' },
  reply: { label: '请办理并答复', clock: 'reply', per: 'handlingUnit' },
  extensionDecision: { label: '请审批延期申请', per: 'handlingUnit' },
  countersign: { label: '请会签答复稿', clock: 'countersign', per: 'leadUnit' },
  replyReview: { label: '请审核答复', per: 'handlingUnit' },
  reminder: { label: '催办，请抓紧办理并反馈进展', per: 'handlingUnit', tells: 'text' },
  followUp: { label: '督办，请按要求办理并反馈进展', per: 'handlingUnit', tells: 'text' },
  rate: { label: '请评价办理情况', clock: 'feedback', per: 'leadUnit' },
  implementation: { label: '请继续跟踪落实并记录' },
  withdrawalConsent: { label: '请您对撤案申请表示意见' },
  withdrawalDecision: { label: '请研究撤案申请' },
} as const satisfies Record<string, TaskDefinition>;

export const clocks = {
  coSign: { label: '联名截止' },
  revision: { label: '修改期限' },
  handOver: { label: '交办期限' },
  receipt: { label: '签收期限', per: 'handlingUnit' },
  objection: { label: '异议期限', per: 'handlingUnit' },
  coOpinion: { label: '会办意见期限', per: 'handlingUnit', seat: 'coUnit', startsBy: 'receipt' },
  reply: { label: '答复期限', per: 'handlingUnit', seat: 'leadUnit', startsBy: 'receipt' },
  countersign: { label: '会签期限' },
  feedback: { label: '评价期限' },
  silence: { label: '评价催办期限' },
  rehandle: { label: '二次办理期限', per: 'handlingUnit', seat: 'leadUnit', startsBy: 'receipt' },
  publish: { label: '公开期限' },
} as const satisfies Record<string, ClockDefinition>;

export const visibility = {
  groups: {
    proposers: ['firstProposer', 'coSigner', 'signer'],
    recorders: ['recorder'],
    committee: ['proposalCommittee'],
    deciders: ['chairpersonsMeeting', 'partyOffice', 'governmentOffice', 'inspectionOffice'],
    offices: [
      'proposalCommittee',
      'preReviewGroup',
      'chairpersonsMeeting',
      'partyOffice',
      'governmentOffice',
      'inspectionOffice',
      'namedOffice',
    ],
    /** Whoever the settings give a part in it: else a proposal lies where its next office cannot find it. */
    named: ['namedOffice'],
    standIns: ['standIn'],
    units: ['leadUnit', 'coUnit', 'handlingUnit'],
    members: ['member'],
  },
  /** A proposal marked 涉密 is seen by those who must act on it and nobody else. */
  confidential: {
    when: 'form.secret',
    seenBy: ['proposers', 'recorders', 'committee', 'deciders', 'named', 'standIns', 'units'],
  },
  publicWhen: 'publication.open',
  insiders: ['proposers', 'offices', 'units'],
  open: [
    /** What proposers write into their text to be reached by is for those who handle it (domain §2.1 [S38]). */
    ...(['subject', 'situation', 'analysis', 'suggestions'] as const).map((field) => ({
      path: `form.${field}`,
      without: 'contacts' as const,
    })),
    { path: 'form.proposerType' },
    { path: 'form.proposer.name' },
    { path: 'form.proposer.sector' },
    { path: 'form.collective.name' },
    { path: 'timing' },
    { path: 'classification' },
    { path: 'assignment.lead' },
    { path: 'assignment.co' },
    /** Of letters and ratings what was published, not what has been written since. */
    { path: 'mark', of: 'published' },
    { path: 'satisfaction', of: 'published' },
    { path: 'ratings', of: 'published' },
    ...(['title', 'letterNo', 'mark', 'body', 'suggestions'] as const).map((field) => ({
      path: `answers.*.${field}`,
      of: 'published',
    })),
    { path: 'publication.open' },
    { path: 'endedAs' },
  ],
  redacted: [
    { path: 'coSignatures', seenBy: ['proposers'] },
    { path: 'signedTexts', seenBy: ['proposers'] },
    ...(['authorRoles', 'doneBy', 'movedBy', 'extensionAskers'] as const).map((path) => ({
      path,
      seenBy: ['offices'],
    })),
    { path: 'withdrawalOpinions', seenBy: ['proposers', 'offices'] },
    { path: 'withdrawal', seenBy: ['proposers', 'offices'] },
    { path: 'reviews', seenBy: ['offices'] },
    ...(['outcome', 'consentRefusals', 'overrides', 'reconsiderations', 'conversion'] as const).map(
      (path) => ({
        path,
        seenBy: ['proposers', 'offices'],
      }),
    ),
    { path: 'assignApprovals', seenBy: ['offices'] },
    { path: 'form.proposer.address', seenBy: ['proposers', 'committee'] },
    /** How offices and units come to an answer is theirs; the proposer gets the answer. */
    ...(
      [
        'objections',
        'objectionDecisions',
        'reassigning',
        'departments',
        'coOpinions',
        'replies',
        'countersignatures',
        'signatures',
        'replyReturns',
      ] as const
    ).map((path) => ({ path, seenBy: ['offices', 'units'] })),
  ],
} as const;
