import {
  cancellation,
  cancellationAfterSending,
  draftOpinion,
  letterIn,
  organiseIn,
  receipts,
  sendWith,
  urgingIn,
} from '../shared-steps.js';

/** Nobody decides on what he wrote, nor on what is said of the unit that he works for. */
const judging = ['notOwnDraft', 'notOfSupervised', 'otherOpinionApprover'] as const;

/** 报送意见: drafted, approved where it is a key one, sent (SZ-25). */
export const opinion = {
  drafting: {
    label: '拟写监督意见',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: {
      organise: organiseIn('drafting'),
      draftOpinion,
      submitOpinion: {
        to: 'underApproval',
        by: ['implementer'],
        guard: ['isKeyOpinion', 'draftFitsPlan'],
        derives: 'putForward',
        opens: { opinionDecision: 'approvers' },
        basis: 'SZ-25',
      },
      send: sendWith(['notKeyOpinion', 'draftFitsPlan']),
      cancel: cancellation,
    },
  },
  underApproval: {
    label: '审议监督意见',
    tone: 'waiting',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: {
      approveOpinion: {
        to: 'cleared',
        by: ['approver'],
        needs: 'note',
        guard: judging,
        derives: 'opinionApproved',
        settles: { opinionDecision: 'approved' },
        closes: ['opinionDecision'],
        keeps: 'opinionApproval',
        basis: 'SZ-25',
      },
      returnOpinion: {
        to: 'drafting',
        by: ['approver'],
        needs: 'reason',
        guard: judging,
        settles: { opinionDecision: 'returned' },
        closes: ['opinionDecision'],
        adds: 'opinionReturns',
        basis: 'SZ-25',
      },
      cancel: { ...cancellation, closes: ['opinionDecision'] },
    },
  },
  cleared: {
    label: '待报送',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: {
      /** A changed text goes to the Chairpersons' Meeting once more: approval is of what it read. */
      draftOpinion,
      send: sendWith([]),
      cancel: cancellation,
    },
  },
  sent: {
    label: '已报送待签收',
    tone: 'waiting',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: { ...receipts, ...letterIn('sent'), ...urgingIn('sent'), cancel: cancellationAfterSending },
  },
} as const;
