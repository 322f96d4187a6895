const opinion = { by: ['signer', 'coSigner'], adds: 'withdrawalOpinions' } as const;
/** Roles that grant a withdrawal or refuse it. */
const grantedBy = ['proposalCommittee', 'substitute'] as const;
/** What may be open while a proposal is written, examined and decided. */
const openBeforeFiling = [
  'withdrawalDecision',
  'withdrawalConsent',
  'coSign',
  'confirmation',
  'revision',
  'consent',
  'stageOpinion',
] as const;

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
    consentWithdrawal: { to, ...opinion, needs: 'consent', settles: { withdrawalConsent: 'agreed' } },
    opposeWithdrawal: { to, ...opinion, needs: 'reason', settles: { withdrawalConsent: 'opposed' } },
    refuseWithdrawal: {
      to,
      by: grantedBy,
      needs: 'reason',
      guard: ['notOwnDecision'],
      settles: { withdrawalDecision: 'refused' },
      closes: ['withdrawalDecision', 'withdrawalConsent'],
    },
    grantWithdrawal: {
      to: 'withdrawn',
      by: grantedBy,
      needs: 'note',
      guard: ['notOwnDecision', 'signersAgree'],
      settles: { withdrawalDecision: 'granted' },
      closes: [
        ...openBeforeFiling,
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
      stops: ['coSign', 'revision', 'handOver', 'receipt', 'objection', 'coOpinion', 'reply', 'countersign'],
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
      closes: openBeforeFiling,
      stops: ['coSign', 'revision'],
    },
    requestWithdrawal: { ...asked.requestWithdrawal, when: ['signedByOthers'] },
  } as const;
};
