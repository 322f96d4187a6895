export const write = {
  to: 'drafting',
  by: ['member', 'proposalCommittee', 'specialCommittee', 'chairpersonsMeeting', 'participatingUnit'],
  onBehalf: { by: ['proposalCommittee', 'chairpersonsMeeting'] },
  needs: 'form',
  guard: ['ownKind', 'othersInvited', 'researchedByNow'],
  keeps: 'form',
  derives: 'written',
  seats: { firstProposer: 'proposer', coSigner: 'invitees', signer: 'proposer', recorder: 'recorder' },
  /** What others wrote down for him, the proposer confirms by submitting it himself (LZ-14: nobody lends his account). */
  opens: { confirmation: 'recordedFor' },
  basis: '提案工作条例：个人、联名、集体',
} as const;
export const invite = { opens: { ...write.opens, coSign: 'unasked' }, starts: ['coSign'] } as const;

/**
 * Writing on: whoever signed the same text stays a signer, whoever is no longer invited is asked no more. Only a changed
 * text asks everybody again.
 */
const rewrite = {
  by: ['firstProposer', 'recorder'],
  onBehalf: { by: ['recorder'], of: 'firstProposer' },
  needs: 'form',
  guard: ['ownKind', 'keepsSigners', 'researchedByNow'],
  derives: 'rewritten',
  seats: { ...write.seats, signer: 'signersNow' },
  closes: ['confirmation'],
  lapses: { coSign: 'uninvited', withdrawalConsent: 'leftOut' },
  opens: write.opens,
  repins: 'notYetSubmitted',
  basis: '联名以所签文本为准',
} as const;

const submit = {
  to: 'submitted',
  by: ['firstProposer'],
  guard: ['signaturesIn', 'mayBeSubmitted', 'fitsSettings'],
  /** A draft begun before the session and submitted in it is a proposal of that session (domain §2.1 Window). */
  repins: 'notYetSubmitted',
  derives: 'submission',
  seats: {
    coSigner: 'signedCoSigners',
    signer: 'signersNow',
    namedOffice: 'namedOffices',
    standIn: 'standIns',
  },
  /** Whoever submits it again withdraws it no more. */
  closes: ['coSign', 'confirmation', 'revision', 'withdrawalConsent', 'withdrawalDecision'],
  stops: ['coSign', 'revision'],
  basis: 'SZ-32',
} as const;

/** Steps of whoever writes and signs, before it is submitted for the first time or again. */
export const writingIn = <S extends string>(to: S) =>
  ({
    revise: [
      { ...rewrite, ...invite, when: ['asksAnybody'], stops: ['coSign'], to },
      { ...rewrite, when: ['invites'], to },
      { ...rewrite, stops: ['coSign'], to },
    ],
    acceptCoSign: {
      to,
      by: ['coSigner'],
      needs: 'coSign',
      settles: { coSign: 'accepted' },
      guard: ['coSignOpen'],
      seats: { signer: 'signersNow' },
      adds: 'coSignatures',
      derives: 'coSigned',
    },
    declineCoSign: {
      to,
      by: ['coSigner'],
      needs: 'coSign',
      settles: { coSign: 'declined' },
      adds: 'coSignatures',
    },
    submit: [{ ...submit, when: ['recorded'], settles: { confirmation: 'confirmed' } }, submit],
  }) as const;
