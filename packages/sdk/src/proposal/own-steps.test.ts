import { describeOwnSteps } from '../testing/own-steps.js';
import { proposalProcess } from './process.js';

const review = ['notOwnReview', 'otherReviewer'];
const decision = ['notOwnDecision'];
const ending = ['notOwnEnding'];
const assignment = ['notOwnAssignment'];
const consultation = ['notOwnAssignment', 'notOwnMotion'];
const release = ['notOwnRelease', 'notOwnReply'];
const time = ['notOwnTime', 'notOwnExtension'];

describeOwnSteps(proposalProcess, {
  judging: {
    review,
    file: review,
    returnForRevision: review,
    refer: review,
    merge: review,
    convert: review,
    'notFiled.convert': decision,
    decline: review,
    'returned.decline': decision,
    reconsider: decision,
    overrideConsent: decision,
    refuseWithdrawal: decision,
    grantWithdrawal: decision,
    classify: decision,
    approveKey: ['notOwnApproval'],
    assign: [...assignment, 'otherAssigner'],
    approveAssignment: consultation,
    'assigning.approveAssignment': [...consultation, 'otherAssigner'],
    rejectAssignment: consultation,
    'assigning.rejectAssignment': [...consultation, 'otherAssigner'],
    reassign: assignment,
    rejectObjection: assignment,
    recordReceipt: assignment,
    nameLeaders: ending,
    approveExtension: time,
    refuseExtension: time,
    releaseReply: release,
    returnReply: release,
    passReview: ['ownReply'],
    remindRating: decision,
    recordSilence: decision,
    rehandle: ending,
    orderRehandling: ending,
    close: [...decision, 'otherCloser'],
    publish: ending,
    unpublish: ending,
    archive: decision,
  },
  others: {
    'what proposers say of what is theirs': [
      'draft',
      'revise',
      'acceptCoSign',
      'declineCoSign',
      'submit',
      'withdraw',
      'requestWithdrawal',
      'consentWithdrawal',
      'opposeWithdrawal',
      'consent',
      'refuseConsent',
      'rate',
    ],
    'what a unit does and says of its own work': [
      'acknowledge',
      'object',
      'giveOpinion',
      'assignInside',
      'plan',
      'logContact',
      'requestExtension',
      'draftReply',
      'countersign',
      'refuseCountersign',
      'signReply',
      'submitReply',
      'reportProgress',
      'recordImplementation',
    ],
    'entered in the register; what becomes of it others say': ['receive'],
    'asks a unit to go on, and decides nothing': ['remind', 'followUp'],
  },
});
