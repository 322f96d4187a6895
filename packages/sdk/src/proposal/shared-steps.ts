import { followUpIn, insideIn, leadersIn } from './steps-following.js';
import { objectionIn, objectionRejected, receiptIn } from './steps-receipt.js';

/** Steps that several states share. Each is written once; a state spreads what it needs. */

/** After filing a proposal is withdrawn only with the committee's consent, for others have begun to work on it; so is what several have signed. */
export const withdrawalFrom = <S extends string>(to: S) => {
  const request = {
    to,
    by: ['firstProposer'],
    needs: 'reason',
    guard: ['noWithdrawalPending'],
    keeps: 'withdrawal',
    opens: { withdrawalConsent: 'otherSigners', withdrawalDecision: 'committee' },
  } as const;
  return {
    requestWithdrawal: request,
    consentWithdrawal: {
      to,
      by: ['signer', 'coSigner'],
      needs: 'consent',
      settles: { withdrawalConsent: 'agreed' },
      adds: 'withdrawalOpinions',
    },
    opposeWithdrawal: {
      to,
      by: ['signer', 'coSigner'],
      needs: 'reason',
      settles: { withdrawalConsent: 'opposed' },
      adds: 'withdrawalOpinions',
    },
    refuseWithdrawal: {
      to,
      by: ['proposalCommittee', 'substitute'],
      needs: 'reason',
      guard: ['notOwnDecision'],
      settles: { withdrawalDecision: 'refused' },
      closes: ['withdrawalDecision', 'withdrawalConsent'],
    },
    grantWithdrawal: {
      to: 'withdrawn',
      by: ['proposalCommittee', 'substitute'],
      needs: 'note',
      guard: ['notOwnDecision', 'signersAgree'],
      settles: { withdrawalDecision: 'granted' },
      closes: [
        'withdrawalDecision',
        'withdrawalConsent',
        'coSign',
        'confirmation',
        'revision',
        'consent',
        'stageOpinion',
        'keyApproval',
        'assignApproval',
        'receipt',
        'objectionDecision',
        'coOpinion',
        'reply',
        'extensionDecision',
        'countersign',
        'replyReview',
        'reminder',
        'followUp',
      ],
      stops: ['coSign', 'handOver', 'receipt', 'objection', 'coOpinion', 'reply'],
      basis: 'domain §2.1 撤案',
    },
  } as const;
};

/** Before filing a proposer takes back what is his alone. */
export const beforeFiling = <S extends string>(to: S) => {
  const asked = withdrawalFrom(to);
  return {
    ...asked,
    withdraw: {
      to: 'withdrawn',
      by: ['firstProposer'],
      needs: 'reason',
      guard: ['signedAlone'],
      keeps: 'withdrawal',
      closes: [
        'withdrawalDecision',
        'withdrawalConsent',
        'coSign',
        'confirmation',
        'revision',
        'consent',
        'stageOpinion',
      ],
      stops: ['coSign'],
    },
    requestWithdrawal: { ...asked.requestWithdrawal, when: ['signedByOthers'] },
  } as const;
};

/** Tier and category may change while it is worked on; a tier that leaders approve asks them, whenever it is chosen (SZ-36). */
export const tierIn = <S extends string>(to: S) => {
  const approve = {
    to,
    by: ['keyApprover'],
    needs: 'keyApproval',
    guard: ['notOwnApproval'],
    settles: { keyApproval: 'approved' },
    derives: 'keyApproval',
    basis: 'SZ-36',
  } as const;
  return {
    classify: {
      to,
      by: ['proposalCommittee', 'substitute'],
      needs: 'classify',
      guard: ['notOwnDecision'],
      derives: 'classification',
      closes: ['keyApproval'],
      opens: { keyApproval: 'keyApprovers' },
    },
    approveKey: [{ ...approve, when: ['lastKeyApproval'], closes: ['keyApproval'] }, approve],
  } as const;
};

const publishers = ['proposalCommittee', 'chairpersonsMeeting'] as const;

/** What is public can be taken down whatever goes on meanwhile, and also from the files. */
export const takeDownIn = <S extends string>(to: S) =>
  ({
    unpublish: { to, by: publishers, needs: 'reason', guard: ['isPublic'], derives: 'unpublication' },
  }) as const;

/** Publication follows consent and, for the reply, its own review (domain §6 #21). */
export const publicationIn = <S extends string>(to: S) =>
  ({
    publish: {
      to,
      by: publishers,
      needs: 'publish',
      guard: ['mayPublish'],
      derives: 'publication',
      stops: ['publish'],
      basis: 'SZ-48',
    },
    ...takeDownIn(to),
  }) as const;

/** Again, against a clock of its own: as the proposer's rating asks, or as the Chairpersons' Meeting orders. */
const again = {
  to: 'rehandling',
  adds: 'rehandlings',
  derives: 'newRound',
  beginsFor: 'unitsToRehandle',
  opens: { reply: 'unitsToRehandle' },
  starts: ['rehandle'],
  basis: 'SZ-49',
} as const;
const rehandle = {
  ...again,
  by: ['proposalCommittee', 'chairpersonsMeeting', 'partyOffice', 'governmentOffice'],
  needs: 'rehandle',
  guard: ['ratedForRehandling', 'roundsLeft', 'unitsToRehandleKnown'],
  counts: ['rounds'],
} as const;
/** It is a round, but none of those that the proposer's ratings may ask for. */
const orderRehandling = {
  ...again,
  by: ['chairpersonsMeeting'],
  needs: 'orderRehandling',
  guard: ['mayOrder', 'unitsToRehandleKnown'],
  counts: ['rounds', 'orders'],
} as const;

/** Steps of handling again, with what is still going on where it is decided, or another guard. */
export const rehandlingWith = <Rest extends object>(rest: Rest) => ({
  rehandle: { ...rehandle, ...rest },
  orderRehandling: { ...orderRehandling, ...rest, guard: orderRehandling.guard },
});

/** A talk with the proposer, on the day it took place or later. */
export const contact = {
  by: ['handlingUnit'],
  needs: 'contact',
  guard: ['contactedByNow'],
  adds: 'contacts',
  basis: 'SZ-47',
} as const;

/** Handling and re-handling are the same work against different clocks. */
export const handlingIn = <S extends string, C extends string>(to: S, clock: C) => {
  const release = {
    by: ['inspector'],
    needs: 'release',
    guard: ['notOwnReply', 'noteIfMarkChanged', 'markFits'],
    settles: { replyReview: 'released' },
    derives: 'release',
    basis: 'domain §2.1 督查审核',
  } as const;
  /** With the last reply whatever else was still asked for is settled: nothing is left behind in a case that was answered. */
  const last = {
    ...release,
    to: 'replied',
    endsFor: 'unitsSeated',
    closes: [
      'assignApproval',
      'receipt',
      'objectionDecision',
      'reply',
      'extensionDecision',
      'coOpinion',
      'countersign',
      'reminder',
      'followUp',
      'keyApproval',
      'withdrawalConsent',
      'withdrawalDecision',
    ],
    stops: ['receipt', 'objection', 'reply', 'coOpinion', 'rehandle'],
    beginsFor: 'unitsAnswered',
    opens: { rate: 'signersSeated' },
  } as const;
  return {
    ...receiptIn(to, to, clock),
    ...objectionIn(to),
    rejectObjection: objectionRejected(to),
    ...insideIn(to),
    ...followUpIn(to),
    ...leadersIn(to),
    plan: {
      to,
      by: ['handlingUnit'],
      needs: 'plan',
      guard: ['stepsAhead'],
      keepsByUnit: 'plans',
      basis: 'LZ-05',
    },
    logContact: { to, ...contact },
    requestExtension: {
      to,
      by: ['leadUnit'],
      needs: 'extension',
      guard: ['replyStillDue', 'noExtensionPending', 'extensionLeft'],
      adds: 'extensionRequests',
      opens: { extensionDecision: 'extensionDeciders' },
      basis: 'domain §6 #3',
    },
    approveExtension: {
      to,
      by: ['partyOffice', 'governmentOffice'],
      needs: 'extensionDecision',
      guard: ['withinRequest', 'extensionLeft'],
      settles: { extensionDecision: 'approved' },
      closes: ['extensionDecision'],
      extends: clock,
      basis: 'domain §6 #3',
    },
    refuseExtension: {
      to,
      by: ['partyOffice', 'governmentOffice'],
      needs: 'unitDecision',
      settles: { extensionDecision: 'refused' },
      closes: ['extensionDecision'],
    },
    draftReply: {
      to,
      by: ['leadUnit'],
      needs: 'reply',
      guard: ['replyStillDue', 'answersEverySuggestion', 'markFits'],
      keepsByUnit: 'replies',
      closes: ['countersign', 'replyReview'],
      opens: { countersign: 'coUnitsSeated' },
      basis: 'domain §3.6',
    },
    countersign: {
      to,
      by: ['coUnit'],
      needs: 'version',
      guard: ['currentVersion'],
      settles: { countersign: 'signed' },
      adds: 'countersignatures',
      basis: 'domain §2.1 会签',
    },
    refuseCountersign: {
      to,
      by: ['coUnit'],
      needs: 'version',
      guard: ['currentVersion'],
      settles: { countersign: 'refused' },
      adds: 'countersignatures',
    },
    signReply: {
      to,
      by: ['leadUnitLeader'],
      needs: 'version',
      guard: ['ownVersion'],
      keepsByUnit: 'signatures',
      basis: 'domain §6 #14',
    },
    submitReply: {
      to,
      by: ['leadUnit'],
      guard: ['replyStillDue', 'coOpinionsIn', 'countersigned', 'signedByLeader', 'notInReview'],
      opens: { replyReview: 'inspection' },
      basis: 'domain §2.1 督查审核',
    },
    /** The office that reviews replies answers proposals too: another one reviews those. */
    passReview: {
      to,
      by: ['inspector'],
      needs: 'unitDecision',
      guard: ['ownReply'],
      settles: { replyReview: 'passed' },
      opens: { replyReview: 'nextInspector' },
      basis: 'domain §6 #22',
    },
    returnReply: {
      to,
      by: ['inspector'],
      needs: 'unitDecision',
      guard: ['notOwnReply'],
      settles: { replyReview: 'returned' },
      adds: 'replyReturns',
    },
    releaseReply: [
      { ...last, when: ['lastReply', 'openToPublic'], starts: ['feedback', 'publish'] },
      { ...last, when: ['lastReply'], starts: ['feedback'] },
      { ...release, to, closes: ['reply', 'extensionDecision', 'reminder', 'followUp'], stops: [clock] },
    ],
  } as const;
};
