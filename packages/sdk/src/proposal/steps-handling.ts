import { followUpIn, insideIn, leadersIn } from './steps-following.js';
import { objectionIn, objectionRejectedAtWork, receiptIn } from './steps-receipt.js';

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
    guard: ['notOwnRelease', 'notOwnReply', 'keyApproved', 'noteIfMarkChanged', 'markFits'],
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
    stops: ['receipt', 'objection', 'reply', 'coOpinion', 'rehandle', 'countersign'],
    beginsFor: 'unitsAnswered',
    opens: { rate: 'signersSeated' },
  } as const;
  const draftReply = {
    to,
    by: ['leadUnit'],
    needs: 'reply',
    guard: ['replyStillDue', 'answersEverySuggestion', 'markFits', 'letterDatedNear'],
    keepsByUnit: 'replies',
    closes: ['countersign', 'replyReview'],
    basis: 'domain §3.6',
  } as const;
  const countersign = {
    to,
    by: ['coUnit'],
    needs: 'version',
    guard: ['currentVersion'],
    settles: { countersign: 'signed' },
    adds: 'countersignatures',
    basis: 'domain §2.1 会签',
  } as const;
  return {
    ...receiptIn(to, to, clock),
    ...objectionIn(to),
    rejectObjection: objectionRejectedAtWork(to),
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
      guard: ['replyStillDue', 'noExtensionPending', 'askedInTime', 'extensionLeft'],
      adds: 'extensionRequests',
      derives: 'extensionAsked',
      opens: { extensionDecision: 'timekeepers' },
      basis: 'domain §6 #3',
    },
    approveExtension: {
      to,
      by: ['timekeeper'],
      needs: 'extensionDecision',
      guard: ['notOwnTime', 'notOwnExtension', 'withinRequest', 'extensionLeft'],
      settles: { extensionDecision: 'approved' },
      closes: ['extensionDecision'],
      extends: clock,
      basis: 'domain §6 #3',
    },
    refuseExtension: {
      to,
      by: ['timekeeper'],
      needs: 'unitDecision',
      guard: ['notOwnTime', 'notOwnExtension'],
      settles: { extensionDecision: 'refused' },
      closes: ['extensionDecision'],
    },
    /** Each draft gives the co-units the time to countersign it: one that is silent is not waited for longer. */
    draftReply: [
      {
        ...draftReply,
        when: ['hasCoUnits'],
        opens: { countersign: 'coUnitsSeated' },
        starts: ['countersign'],
      },
      draftReply,
    ],
    countersign: [{ ...countersign, when: ['lastCountersign'], stops: ['countersign'] }, countersign],
    refuseCountersign: {
      to,
      by: ['coUnit'],
      needs: 'version',
      guard: ['currentVersion'],
      settles: { countersign: 'refused' },
      adds: 'countersignatures',
      // Whatever the others say, the draft has to be written anew.
      stops: ['countersign'],
    },
    signReply: {
      to,
      by: ['leadUnitLeader'],
      needs: 'version',
      guard: ['replyStillDue', 'ownVersion', 'notSignedYet'],
      keepsByUnit: 'signatures',
      basis: 'domain §6 #14',
    },
    submitReply: {
      to,
      by: ['leadUnit'],
      guard: ['replyStillDue', 'coOpinionsIn', 'countersigned', 'signedByLeader', 'notInReview'],
      opens: { replyReview: 'inspection' },
      stops: ['countersign'],
      basis: 'domain §2.1 督查审核',
    },
    /** The office that reviews replies answers proposals too: another one reviews those, or the substitute. */
    passReview: {
      to,
      by: ['inspector'],
      needs: 'unitDecision',
      guard: ['ownReply', 'somebodyNext'],
      settles: { replyReview: 'passed' },
      opens: { replyReview: 'nextInspector' },
      basis: 'domain §6 #22',
    },
    returnReply: {
      to,
      by: ['inspector'],
      needs: 'unitDecision',
      guard: ['notOwnRelease', 'notOwnReply'],
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
