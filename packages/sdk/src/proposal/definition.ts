import { defineDefinition } from '../engine/definition.js';
import { events } from './events.js';
import { clocks, roles, tasks, visibility } from './parts.js';
import { beforeFiling, handlingIn, publicationIn, withdrawalFrom } from './shared-steps.js';

const write = {
  to: 'drafting',
  by: ['member', 'proposalCommittee', 'specialCommittee', 'chairpersonsMeeting'],
  onBehalf: { by: ['proposalCommittee', 'chairpersonsMeeting'] },
  needs: 'form',
  guard: ['ownKind'],
  keeps: 'form',
  derives: 'revision',
  seats: { firstProposer: 'proposer', coSigner: 'invitees', signer: 'proposer', recorder: 'recorder' },
  /** What others wrote down for him, the proposer confirms by submitting it himself (LZ-14: nobody lends his account). */
  opens: { confirmation: 'recordedFor' },
  basis: '提案工作条例：个人、联名、集体',
} as const;
/** A signature covers the text that was signed: a changed text asks every invited member again. */
const invite = { opens: { ...write.opens, coSign: 'invitees' }, starts: ['coSign'] } as const;
const rewrite = {
  ...write,
  by: ['firstProposer', 'recorder'],
  onBehalf: { by: ['recorder'], of: 'firstProposer' },
  closes: ['coSign', 'confirmation', 'revision'],
  stops: ['coSign'],
  basis: '联名以所签文本为准',
} as const;
const submit = {
  to: 'submitted',
  by: ['firstProposer'],
  guard: ['signaturesIn', 'mayBeSubmitted'],
  derives: 'submission',
  seats: { coSigner: 'signedCoSigners', signer: 'signersNow' },
  closes: ['coSign', 'confirmation'],
  stops: ['coSign'],
  basis: 'SZ-32',
} as const;
/** The recorder takes back what he wrote down by mistake, e.g. for another person of the name. */
const withdraw = { by: ['firstProposer', 'recorder'], needs: 'reason', keeps: 'withdrawal', closes: ['coSign', 'confirmation'], stops: ['coSign'] } as const;

/**
 * 提案: from the first line to the closed case. Stage names, reasons, clocks and who assigns come from the profile,
 * so 商州's and 泸州's three reviews, or four stages elsewhere, are this one definition.
 */
export const proposalDefinition = defineDefinition({
  id: 'proposal',
  version: 1,
  label: '提案',
  initial: 'drafting',
  opening: { event: 'draft', steps: [{ ...write, ...invite, when: ['invites'] }, write] },
  states: {
    drafting: {
      label: '起草中',
      tone: 'quiet',
      seenBy: ['proposers', 'recorders'],
      on: {
        revise: [{ ...rewrite, ...invite, when: ['invites'] }, rewrite],
        acceptCoSign: { to: 'drafting', by: ['coSigner'], needs: 'coSign', settles: { coSign: 'accepted' }, guard: ['coSignOpen'], seats: { signer: 'signersNow' }, adds: 'coSignatures' },
        declineCoSign: { to: 'drafting', by: ['coSigner'], needs: 'coSign', settles: { coSign: 'declined' }, adds: 'coSignatures' },
        submit: [{ ...submit, when: ['recorded'], settles: { confirmation: 'confirmed' } }, submit],
        /** What the committee never received stays with those who wrote it. */
        withdraw: [
          { ...withdraw, when: ['wasSubmitted'], to: 'withdrawn' },
          { ...withdraw, to: 'discarded' },
        ],
      },
    },
    submitted: {
      label: '待登记',
      tone: 'waiting',
      seenBy: ['proposers', 'recorders', 'committee'],
      on: {
        ...beforeFiling,
        receive: [
          { when: ['hasPreReview'], to: 'preReview', by: ['proposalCommittee'], needs: 'receive', numbers: 'serial', basis: 'SZ-37' },
          { to: 'underReview', by: ['proposalCommittee'], needs: 'receive', numbers: 'serial', derives: 'firstStage', basis: 'LZ-10' },
        ],
      },
    },
    preReview: {
      label: '预审中',
      tone: 'active',
      seenBy: ['proposers', 'offices'],
      on: {
        ...beforeFiling,
        review: { to: 'underReview', by: ['preReviewGroup', 'proposalCommittee'], needs: 'review', derives: 'preReviewed', basis: 'SZ-37' },
        returnForRevision: { to: 'returned', by: ['preReviewGroup', 'proposalCommittee'], needs: 'reason', keeps: 'outcome', counts: ['returns'], opens: { revision: 'proposer' }, basis: 'SZ-37' },
      },
    },
    underReview: {
      label: '审查中',
      tone: 'active',
      seenBy: ['proposers', 'offices'],
      on: {
        ...beforeFiling,
        review: { when: ['moreStages'], to: 'underReview', by: ['stageReviewer'], needs: 'review', derives: 'reviewed', basis: 'LZ-10' },
        file: { to: 'filed', by: ['stageReviewer'], needs: 'file', guard: ['stageDecides'], derives: 'filing', numbers: 'filing', basis: 'LZ-11' },
        returnForRevision: { to: 'returned', by: ['stageReviewer'], needs: 'reason', guard: ['stageDecides'], keeps: 'outcome', counts: ['returns'], opens: { revision: 'proposer' }, basis: 'LZ-11' },
        decline: { to: 'notFiled', by: ['stageReviewer'], needs: 'decline', guard: ['stageDecides'], keeps: 'outcome', basis: 'SZ-34' },
        refer: { to: 'referred', by: ['stageReviewer'], needs: 'reason', guard: ['stageDecides'], keeps: 'outcome', basis: 'domain §2.1 转送参考' },
        merge: [
          { when: ['asksConsent'], to: 'consulting', by: ['stageReviewer'], needs: 'merge', guard: ['stageDecides', 'notItself'], keeps: 'outcome', derives: 'proposedMerge', opens: { consent: 'signers' }, basis: 'SZ-38' },
          { to: 'merged', by: ['stageReviewer'], needs: 'merge', guard: ['stageDecides', 'notItself'], keeps: 'outcome', links: { at: 'outcome.mainProposal', relation: 'mergedInto' }, basis: 'SZ-38' },
        ],
        convert: [
          { when: ['asksConsent'], to: 'consulting', by: ['stageReviewer'], needs: 'convert', guard: ['stageDecides'], keeps: 'outcome', derives: 'proposedConversion', opens: { consent: 'signers' }, basis: 'SZ-39' },
          { to: 'converted', by: ['stageReviewer'], needs: 'convert', guard: ['stageDecides'], keeps: 'outcome', basis: 'SZ-39' },
        ],
      },
    },
    consulting: {
      label: '征求提案者意见',
      tone: 'waiting',
      seenBy: ['proposers', 'offices'],
      on: {
        withdraw: { to: 'withdrawn', by: ['firstProposer'], needs: 'reason', keeps: 'withdrawal', closes: ['consent'] },
        consent: [
          { when: ['lastConsent', 'mergeProposed'], to: 'merged', by: ['signer'], needs: 'consent', settles: { consent: 'agreed' }, links: { at: 'outcome.mainProposal', relation: 'mergedInto' }, basis: 'SZ-38' },
          { when: ['lastConsent'], to: 'converted', by: ['signer'], needs: 'consent', settles: { consent: 'agreed' }, basis: 'SZ-39' },
          { to: 'consulting', by: ['signer'], needs: 'consent', settles: { consent: 'agreed' } },
        ],
        refuseConsent: { to: 'underReview', by: ['signer'], needs: 'reason', settles: { consent: 'refused' }, adds: 'consentRefusals', closes: ['consent'] },
        overrideConsent: [
          { when: ['mergeProposed'], to: 'merged', by: ['proposalCommittee'], needs: 'reason', adds: 'overrides', closes: ['consent'], links: { at: 'outcome.mainProposal', relation: 'mergedInto' }, basis: 'domain §6 #13' },
          { to: 'converted', by: ['proposalCommittee'], needs: 'reason', adds: 'overrides', closes: ['consent'], basis: 'domain §6 #13' },
        ],
      },
    },
    returned: {
      label: '退回修改',
      tone: 'waiting',
      seenBy: ['proposers', 'recorders', 'offices'],
      on: {
        ...beforeFiling,
        revise: [{ ...rewrite, ...invite, when: ['invites'] }, rewrite],
      },
    },
    filed: {
      label: '已立案',
      tone: 'active',
      seenBy: ['proposers', 'offices', 'members'],
      on: {
        ...withdrawalFrom('filed'),
        classify: { to: 'filed', by: ['proposalCommittee'], needs: 'classify', derives: 'classification' },
        approveKey: { to: 'filed', by: ['chairpersonsMeeting', 'partyOffice', 'governmentOffice'], needs: 'note', guard: ['keyNotYetApproved'], keeps: 'keyApproval', basis: 'SZ-36' },
        assign: [
          { when: ['assignsAlone'], to: 'assigned', by: ['assigner'], needs: 'assign', guard: ['keyApproved'], keeps: 'assignment', numbers: 'notice', seats: { leadUnit: 'leadUnits', coUnit: 'coUnits', handlingUnit: 'assignedUnits' }, opens: { receipt: 'assignedUnits' }, starts: ['receipt', 'objection'], basis: 'SZ-41' },
          { to: 'assigning', by: ['assigner'], needs: 'assign', guard: ['keyApproved'], keeps: 'assignment', opens: { assignApproval: 'otherAssigners' }, basis: 'SZ-41' },
        ],
      },
    },
    assigning: {
      label: '会商交办',
      tone: 'active',
      seenBy: ['proposers', 'offices', 'members'],
      on: {
        ...withdrawalFrom('assigning'),
        approveAssignment: [
          { when: ['lastAssignApproval'], to: 'assigned', by: ['assigner'], needs: 'note', settles: { assignApproval: 'approved' }, adds: 'assignApprovals', numbers: 'notice', seats: { leadUnit: 'leadUnits', coUnit: 'coUnits', handlingUnit: 'assignedUnits' }, opens: { receipt: 'assignedUnits' }, starts: ['receipt', 'objection'], basis: 'LZ-02' },
          { to: 'assigning', by: ['assigner'], needs: 'note', settles: { assignApproval: 'approved' }, adds: 'assignApprovals', basis: 'LZ-02' },
        ],
        rejectAssignment: { to: 'filed', by: ['assigner'], needs: 'reason', settles: { assignApproval: 'rejected' }, adds: 'assignApprovals', closes: ['assignApproval'] },
      },
    },
    assigned: {
      label: '已交办',
      tone: 'waiting',
      seenBy: ['proposers', 'offices', 'members', 'units'],
      on: {
        ...withdrawalFrom('assigned'),
        acknowledge: [
          { when: ['lastReceipt', 'actsAsLead'], to: 'handling', by: ['handlingUnit'], needs: 'acknowledge', settles: { receipt: 'received' }, keepsByUnit: 'receipts', opens: { reply: 'ownUnit' }, starts: ['reply'], stops: ['receipt', 'objection'], basis: 'domain §6 #3' },
          { when: ['lastReceipt'], to: 'handling', by: ['handlingUnit'], needs: 'acknowledge', settles: { receipt: 'received' }, keepsByUnit: 'receipts', opens: { coOpinion: 'ownUnit' }, starts: ['coOpinion'], stops: ['receipt', 'objection'] },
          { when: ['actsAsLead'], to: 'assigned', by: ['handlingUnit'], needs: 'acknowledge', settles: { receipt: 'received' }, keepsByUnit: 'receipts', opens: { reply: 'ownUnit' }, starts: ['reply'], basis: 'domain §6 #3' },
          { to: 'assigned', by: ['handlingUnit'], needs: 'acknowledge', settles: { receipt: 'received' }, keepsByUnit: 'receipts', opens: { coOpinion: 'ownUnit' }, starts: ['coOpinion'] },
        ],
        object: { to: 'objected', by: ['handlingUnit'], needs: 'object', settles: { receipt: 'objected' }, guard: ['withinObjection', 'objectionsLeft'], counts: ['objections'], adds: 'objections', opens: { objectionDecision: 'assigners' }, pauses: ['receipt', 'objection'], basis: 'domain §2.1 异议 3–10日' },
      },
    },
    objected: {
      label: '承办异议',
      tone: 'waiting',
      seenBy: ['proposers', 'offices', 'members', 'units'],
      on: {
        assign: { to: 'assigned', by: ['assigner'], needs: 'assign', keeps: 'assignment', numbers: 'notice', closes: ['objectionDecision', 'receipt', 'reply', 'coOpinion'], stops: ['reply', 'coOpinion'], seats: { leadUnit: 'leadUnits', coUnit: 'coUnits', handlingUnit: 'assignedUnits' }, opens: { receipt: 'assignedUnits' }, starts: ['receipt', 'objection'], basis: '调整须由交办方办理，不得自行转办' },
        rejectObjection: { to: 'assigned', by: ['assigner'], needs: 'reason', closes: ['objectionDecision'], adds: 'objectionDecisions', opens: { receipt: 'objectors' }, resumes: ['receipt', 'objection'] },
      },
    },
    handling: {
      label: '办理中',
      tone: 'active',
      seenBy: ['proposers', 'offices', 'members', 'units'],
      on: {
        ...withdrawalFrom('handling'),
        ...handlingIn('handling', 'reply'),
        giveOpinion: { to: 'handling', by: ['coUnit'], needs: 'coOpinion', settles: { coOpinion: 'given' }, keepsByUnit: 'coOpinions', stops: ['coOpinion'], basis: 'domain §2.1 会办意见' },
      },
    },
    replied: {
      label: '已答复待评价',
      tone: 'waiting',
      seenBy: ['proposers', 'offices', 'members', 'units'],
      on: {
        ...publicationIn('replied'),
        rate: [
          { when: ['lastRating'], to: 'rated', by: ['signer'], needs: 'rate', settles: { rate: 'rated' }, derives: 'rating', stops: ['feedback'], basis: 'LZ-14' },
          { to: 'replied', by: ['signer'], needs: 'rate', settles: { rate: 'rated' }, derives: 'rating', basis: 'LZ-14' },
        ],
        logContact: { to: 'replied', by: ['handlingUnit'], needs: 'contact', adds: 'contacts', basis: 'SZ-47' },
        rehandle: { to: 'rehandling', by: ['proposalCommittee', 'chairpersonsMeeting', 'partyOffice', 'governmentOffice'], needs: 'reason', guard: ['ratedForRehandling', 'roundsLeft'], counts: ['rounds'], adds: 'rehandlings', derives: 'newRound', closes: ['rate'], opens: { reply: 'leadUnitsSeated' }, starts: ['rehandle'], stops: ['feedback'], basis: 'SZ-49' },
      },
    },
    rated: {
      label: '已评价',
      tone: 'waiting',
      seenBy: ['proposers', 'offices', 'members', 'units'],
      on: {
        ...publicationIn('rated'),
        logContact: { to: 'rated', by: ['handlingUnit'], needs: 'contact', adds: 'contacts', basis: 'SZ-47' },
        recordImplementation: { to: 'rated', by: ['leadUnit'], needs: 'implementation', guard: ['adoptedByUnit'], adds: 'implementations', basis: 'LZ-12' },
        rehandle: { to: 'rehandling', by: ['proposalCommittee', 'chairpersonsMeeting', 'partyOffice', 'governmentOffice'], needs: 'reason', guard: ['ratedForRehandling', 'roundsLeft'], counts: ['rounds'], adds: 'rehandlings', derives: 'newRound', opens: { reply: 'leadUnitsSeated' }, starts: ['rehandle'], basis: 'SZ-49' },
        close: [
          { when: ['tracked'], to: 'closed', by: ['proposalCommittee'], needs: 'note', guard: ['feedbackSettled', 'implementedIfStrict'], keeps: 'closing', opens: { implementation: 'leadUnitsSeated' }, basis: 'domain §6 #18' },
          { to: 'closed', by: ['proposalCommittee'], needs: 'note', guard: ['feedbackSettled', 'implementedIfStrict'], keeps: 'closing', basis: 'LZ-12' },
        ],
      },
    },
    rehandling: {
      label: '二次办理中',
      tone: 'active',
      seenBy: ['proposers', 'offices', 'members', 'units'],
      on: handlingIn('rehandling', 'rehandle'),
    },
    closed: {
      label: '已结案',
      tone: 'done',
      seenBy: ['proposers', 'offices', 'members', 'units'],
      on: {
        ...publicationIn('closed'),
        recordImplementation: [
          { when: ['nowImplemented'], to: 'closed', by: ['leadUnit'], needs: 'implementation', guard: ['adoptedByUnit'], adds: 'implementations', closes: ['implementation'], basis: 'domain §6 #18' },
          { to: 'closed', by: ['leadUnit'], needs: 'implementation', guard: ['adoptedByUnit'], adds: 'implementations', basis: 'domain §6 #18' },
        ],
        archive: { to: 'archived', by: ['proposalCommittee'], guard: ['nothingTracked'], closes: ['implementation'], stops: ['publish'], basis: 'domain §2.1 归档' },
      },
    },
    merged: { label: '已并案', tone: 'done', seenBy: ['proposers', 'offices'], on: { archive: { to: 'archived', by: ['proposalCommittee'] } } },
    converted: { label: '已转化', tone: 'done', seenBy: ['proposers', 'offices'], on: { archive: { to: 'archived', by: ['proposalCommittee'] } } },
    referred: { label: '转送参考', tone: 'done', seenBy: ['proposers', 'offices'], on: { archive: { to: 'archived', by: ['proposalCommittee'] } } },
    notFiled: {
      label: '不予立案',
      tone: 'stopped',
      seenBy: ['proposers', 'offices'],
      on: {
        convert: { to: 'converted', by: ['proposalCommittee'], needs: 'convert', keeps: 'conversion', basis: 'SZ-39' },
        archive: { to: 'archived', by: ['proposalCommittee'] },
      },
    },
    withdrawn: { label: '已撤回', tone: 'stopped', seenBy: ['proposers', 'offices'], on: { archive: { to: 'archived', by: ['proposalCommittee'] } } },
    discarded: { label: '已放弃', tone: 'stopped', final: true, seenBy: ['proposers', 'recorders'], on: {} },
    archived: { label: '已归档', tone: 'quiet', final: true, seenBy: ['proposers', 'offices'], on: {} },
  },
  events,
  roles,
  tasks,
  clocks,
  visibility,
  summary: {
    title: 'form.subject',
    by: 'form.proposer.name',
    category: 'classification.category',
    tier: 'classification.tier',
    mark: 'mark',
    units: ['leadUnit', 'coUnit'],
    numbers: ['filing', 'serial'],
  },
});
